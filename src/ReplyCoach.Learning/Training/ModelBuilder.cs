using ReplyCoach.Core.Principles;
using ReplyCoach.Core.Reading;
using ReplyCoach.Core.Scoring;
using ReplyCoach.Core.Signals;

namespace ReplyCoach.Learning.Training;

/// <summary>Turns trained parameters into the model that is shipped: word vectors are worked into each word's own row, and rows
/// are rounded to whole steps.</summary>
internal static class ModelBuilder
{
    /// <summary>Builds a model, not yet calibrated: its probabilities are the trained ones, and every axis is sure.</summary>
    public static CoachModel Build(double[] at, Layout layout, Vocabulary vocabulary, TrainingOptions options, string version, string trainedOn)
    {
        var vectors = vocabulary.Vectors;
        return new CoachModel
        {
            Version = version,
            TrainedOn = trainedOn,
            Principles = [.. vocabulary.Catalog.Visible.Select(p => p.Id)],
            LengthOffset = options.LengthOffset,
            Words = Table(at, layout, vocabulary.Words, layout.Words, vectors, layout.TextVector, vocabulary),
            Parts = Table(at, layout, vocabulary.Parts, layout.Parts, null, 0),
            Pairs = Table(at, layout, vocabulary.Pairs, layout.Pairs, null, 0),
            AnsweredWords = Table(at, layout, vocabulary.Answered, layout.Answered, vectors, layout.AnsweredVector),
            MeasureWeights = [.. Enumerable.Range(0, Measures.Count).Select(m => (IReadOnlyList<double>)[.. Enumerable.Range(0, layout.Columns).Select(p => Tidy(at[layout.Measures + (m * layout.Columns) + p]))])],
            RuleWeights = Enumerable.Range(0, vocabulary.Matcher.Count).ToDictionary(r => vocabulary.Matcher[r].Id, r => Tidy(ForwardPass.Softplus(at[layout.Rules + r]))),
            Focus = AxisOf(at, layout.Focus, ["brand", "mixed", "community"]),
            Tone = AxisOf(at, layout.Tone, ["cold", "neutral", "warm"]),
        };
    }

    private static AxisModel AxisOf(double[] at, AxisLayout axis, string[] labels)
    {
        return new AxisModel
        {
            Axis = axis.Axis,
            Labels = labels,
            SignalWeights = [.. axis.Speaks.Select((speaks, p) => speaks ? Tidy(ForwardPass.Softplus(at[axis.Signals + p])) : 0)],
            WordlessWeights = [.. Enumerable.Range(0, Measures.WithoutWords.Count).Select(m => Tidy(at[axis.Wordless + m]))],
            MiddleOffset = Tidy(at[axis.Middle]),
            MiddleWeight = 1,
            SureFrom = 0,
        };
    }

    // Six decimals are more than any score shows; fewer digits make a smaller file and a readable difference.
    private static double Tidy(double value) => Math.Round(value, 6);

    private static WeightTable Table(double[] at, Layout layout, Dictionary<ulong, int> vocabulary, int from, WordVectors? vectors, int vectorFrom, Vocabulary? parts = null)
    {
        var keys = new SortedSet<ulong>(vocabulary.Keys);
        if (vectors is not null)
        {
            keys.UnionWith(vectors.Words.Select(w => WordKey.Of(w)));
        }

        var weights = new short[keys.Count * layout.Columns];
        var row = 0;
        var vector = new float[vectors?.Dimensions ?? 0];
        var spelt = vectors?.Words.DistinctBy(w => WordKey.Of(w)).ToDictionary(w => WordKey.Of(w)) ?? [];
        var own = new List<ulong>();
        foreach (var key in keys)
        {
            ReadParts(parts, key, spelt, own);
            Array.Clear(vector);
            vectors?.AddTo(key, 1, vector);
            for (var p = 0; p < layout.Columns; p++)
            {
                var weight = vocabulary.TryGetValue(key, out var number) ? at[from + (number * layout.Columns) + p] : 0;
                foreach (var part in own)
                {
                    weight += parts!.Parts.TryGetValue(part, out var partNumber) ? at[layout.Parts + (partNumber * layout.Columns) + p] : 0;
                }

                for (var d = 0; d < vector.Length; d++)
                {
                    weight += vector[d] * at[vectorFrom + (d * layout.Columns) + p];
                }

                weights[(row * layout.Columns) + p] = (short)Math.Clamp(Math.Round(weight * CoachModel.WeightSteps), short.MinValue, short.MaxValue);
            }

            row++;
        }

        return new WeightTable(layout.Columns, [.. keys], weights);
    }

    // Of a word of the drafts as it was written there, of another by its entry among the word vectors.
    private static void ReadParts(Vocabulary? vocabulary, ulong key, Dictionary<ulong, string> spelt, List<ulong> parts)
    {
        parts.Clear();
        if (vocabulary is null)
        {
            return;
        }

        if (vocabulary.PartsByWord.TryGetValue(key, out var known))
        {
            parts.AddRange(known);
        }
        else if (spelt.TryGetValue(key, out var word))
        {
            WordParts.Add(word, parts);
        }
    }
}
