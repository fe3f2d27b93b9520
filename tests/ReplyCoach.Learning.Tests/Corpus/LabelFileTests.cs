using ReplyCoach.Core.Drafts;
using ReplyCoach.Learning.Corpus;

namespace ReplyCoach.Learning.Tests.Corpus;

public sealed class LabelFileTests
{
    [Fact]
    public void Labels_are_read_by_id()
    {
        using var file = new TemporaryFile("# a remark", "", "a-1\tbrand\tcold\tno-hard-sell-,people-not-logos+", "a-2\tmixed\twarm", "a-3\tcommunity\tneutral\t");
        var faults = new List<CorpusFault>();
        var labels = LabelFile.Read(file.Path, Repository.Catalog, faults);
        Assert.Empty(faults);
        Assert.Equal(["a-1", "a-2", "a-3"], labels.Keys.Order(StringComparer.Ordinal));
        Assert.Equal((0, 0), (labels["a-1"].Focus, labels["a-1"].Tone));
        Assert.Equal(new Dictionary<string, int> { ["no-hard-sell"] = -1, ["people-not-logos"] = 1 }, labels["a-1"].Principles);
        Assert.Equal((1, 2), (labels["a-2"].Focus, labels["a-2"].Tone));
        Assert.Empty(labels["a-2"].Principles);
        Assert.Equal((2, 1), (labels["a-3"].Focus, labels["a-3"].Tone));
    }

    [Theory]
    [InlineData("a-1\tbrand")]
    [InlineData("a-1 brand cold")]
    [InlineData("a-1\tus\tcold")]
    [InlineData("a-1\tbrand\ttepid")]
    [InlineData("a-1\tbrand\tcold\tno-hard-sell")]
    [InlineData("a-1\tbrand\tcold\tno-such-principle+")]
    [InlineData("a-1\tbrand\tcold\tno-spin+,-")]
    public void A_line_that_cannot_be_used_is_named(string line)
    {
        using var file = new TemporaryFile("a-0\tbrand\tcold", line);
        var faults = new List<CorpusFault>();
        Assert.Equal("a-0", Assert.Single(LabelFile.Read(file.Path, Repository.Catalog, faults)).Key);
        Assert.Equal(2, Assert.Single(faults).Line);
    }

    [Fact]
    public void What_a_draft_is_labelled_already_stays()
    {
        var labels = new Dictionary<string, DraftLabels> { ["1"] = new(0, 0, new Dictionary<string, int> { ["no-spin"] = -1 }) };
        var bare = new CorpusDraft { Id = "1", Text = "Hi", Kind = DraftKind.Post, Brand = "B" };
        var half = bare with { Focus = 2, Principles = new Dictionary<string, int>() };
        var labelled = LabelFile.Label(bare, labels);
        Assert.Equal((0, 0, -1), (labelled.Focus, labelled.Tone, labelled.Principles!["no-spin"]));
        Assert.Equal((2, 0, 0), (LabelFile.Label(half, labels).Focus, LabelFile.Label(half, labels).Tone, LabelFile.Label(half, labels).Principles!.Count));
        Assert.Equal(bare with { Id = "2" }, LabelFile.Label(bare with { Id = "2" }, labels));
    }

    [Fact]
    public void The_shipped_labels_can_all_be_used_and_bring_no_texts()
    {
        var file = Path.Combine(Repository.Root, "models", "labels", "real.tsv");
        var faults = new List<CorpusFault>();
        var labels = LabelFile.Read(file, Repository.Catalog, faults);
        Assert.Empty(faults);
        var lines = File.ReadLines(file).Where(l => l.Length > 0 && !l.StartsWith('#')).ToList();
        Assert.Equal(lines.Count, labels.Count);
        Assert.All(lines, line => Assert.Matches(@"^\S+\t(brand|mixed|community)\t(cold|neutral|warm)(\t([a-z-]+[+-](,[a-z-]+[+-])*)?)?$", line));
    }
}
