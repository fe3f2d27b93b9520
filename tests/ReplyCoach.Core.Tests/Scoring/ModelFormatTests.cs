using System.Buffers;
using System.Buffers.Binary;
using System.Text;

using ReplyCoach.Core.Principles;
using ReplyCoach.Core.Scoring;
using ReplyCoach.Core.Signals;

namespace ReplyCoach.Core.Tests.Scoring;

public sealed class ModelFormatTests
{
    private static readonly byte[] Mark = Encoding.ASCII.GetBytes("ReplyCoachModel2\n");

    private static readonly byte[] Whole = Write(Model());

    [Fact]
    public void What_was_written_is_read()
    {
        var model = ModelFormat.Read(Whole);
        Assert.Equal("2026.1.2", model.Version);
        Assert.Equal("Trained on nothing – “a test”.", model.TrainedOn);
        Assert.Equal(["one", "two"], model.Principles);
        Assert.Equal(7.25, model.LengthOffset);
        Assert.Equal([5, 9UL], model.Words.Keys);
        Assert.Equal([-1, 2, short.MinValue, short.MaxValue, 5, 6, 7, 8], model.Words.Weights.ToArray());
        Assert.Equal([3UL, 4, 9], model.Parts.Keys);
        Assert.Equal([11, 12, 13, 14, 21, 22, 23, 24, -31, -32, -33, -34], model.Parts.Weights.ToArray());
        Assert.Equal(0, model.Pairs.Find(ulong.MaxValue));
        Assert.Equal([1, 2, 3, 4], model.Pairs.Row(0).ToArray());
        Assert.Equal([6UL], model.AnsweredWords.Keys);
        Assert.Equal([41, 42, 43, 44], model.AnsweredWords.Row(0).ToArray());
        Assert.Equal(0.1, model.MeasureWeights[3][1]);
        Assert.Equal(-0.25, model.RuleWeights["one/b"]);
        Assert.Equal(Axis.Tone, model.Tone.Axis);
        Assert.Equal(["low", "middle", "high"], model.Focus.Labels);
        Assert.Equal([0.5, 0], model.Focus.SignalWeights);
        Assert.Equal((-0.75, 1.25, 0.45), (model.Focus.MiddleOffset, model.Focus.MiddleWeight, model.Focus.SureFrom));
    }

    [Fact]
    public void Tables_may_be_empty()
    {
        var none = new WeightTable(4, [], []);
        var model = ModelFormat.Read(Write(Model() with { Words = none, Parts = none, Pairs = none, AnsweredWords = none }));
        Assert.All([model.Words, model.Parts, model.Pairs, model.AnsweredWords], table => Assert.Equal((4, 0), (table.Width, table.Keys.Count)));
    }

    [Fact]
    public void The_same_model_gives_the_same_bytes() => Assert.Equal(Whole, Write(ModelFormat.Read(Whole)));

    [Fact]
    public void The_shipped_model_is_written_as_it_was_read()
    {
        var file = Directory.GetFiles(Path.Combine(Shipped.Root, "models"), "model.bin", SearchOption.AllDirectories).Single(f => f.Contains(Shipped.Coach.Model.Version, StringComparison.Ordinal));
        Assert.Equal(File.ReadAllBytes(file), Write(Shipped.Coach.Model));
    }

    [Fact]
    public void A_model_cut_short_anywhere_is_damaged() => Assert.All(
        Enumerable.Range(0, Whole.Length), length => Assert.Throws<InvalidDataException>(() => ModelFormat.Read(Whole.AsSpan(0, length))));

    [Fact]
    public void A_model_with_something_behind_it_is_damaged() => AssertDamaged([.. Whole, 0]);

    [Theory]
    [InlineData("")]
    [InlineData("ReplyCoachModel1\n{}")]
    [InlineData("ReplyCoachModel2\n{}")]
    [InlineData("<html>not found</html>")]
    public void Something_else_is_no_model(string text) => AssertDamaged(Encoding.UTF8.GetBytes(text));

