using System.Text.Json.Serialization;

using ReplyCoach.Core.Principles;

namespace ReplyCoach.Learning.Evaluation;

/// <summary>How far two readers of the same drafts agree on an axis.</summary>
/// <param name="Collection">Where the drafts come from.</param>
/// <param name="Axis">The axis.</param>
/// <param name="Drafts">How many both have read.</param>
/// <param name="Alpha">Krippendorff's alpha for ordered labels: 1 for full agreement, 0 for what chance would bring; null when only one label occurs.</param>
/// <param name="Equal">The part with equal labels.</param>
/// <param name="MacroF1">Of one reader against the other; it is the same either way round.</param>
public sealed record Agreement(
    string Collection,
    [property: JsonConverter(typeof(JsonStringEnumConverter<Axis>))] Axis Axis,
    int Drafts,
    double? Alpha,
    double Equal,
    double MacroF1)
{
    /// <summary>Measures it by collection, in order of name, and axis.</summary>
    public static IReadOnlyList<Agreement> Of(IEnumerable<TwiceRead> readings) =>
    [
        .. readings.GroupBy(r => r.Collection).OrderBy(g => g.Key, StringComparer.Ordinal)
            .SelectMany(g => AxisLabels.Axes.Select(axis => Of(g.Key, axis, [.. g]))),
    ];

    private static Agreement Of(string collection, Axis axis, IReadOnlyList<TwiceRead> readings)
    {
        var readers = new Confusion();
        foreach (var reading in readings)
        {
            readers.Add(reading.First.Of(axis), reading.Second.Of(axis));
        }

        return new Agreement(
            collection, axis, readings.Count, OrdinalAlpha(readers) is { } alpha ? Math.Round(alpha, 4) : null,
            Math.Round(readers.Accuracy(), 4), Math.Round(readers.MacroF1(), 4));
    }

    /// <summary>Krippendorff's alpha for two readers: 1 − observed / expected disagreement. Two labels are as far apart as there are
    /// labels given between them, those at the ends counted by half, squared.</summary>
    /// <param name="readers">Labels of the first reader by those of the second.</param>
    internal static double? OrdinalAlpha(Confusion readers)
    {
        var given = new int[Confusion.Labels];
        for (var a = 0; a < Confusion.Labels; a++)
        {
            for (var b = 0; b < Confusion.Labels; b++)
            {
                given[a] += readers[a, b] + readers[b, a];
            }
        }

        // Both sums run over unordered pairs of different labels; what that leaves out of either is the same factor of two.
        double observed = 0, expected = 0;
        for (var a = 0; a < Confusion.Labels; a++)
        {
            for (var b = a + 1; b < Confusion.Labels; b++)
            {
                var apart = given[a..(b + 1)].Sum() - ((given[a] + given[b]) / 2.0);
                observed += (readers[a, b] + readers[b, a]) * apart * apart;
                expected += (double)given[a] * given[b] * apart * apart;
            }
        }

        return expected == 0 ? null : 1 - ((given.Sum() - 1) * observed / expected);
    }
}
