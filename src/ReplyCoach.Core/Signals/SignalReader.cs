using ReplyCoach.Core.Principles;
using ReplyCoach.Core.Reading;
using ReplyCoach.Core.Scoring;

namespace ReplyCoach.Core.Signals;

/// <summary>Turns what was read in a draft into one signal per principle: learned weights of words, pairs and measures, and the rules.</summary>
public sealed class SignalReader
{
    private readonly CoachModel model;
    private readonly double[] ruleWeights;
    private readonly RuleMatcher matcher;

    /// <summary>Joins a model with the rules of a catalog.</summary>
    /// <exception cref="ArgumentException">The model was trained on other principles.</exception>
    public SignalReader(CoachModel model, PrincipleCatalog catalog, RuleMatcher matcher)
    {
        if (!model.Principles.SequenceEqual(catalog.Visible.Select(p => p.Id)))
        {
            throw new ArgumentException($"Model {model.Version} was trained on other principles than dialogs/principles holds; train again or restore the files.", nameof(model));
        }

        this.model = model;
        this.matcher = matcher;
        ruleWeights = new double[matcher.Count];
        for (var r = 0; r < ruleWeights.Length; r++)
        {
            ruleWeights[r] = (int)matcher[r].Stance * model.RuleWeights.GetValueOrDefault(matcher[r].Id, matcher[r].Strength);
        }
    }

    /// <summary>Whether a token is one that is learned from by its parts too: a word or a hashtag.</summary>
    internal static bool HasParts(Token token) => token.Kind is TokenKind.Word or TokenKind.Hashtag;

    /// <summary>What a rule adds to its principle's strength when it holds: below 0 for a breach.</summary>
    internal double WeightOf(int rule) => ruleWeights[rule];

    /// <summary>A set to read into.</summary>
    public SignalSet NewSet() => new(model.Principles.Count);

    /// <summary>Reads the signals of a draft.</summary>
    public void Read(DraftReading draft, SignalSet signals)
    {
        var text = draft.Text.Tokens;
        var answered = draft.Answered.Tokens;
        signals.TextStep = 1 / (CoachModel.WeightSteps * Math.Sqrt(text.Length + model.LengthOffset));
        signals.AnsweredStep = 1 / (CoachModel.WeightSteps * Math.Sqrt(answered.Length + model.LengthOffset));
        Array.Clear(signals.Sums);
        FindRows(text, model.Words, signals.WordRows);
        FindParts(draft.Text, signals);
        FindPairs(text, signals.PairRows);
        Add(model.Words, signals.WordRows, signals.Sums);
        AddParts(signals);
        Add(model.Pairs, signals.PairRows, signals.Sums);
        Take(signals.Sums, signals.TextStep, signals.Strengths);
        Array.Clear(signals.Sums);
        FindRows(answered, model.AnsweredWords, signals.AnsweredRows);
        Add(model.AnsweredWords, signals.AnsweredRows, signals.Sums);
        for (var p = 0; p < signals.Strengths.Length; p++)
        {
            signals.Strengths[p] += signals.Sums[p] * signals.AnsweredStep;
        }

        AddMeasures(draft.Measures, signals.Strengths);
        foreach (var match in draft.Rules.All)
        {
            signals.Strengths[matcher.PrincipleOf(match.Rule)] += ruleWeights[match.Rule];
        }

        for (var p = 0; p < signals.Values.Length; p++)
        {
            signals.Values[p] = SignalCurve.At(signals.Strengths[p]);
        }
    }

    private static void FindRows(ReadOnlySpan<Token> tokens, WeightTable table, List<int> rows)
    {
        rows.Clear();
        foreach (var token in tokens)
        {
            rows.Add(table.Find(token.Key));
        }
    }

    // Words that the table does not hold, taken apart.
    private void FindParts(Reading.Reading text, SignalSet signals)
    {
        signals.PartRows.Clear();
        var tokens = text.Tokens;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (signals.WordRows[i] >= 0 || !HasParts(tokens[i]))
            {
                continue;
            }

            signals.PartKeys.Clear();
            WordParts.Add(text[tokens[i]], signals.PartKeys);
            foreach (var key in signals.PartKeys)
            {
                var row = model.Parts.Find(key);
                if (row >= 0)
                {
                    signals.PartRows.Add((i, row));
                }
            }
        }
    }

    private void AddParts(SignalSet signals)
    {
        foreach (var (_, row) in signals.PartRows)
        {
            var weights = model.Parts.Row(row);
            for (var p = 0; p < weights.Length; p++)
            {
                signals.Sums[p] += weights[p];
            }
        }
    }

    private void FindPairs(ReadOnlySpan<Token> tokens, List<int> rows)
    {
        rows.Clear();
        for (var i = 0; i + 1 < tokens.Length; i++)
        {
            rows.Add(model.Pairs.Find(WordKey.Pair(tokens[i].Key, tokens[i + 1].Key)));
        }
    }

    private static void Add(WeightTable table, List<int> rows, int[] sums)
    {
        foreach (var row in rows)
        {
            if (row < 0)
            {
                continue;
            }

            var weights = table.Row(row);
            for (var p = 0; p < weights.Length; p++)
            {
                sums[p] += weights[p];
            }
        }
    }

    private static void Take(int[] sums, double step, double[] strengths)
    {
        for (var p = 0; p < strengths.Length; p++)
        {
            strengths[p] = sums[p] * step;
        }
    }

    private void AddMeasures(Measures measures, double[] strengths)
    {
        for (var m = 0; m < Measures.Count; m++)
        {
            var value = measures[(Measure)m];
            if (value == 0)
            {
                continue;
            }

            var weights = model.MeasureWeights[m];
            for (var p = 0; p < strengths.Length; p++)
            {
                strengths[p] += weights[p] * value;
            }
        }
    }
}
