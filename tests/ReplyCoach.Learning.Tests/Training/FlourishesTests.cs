using ReplyCoach.Learning.Corpus;
using ReplyCoach.Learning.Training;

namespace ReplyCoach.Learning.Tests.Training;

public sealed class FlourishesTests
{
    private static readonly List<CorpusDraft> Drafts = [.. CorpusReader.Read(Path.Combine(Repository.Root, "models", "corpus"), []).Take(1000)];

    [Theory]
    [InlineData(0)]
    [InlineData(0.4)]
    [InlineData(1)]
    public void About_the_asked_part_gets_an_ending_and_keeps_its_labels(double part)
    {
        var flourished = Flourishes.Of(Drafts, part).ToList();
        Assert.InRange(flourished.Count, (part * Drafts.Count) - 60, (part * Drafts.Count) + 60);
        Assert.All(flourished, f =>
        {
            var original = Drafts.Single(d => d.Id == f.Id);
            Assert.StartsWith(original.Text, f.Text, StringComparison.Ordinal);
            Assert.True(f.Text.Length > original.Text.Length);
            Assert.Equal((original.Focus, original.Tone, original.Brand), (f.Focus, f.Tone, f.Brand));
            Assert.Null(f.Principles);
        });
    }

    [Fact]
    public void The_same_drafts_get_the_same_endings_in_any_order() => Assert.Equal(
        Flourishes.Of(Drafts, 0.4).Select(d => (d.Id, d.Text)).Order(),
        Flourishes.Of(Drafts.AsEnumerable().Reverse(), 0.4).Select(d => (d.Id, d.Text)).Order());
}
