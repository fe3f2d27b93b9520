using System.Text;

using ReplyCoach.Core.Reading;

namespace ReplyCoach.Learning.Training;

/// <summary>Word vectors, pruned and quantised to one byte a number: <c>models/vectors/words.bin</c>. Training reads them;
/// scoring does not, because each word's part in every signal is worked out once at the end of training.</summary>
public sealed class WordVectors
{
    private const float Smoothing = 1e-3f;

    private const string Mark = "ReplyCoachVectors1\n";

    private readonly Dictionary<ulong, int> rows = [];
    private readonly sbyte[] values;
    private readonly float[] mean;
    private readonly string[] words;
    private readonly float harmonic;

    private WordVectors(string[] words, int dimensions, float step, sbyte[] values)
    {
        this.words = words;
        this.values = values;
        Dimensions = dimensions;
        Step = step;
        mean = new float[dimensions];
        harmonic = Enumerable.Range(1, words.Length).Sum(rank => 1f / rank);
        for (var row = 0; row < words.Length; row++)
        {
            rows.TryAdd(WordKey.Of(words[row]), row);
            for (var d = 0; d < dimensions; d++)
            {
                mean[d] += values[(row * dimensions) + d] * step / words.Length;
            }
        }
    }

    /// <summary>Numbers in a vector.</summary>
    public int Dimensions { get; }

    /// <summary>What one step of a quantised number is worth.</summary>
    public float Step { get; }

    /// <summary>How many words there are.</summary>
    public int Count => words.Length;

    /// <summary>The words, commonest first.</summary>
    public IReadOnlyList<string> Words => words;

    /// <summary>Reads the pruned table.</summary>
    /// <exception cref="InvalidDataException">It is no such table.</exception>
    public static WordVectors Read(Stream stream)
    {
        using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
        if (Encoding.ASCII.GetString(reader.ReadBytes(Mark.Length)) != Mark)
        {
            throw new InvalidDataException("This is no table of word vectors.");
        }

        var count = reader.ReadInt32();
        var dimensions = reader.ReadInt32();
        var step = reader.ReadSingle();
        var words = new string[count];
        for (var i = 0; i < count; i++)
        {
            words[i] = reader.ReadString();
        }

        var bytes = reader.ReadBytes(count * dimensions);
        return bytes.Length == count * dimensions
            ? new WordVectors(words, dimensions, step, (sbyte[])(object)bytes)
            : throw new InvalidDataException("The table of word vectors is cut short.");
    }

    /// <summary>Makes a table from full vectors; the largest number gets the largest step.</summary>
    public static WordVectors Quantise(IReadOnlyList<(string Word, float[] Vector)> entries)
    {
        var dimensions = entries[0].Vector.Length;
        var step = entries.Max(e => e.Vector.Max(Math.Abs)) / sbyte.MaxValue;
        var values = new sbyte[entries.Count * dimensions];
        for (var row = 0; row < entries.Count; row++)
        {
            for (var d = 0; d < dimensions; d++)
            {
                values[(row * dimensions) + d] = (sbyte)MathF.Round(entries[row].Vector[d] / step);
            }
        }

        return new WordVectors([.. entries.Select(e => e.Word)], dimensions, step, values);
    }

    /// <summary>Writes the table.</summary>
    public void Write(Stream stream)
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(Encoding.ASCII.GetBytes(Mark));
        writer.Write(words.Length);
        writer.Write(Dimensions);
        writer.Write(Step);
        foreach (var word in words)
        {
            writer.Write(word);
        }

        writer.Write((byte[])(object)values);
    }

    /// <summary>Whether a word has a vector.</summary>
    public bool Knows(ulong key) => rows.ContainsKey(key);

    /// <summary>Adds a word's vector, centred on the mean of all, times a factor and the word's own weight: common words say
    /// little (the smooth inverse frequency of Arora et al. 2017, with the frequency read off the word's rank by Zipf's law).</summary>
    /// <returns>False when the word has none.</returns>
    public bool AddTo(ulong key, float factor, Span<float> sum)
    {
        if (!rows.TryGetValue(key, out var row))
        {
            return false;
        }

        factor *= Smoothing / (Smoothing + (1 / ((row + 1) * harmonic)));
        for (var d = 0; d < Dimensions; d++)
        {
            sum[d] += ((values[(row * Dimensions) + d] * Step) - mean[d]) * factor;
        }

        return true;
    }
}
