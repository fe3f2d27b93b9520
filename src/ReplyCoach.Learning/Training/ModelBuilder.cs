using ReplyCoach.Core.Principles;
using ReplyCoach.Core.Scoring;
using ReplyCoach.Core.Signals;

namespace ReplyCoach.Learning.Training;

/// <summary>Turns trained parameters into the model that is shipped: word vectors are worked into each word's own row, and rows
/// are rounded to whole steps.</summary>
internal static class ModelBuilder
{
    /// <summary>Builds a model, not yet calibrated: probabilities and cut points are the trained ones.</summary>
    public static CoachModel Build(double[] at, Layout layout, Vocabulary vocabulary, TrainingOptions options, string version, string trainedOn)
    {
        var vectors = vocabulary.Vectors;
        return new CoachModel
        {
            Version = version,
            TrainedOn = trainedOn,
            Principles = [.. vocabulary.Catalog.Visible.Select(p => p.Id)],
            LengthOffset = options.LengthOffset,
            Words = Table(at, layout, vocabulary.Words, layout.Words, vectors, layout.TextVector),
            Pairs = Table(at, layout, vocabulary.Pairs, layout.Pairs, null, 0),
            AnsweredWords = Table(at, layout, vocabulary.Answered, layout.Answered, vectors, layout.AnsweredVector),
            MeasureWeights = [.. Enumerable.Range(0, Measures.Count).Select(m => (IReadOnlyList<double>)[.. Enumerable.Range(0, layout.Principles).Select(p => Tidy(at[layout.Measures + (m * layout.Principles) + p]))])],
            RuleWeights = Enumerable.Range(0, vocabulary.Matcher.Count).ToDictionary(r => vocabulary.Matcher[r].Id, r => Tidy(ForwardPass.Softplus(at[layout.Rules + r]))),
            Focus = AxisOf(at, layout.Focus, ["brand", "mixed", "community"]),
            Tone = AxisOf(at, layout.Tone, ["cold", "neutral", "warm"]),
        };
    }

    private static AxisModel AxisOf(double[] at, AxisLayout axis, string[] labels)
    {
        var half = Tidy(ForwardPass.Softplus(at[axis.HalfWidth]));
        return new AxisModel
        {
            Axis = axis.Axis,
            Labels = labels,
            PostIntercept = Tidy(at[axis.Intercepts]),
            ReplyIntercept = Tidy(at[axis.Intercepts + 1]),
            SignalWeights = [.. axis.Speaks.Select((speaks, p) => speaks ? Tidy(ForwardPass.Softplus(at[axis.Signals + p])) : 0)],
            WordlessWeights = [.. Enumerable.Range(0, Measures.WithoutWords.Count).Select(m => Tidy(at[axis.Wordless + m]))],
            LowerCut = -half,
            UpperCut = half,
            LowerThreshold = -half,
            UpperThreshold = half,
            Slope = 1,
            SureFrom = 0,
        };
    }

    // Six decimals are more than any score shows; fewer digits make a smaller file and a readable difference.
    private static double Tidy(double value) => Math.Round(value, 6);

    private static WeightTable Table(double[] at, Layout layout, Dictionary<ulong, int> vocabulary, int from, WordVectors? vectors, int vectorFrom)
    {
        var keys = new SortedSet<ulong>(vocabulary.Keys);
        if (vectors is not null)
        {
            keys.UnionWith(vectors.Words.Select(w => Core.Reading.WordKey.Of(w)));
        }

        var weights = new short[keys.Count * layout.Principles];
        var row = 0;
        var vector = new float[vectors?.Dimensions ?? 0];
        foreach (var key in keys)
        {
            Array.Clear(vector);
            vectors?.AddTo(key, 1, vector);
            for (var p = 0; p < layout.Principles; p++)
            {
                var weight = vocabulary.TryGetValue(key, out var number) ? at[from + (number * layout.Principles) + p] : 0;
                for (var d = 0; d < vector.Length; d++)
                {
                    weight += vector[d] * at[vectorFrom + (d * layout.Principles) + p];
                }

                weights[(row * layout.Principles) + p] = (short)Math.Clamp(Math.Round(weight * CoachModel.WeightSteps), short.MinValue, short.MaxValue);
            }

            row++;
        }

        return new WeightTable(layout.Principles, [.. keys], weights);
    }
}
