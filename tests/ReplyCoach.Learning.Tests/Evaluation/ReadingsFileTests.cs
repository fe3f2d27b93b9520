using ReplyCoach.Learning.Corpus;
using ReplyCoach.Learning.Evaluation;

namespace ReplyCoach.Learning.Tests.Evaluation;

public sealed class ReadingsFileTests
{
    [Fact]
    public void Both_readings_of_a_draft_are_read()
    {
        using var file = new TemporaryFile("# a remark", "", "real\ta-1\tbrand\tcold\tmixed\twarm", "written\ta-1\tcommunity\tneutral\tcommunity\tneutral");
        var faults = new List<CorpusFault>();
        Assert.Equal(
            [new TwiceRead("real", "a-1", new ReadLabels(0, 0), new ReadLabels(1, 2)), new TwiceRead("written", "a-1", new ReadLabels(2, 1), new ReadLabels(2, 1))],
            ReadingsFile.Read(file.Path, faults));
        Assert.Empty(faults);
    }

    [Theory]
    [InlineData("real\ta-1\tbrand\tcold")]
    [InlineData("real a-1 brand cold brand cold")]
    [InlineData("real\ta-1\tus\tcold\tbrand\tcold")]
    [InlineData("real\ta-1\tbrand\tcold\tbrand\ttepid")]
    [InlineData("real\ta-1\tbrand\tcold\tbrand\tcold\tagain")]
    [InlineData("real\t\tbrand\tcold\tbrand\tcold")]
    [InlineData("\ta-1\tbrand\tcold\tbrand\tcold")]
    [InlineData("real\ta-0\tmixed\tcold\tbrand\tcold")]
    public void A_line_that_cannot_be_used_is_named(string line)
    {
        using var file = new TemporaryFile("# a remark", "real\ta-0\tbrand\tcold\tbrand\tcold", line);
        var faults = new List<CorpusFault>();
        Assert.Equal("a-0", Assert.Single(ReadingsFile.Read(file.Path, faults)).Id);
        Assert.StartsWith($"{Path.GetFileName(file.Path)}(3): ", Assert.Single(faults).ToString(), StringComparison.Ordinal);
    }
}
