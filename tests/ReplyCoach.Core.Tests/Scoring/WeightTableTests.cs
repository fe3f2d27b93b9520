using ReplyCoach.Core.Scoring;

namespace ReplyCoach.Core.Tests.Scoring;

public sealed class WeightTableTests
{
    [Fact]
    public void Every_key_is_found_in_its_own_row_and_no_other_key_is()
    {
        // Neighbouring keys, keys that differ in the high bits only, and the extremes: what a weak hash would pile up.
        var keys = Enumerable.Range(0, 5_000).Select(i => (ulong)i).Concat(Enumerable.Range(1, 5_000).Select(i => (ulong)i << 40)).Append(ulong.MaxValue).ToArray();
        var table = new WeightTable(2, keys, [.. Enumerable.Range(0, keys.Length * 2).Select(i => (short)(i % 30_000))]);
        for (var row = 0; row < keys.Length; row++)
        {
            Assert.Equal(row, table.Find(keys[row]));
            Assert.Equal((short)(row * 2 % 30_000), table.Row(row)[0]);
            Assert.Equal((short)(((row * 2) + 1) % 30_000), table.Row(row)[1]);
        }

        Assert.Equal(-1, table.Find(5_001));
        Assert.Equal(-1, table.Find(ulong.MaxValue - 1));
    }

    [Fact]
    public void An_empty_table_finds_nothing()
    {
        var table = new WeightTable(3, [], []);
        Assert.Equal([-1, -1], new[] { table.Find(0), table.Find(42) });
    }

    [Theory]
    [InlineData(5)]
    [InlineData(7)]
    public void Rows_must_be_full(int weights) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new WeightTable(3, [1, 2], new short[weights]));
}
