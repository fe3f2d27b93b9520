using System.Numerics;

namespace ReplyCoach.Core.Scoring;

/// <summary>A learned row of whole-number weights per word: one for each visible principle, and one for each axis's evenness. Sums of whole numbers come out
/// the same in every order, so neither the processor nor its vector width can change a verdict.</summary>
public sealed class WeightTable
{
    private readonly short[] weights;
    private readonly ulong[] slots;
    private readonly int[] rowOf;
    private readonly int shift;

    /// <summary>Makes a table.</summary>
    /// <param name="width">Weights in a row.</param>
    /// <param name="keys">The words' keys, each once.</param>
    /// <param name="weights">Their rows, one behind the other.</param>
    public WeightTable(int width, ulong[] keys, short[] weights)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(weights.Length, keys.Length * width);
        Width = width;
        Keys = keys;
        this.weights = weights;
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, keys.Length * 2));
        slots = new ulong[size];
        rowOf = new int[size];
        shift = 64 - BitOperations.Log2((uint)size);
        for (var row = 0; row < keys.Length; row++)
        {
            var slot = SlotOf(keys[row]);
            while (rowOf[slot] != 0)
            {
                slot = (slot + 1) & (size - 1);
            }

            slots[slot] = keys[row];
            rowOf[slot] = row + 1;
        }
    }

    /// <summary>Weights in a row.</summary>
    public int Width { get; }

    /// <summary>The words' keys in row order.</summary>
    public IReadOnlyList<ulong> Keys { get; }

    /// <summary>All rows, one behind the other.</summary>
    public ReadOnlyMemory<short> Weights => weights;

    /// <summary>The row of a word, or −1.</summary>
    public int Find(ulong key)
    {
        var slot = SlotOf(key);
        while (rowOf[slot] != 0)
        {
            if (slots[slot] == key)
            {
                return rowOf[slot] - 1;
            }

            slot = (slot + 1) & (slots.Length - 1);
        }

        return -1;
    }

    /// <summary>The weights of a row.</summary>
    public ReadOnlySpan<short> Row(int row) => weights.AsSpan(row * Width, Width);

    /// <summary>One weight of a row; 0 for the row −1 of a word that is not in the table.</summary>
    public int At(int row, int column) => row < 0 ? 0 : weights[(row * Width) + column];

    // Fibonacci hashing: the high bits of the product are well mixed whatever the key's low bits are.
    private int SlotOf(ulong key) => (int)((key * 0x9E3779B97F4A7C15UL) >> shift);
}