    [Fact]
    public void A_model_of_the_layout_before_is_told_from_a_damaged_one()
    {
        var before = Whole.ToArray();
        before[Mark.Length - 2] = (byte)'1';
        Assert.Contains("another layout", Assert.Throws<InvalidDataException>(() => ModelFormat.Read(before)).Message, StringComparison.Ordinal);
        Assert.Contains("damaged", Assert.Throws<InvalidDataException>(() => ModelFormat.Read(Whole.AsSpan(0, Whole.Length - 1))).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(int.MinValue)]
    [InlineData(int.MaxValue)]
    [InlineData(0)]
    public void A_damaged_length_of_the_description_is_noticed(int length) => AssertDamaged(With(Mark.Length, length));

    [Theory]
    [InlineData(-1)]
    [InlineData(int.MinValue)]
    [InlineData(int.MaxValue)]
    [InlineData(200_000_000)]
    [InlineData(4)]
    public void A_damaged_count_of_rows_is_noticed(int count)
    {
        const int BytesOfARow = sizeof(ulong) + (4 * sizeof(short));
        var model = Model();
        var at = Mark.Length + sizeof(int) + BinaryPrimitives.ReadInt32LittleEndian(Whole.AsSpan(Mark.Length));
        foreach (var table in (WeightTable[])[model.Words, model.Parts, model.Pairs, model.AnsweredWords])
        {
            Assert.Equal(table.Keys.Count, BinaryPrimitives.ReadInt32LittleEndian(Whole.AsSpan(at)));
            AssertDamaged(With(at, count));
            at += sizeof(int) + (table.Keys.Count * BytesOfARow);
        }

        Assert.Equal(Whole.Length, at);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("[1]")]
    [InlineData("{\"Version\":\"1\",\"Principles\":null}")]
    public void A_description_that_says_too_little_is_noticed(string json) =>
        AssertDamaged([.. Mark, .. BitConverter.GetBytes(json.Length), .. Encoding.ASCII.GetBytes(json), .. new byte[16]]);

    [Fact]
    public void Lists_of_the_wrong_length_are_noticed()
    {
        var model = Model();
        AssertDamaged(Write(model with { Focus = model.Focus with { SignalWeights = [1] } }));
        AssertDamaged(Write(model with { Tone = model.Tone with { Labels = ["cold"] } }));
        AssertDamaged(Write(model with { Tone = model.Tone with { WordlessWeights = [1, 2, 3, 4, 5] } }));
        AssertDamaged(Write(model with { MeasureWeights = [[1, 2, 3, 4]] }));
        AssertDamaged(Write(model with { MeasureWeights = [.. model.MeasureWeights.Select(row => (IReadOnlyList<double>)[.. row.Skip(1)])] }));
    }

    private static void AssertDamaged(byte[] bytes) => Assert.Throws<InvalidDataException>(() => ModelFormat.Read(bytes));

    private static byte[] With(int at, int value)
    {
        var bytes = Whole.ToArray();
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(at), value);
        return bytes;
    }

    private static byte[] Write(CoachModel model)
    {
        var output = new ArrayBufferWriter<byte>();
        ModelFormat.Write(model, output);
        return output.WrittenSpan.ToArray();
    }

    private static CoachModel Model() => new()
    {
        Version = "2026.1.2",
        TrainedOn = "Trained on nothing – “a test”.",
        Principles = ["one", "two"],
        LengthOffset = 7.25,
        Words = new WeightTable(4, [5, 9], [-1, 2, short.MinValue, short.MaxValue, 5, 6, 7, 8]),
        Parts = new WeightTable(4, [3, 4, 9], [11, 12, 13, 14, 21, 22, 23, 24, -31, -32, -33, -34]),
        Pairs = new WeightTable(4, [ulong.MaxValue], [1, 2, 3, 4]),
        AnsweredWords = new WeightTable(4, [6], [41, 42, 43, 44]),
        MeasureWeights = [.. Enumerable.Range(0, Measures.Count).Select(_ => (IReadOnlyList<double>)[0, 0.1, 0.2, 0.3])],
        RuleWeights = new Dictionary<string, double> { ["two/a"] = 0.5, ["one/b"] = -0.25 },
        Focus = Of(Axis.Focus),
        Tone = Of(Axis.Tone),
    };

    private static AxisModel Of(Axis axis) => new()
    {
        Axis = axis,
        Labels = ["low", "middle", "high"],
        SignalWeights = [0.5, 0],
        WordlessWeights = [.. Measures.WithoutWords.Select(_ => 0.1)],
        MiddleOffset = -0.75,
        MiddleWeight = 1.25,
        SureFrom = 0.45,
    };
}
