using ReplyCoach.Core.Principles;
using ReplyCoach.Learning.Corpus;

namespace ReplyCoach.Learning.Evaluation;

/// <summary>Drafts that were read twice: tab-separated collection, id, focus and tone of the first reader, focus and tone of the second.</summary>
public static class ReadingsFile
{
    private const int Columns = 6;

    /// <summary>Reads a file of readings.</summary>
    /// <param name="path">The file.</param>
    /// <param name="faults">Receives what is wrong, line by line; such lines are left out.</param>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static IReadOnlyList<TwiceRead> Read(string path, ICollection<CorpusFault> faults)
    {
        var readings = new List<TwiceRead>();
        var known = new HashSet<(string Collection, string Id)>();
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (line.StartsWith('#') || line.Length == 0)
            {
                continue;
            }

            if (Parse(line.Split('\t')) is not { } reading)
            {
                faults.Add(new CorpusFault(Path.GetFileName(path), number, "a line is collection, id, focus and tone of one reader, focus and tone of the other, with tabs between"));
            }
            else if (!known.Add((reading.Collection, reading.Id)))
            {
                faults.Add(new CorpusFault(Path.GetFileName(path), number, $"‘{reading.Id}’ stands in it twice"));
            }
            else
            {
                readings.Add(reading);
            }
        }

        return readings;
    }

    private static TwiceRead? Parse(string[] columns)
    {
        if (columns.Length != Columns || columns[0].Length == 0 || columns[1].Length == 0)
        {
            return null;
        }

        var first = new ReadLabels(CorpusReader.Focus(columns[2]), CorpusReader.Tone(columns[3]));
        var second = new ReadLabels(CorpusReader.Focus(columns[4]), CorpusReader.Tone(columns[5]));
        return first.Known && second.Known ? new TwiceRead(columns[0], columns[1], first, second) : null;
    }
}

/// <summary>A draft that two have labelled, neither knowing of the other.</summary>
/// <param name="Collection">Where the draft comes from, such as <c>real</c> or <c>written</c>.</param>
/// <param name="Id">The draft.</param>
/// <param name="First">What one reader found.</param>
/// <param name="Second">What the other found.</param>
public sealed record TwiceRead(string Collection, string Id, ReadLabels First, ReadLabels Second);

/// <summary>The labels that one reader gave a draft.</summary>
/// <param name="Focus">0–2.</param>
/// <param name="Tone">0–2.</param>
public readonly record struct ReadLabels(int Focus, int Tone)
{
    internal bool Known => Focus >= 0 && Tone >= 0;

    /// <summary>The label of an axis.</summary>
    public int Of(Axis axis) => axis == Axis.Focus ? Focus : Tone;
}
