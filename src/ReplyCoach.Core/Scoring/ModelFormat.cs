using System.Buffers;
using System.Buffers.Binary;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

using ReplyCoach.Core.Signals;

namespace ReplyCoach.Core.Scoring;

/// <summary>How a model is laid out in bytes: a mark, the small parts as JSON, then the four tables, little-endian.
/// The same model gives the same bytes.</summary>
public static class ModelFormat
{
    private const string Damaged = "The model file is cut short or damaged.";

    private static readonly byte[] Mark = Encoding.ASCII.GetBytes("ReplyCoachModel2\n");

    /// <summary>Writes a model.</summary>
    public static void Write(CoachModel model, IBufferWriter<byte> output)
    {
        output.Write(Mark);
        var parts = JsonSerializer.SerializeToUtf8Bytes(SmallParts.Of(model), ModelJson.Default.SmallParts);
        WriteInt(output, parts.Length);
        output.Write(parts);
        WriteTable(output, model.Words);
        WriteTable(output, model.Parts);
        WriteTable(output, model.Pairs);
        WriteTable(output, model.AnsweredWords);
    }

    /// <summary>Reads a model.</summary>
    /// <exception cref="InvalidDataException">The bytes are no model, or one of another layout, or cut short.</exception>
    public static CoachModel Read(ReadOnlySpan<byte> bytes)
    {
        try
        {
            if (!bytes.StartsWith(Mark))
            {
                throw new InvalidDataException("This is no ReplyCoach model, or one of another layout.");
            }

            bytes = bytes[Mark.Length..];
            var length = TakeInt(ref bytes);
            var parts = JsonSerializer.Deserialize(bytes[..length], ModelJson.Default.SmallParts)
                ?? throw new InvalidDataException("The model's description is empty.");
            bytes = bytes[length..];
            var width = parts.Principles.Count + CoachModel.Axes;
            var words = TakeTable(ref bytes, width);
            var wordParts = TakeTable(ref bytes, width);
            var pairs = TakeTable(ref bytes, width);
            var model = parts.With(words, wordParts, pairs, TakeTable(ref bytes, width));
            return bytes.IsEmpty && parts.Fit(width) ? model : throw new InvalidDataException(Damaged);
        }
        catch (Exception fault) when (fault is ArgumentOutOfRangeException or JsonException or OverflowException or IndexOutOfRangeException)
        {
            throw new InvalidDataException(Damaged, fault);
        }
    }

    private static void WriteTable(IBufferWriter<byte> output, WeightTable table)
    {
        WriteInt(output, table.Keys.Count);
        var keys = output.GetSpan(table.Keys.Count * sizeof(ulong));
        for (var i = 0; i < table.Keys.Count; i++)
        {
            BinaryPrimitives.WriteUInt64LittleEndian(keys[(i * sizeof(ulong))..], table.Keys[i]);
        }

        output.Advance(table.Keys.Count * sizeof(ulong));
        var weights = table.Weights.Span;
        var space = output.GetSpan(weights.Length * sizeof(short));
        for (var i = 0; i < weights.Length; i++)
        {
            BinaryPrimitives.WriteInt16LittleEndian(space[(i * sizeof(short))..], weights[i]);
        }

        output.Advance(weights.Length * sizeof(short));
    }

    private static WeightTable TakeTable(ref ReadOnlySpan<byte> bytes, int width)
    {
        var count = TakeInt(ref bytes);
        if (count < 0 || count > bytes.Length / (sizeof(ulong) + (width * sizeof(short))))
        {
            // Before any memory is asked for: a damaged count may be in the thousands of millions.
            throw new InvalidDataException(Damaged);
        }

        var keys = new ulong[count];
        for (var i = 0; i < count; i++)
        {
            keys[i] = BinaryPrimitives.ReadUInt64LittleEndian(bytes[(i * sizeof(ulong))..]);
        }

        bytes = bytes[(count * sizeof(ulong))..];
        var weights = new short[count * width];
        for (var i = 0; i < weights.Length; i++)
        {
            weights[i] = BinaryPrimitives.ReadInt16LittleEndian(bytes[(i * sizeof(short))..]);
        }

        bytes = bytes[(weights.Length * sizeof(short))..];
        return new WeightTable(width, keys, weights);
    }

    private static void WriteInt(IBufferWriter<byte> output, int value)
    {
        BinaryPrimitives.WriteInt32LittleEndian(output.GetSpan(sizeof(int)), value);
        output.Advance(sizeof(int));
    }

    private static int TakeInt(ref ReadOnlySpan<byte> bytes)
    {
        var value = BinaryPrimitives.ReadInt32LittleEndian(bytes);
        bytes = bytes[sizeof(int)..];
        return value;
    }
}

/// <summary>The parts of a model that are small enough to be read by people.</summary>
internal sealed record SmallParts(
    string Version, string TrainedOn, IReadOnlyList<string> Principles, double LengthOffset,
    IReadOnlyList<IReadOnlyList<double>> MeasureWeights, SortedDictionary<string, double> RuleWeights, AxisModel Focus, AxisModel Tone)
{
    public static SmallParts Of(CoachModel m) => new(
        m.Version, m.TrainedOn, m.Principles, m.LengthOffset, m.MeasureWeights,
        new SortedDictionary<string, double>(m.RuleWeights.ToDictionary(), StringComparer.Ordinal), m.Focus, m.Tone);

    /// <summary>Whether every list has as many numbers as the principles, measures and labels call for.</summary>
    public bool Fit(int width) =>
        MeasureWeights.Count == Measures.Count && MeasureWeights.All(row => row.Count == width) && Fits(Focus) && Fits(Tone);

    private bool Fits(AxisModel axis) =>
        axis.Labels.Count == 3 && axis.SignalWeights.Count == Principles.Count && axis.WordlessWeights.Count == Measures.WithoutWords.Count;

    public CoachModel With(WeightTable words, WeightTable wordParts, WeightTable pairs, WeightTable answered) => new()
    {
        Version = Version,
        TrainedOn = TrainedOn,
        Principles = Principles,
        LengthOffset = LengthOffset,
        Words = words,
        Parts = wordParts,
        Pairs = pairs,
        AnsweredWords = answered,
        MeasureWeights = MeasureWeights,
        RuleWeights = RuleWeights,
        Focus = Focus,
        Tone = Tone,
    };
}

/// <summary>Source-generated, so that a cold start does not pay for reflection.</summary>
[JsonSourceGenerationOptions(WriteIndented = false, UseStringEnumConverter = true, RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(SmallParts))]
internal sealed partial class ModelJson : JsonSerializerContext;
