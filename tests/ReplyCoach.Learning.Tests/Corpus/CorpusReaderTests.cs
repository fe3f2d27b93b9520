using ReplyCoach.Core.Drafts;
using ReplyCoach.Learning.Corpus;

namespace ReplyCoach.Learning.Tests.Corpus;

public sealed class CorpusReaderTests
{
    [Theory]
    [InlineData("""{"id":"1","text":"Thanks","brand":"B"}""", null)]
    [InlineData("""{"text":"Thanks"}""", "‘id’")]
    [InlineData("""{"id":"","text":"Thanks"}""", "‘id’")]
    [InlineData("""{"id":7,"text":"Thanks"}""", "‘id’")]
    [InlineData("""{"id":"1"}""", "‘text’")]
    [InlineData("""{"id":"1","text":""}""", "‘text’")]
    [InlineData("""{"id":"1","text":"Thanks","kind":"essay"}""", "‘essay’")]
    [InlineData("""{"id":"1","text":"Thanks","focus":"us"}""", "‘us’")]
    [InlineData("""{"id":"1","text":"Thanks","tone":"tepid"}""", "‘tepid’")]
    [InlineData("""{"id":"1","text":"Thanks","focus":"Brand"}""", "‘Brand’")]
    [InlineData("""{"id":"1","text":"Thanks","principles":{"no-spin":2}}""", "‘no-spin’")]
    [InlineData("""{"id":"1","text":"Thanks","principles":{"no-spin":0.5}}""", "‘no-spin’")]
    [InlineData("""{"id":"1","text":"Thanks","principles":{"no-spin":"1"}}""", "‘no-spin’")]
    [InlineData("""{"id":"1","text":"Tha""", "no JSON")]
    [InlineData("""["1","Thanks"]""", "one JSON object")]
    [InlineData("""{"id":"1","text":"Thanks \ud83d"}""", "half a character")]
    public void A_line_that_cannot_be_used_is_named_with_its_number(string line, string? says)
    {
        using var file = new TemporaryFile("""{"id":"0","text":"Hello"}""", "", line, """{"id":"9","text":"Goodbye"}""");
        var faults = new List<CorpusFault>();
        var drafts = CorpusReader.Read(file.Path, faults);
        if (says is null)
        {
            Assert.Empty(faults);
            Assert.Equal(["0", "1", "9"], drafts.Select(d => d.Id));
            return;
        }

        var fault = Assert.Single(faults);
        Assert.Equal((Path.GetFileName(file.Path), 3), (fault.File, fault.Line));
        Assert.Contains(says, fault.What);
        Assert.Equal($"{fault.File}(3): {fault.What}", fault.ToString());
        Assert.Equal(["0", "9"], drafts.Select(d => d.Id));
    }

    [Fact]
    public void Every_field_is_read()
    {
        using var file = new TemporaryFile("""{"id":"c-1","text":"Hi Ana","kind":"reply","inReplyTo":"Is it open?","platform":"x","industry":"food","brand":"B","language":"en","focus":"community","tone":"warm","principles":{"no-spin":1,"no-hard-sell":-1,"eye-level":0},"pair":"p1","split":"test","source":"written"}""");
        var draft = Assert.Single(CorpusReader.Read(file.Path, []));
        Assert.Equal(("c-1", "Hi Ana", DraftKind.Reply, "Is it open?", "x", "food", "B"), (draft.Id, draft.Text, draft.Kind, draft.InReplyTo, draft.Platform, draft.Industry, draft.Brand));
        Assert.Equal((2, 2, "p1", "test", "written"), (draft.Focus, draft.Tone, draft.Pair, draft.Split, draft.Source));
        Assert.Equal(new Dictionary<string, int> { ["no-spin"] = 1, ["no-hard-sell"] = -1 }, draft.Principles);
        Assert.Equal(new DraftInput("Hi Ana") { Id = "c-1", InReplyTo = "Is it open?", Kind = "reply", Platform = "x", Language = "en" }, draft.ToInput());
    }

    [Fact]
    public void What_nobody_has_labelled_stays_unlabelled_and_the_kind_is_read_off()
    {
        using var file = new TemporaryFile("""{"id":"1","text":"Hello"}""", """{"id":"2","text":"Hello","inReplyTo":"Hi","principles":{}}""");
        var drafts = CorpusReader.Read(file.Path, []);
        Assert.Equal([DraftKind.Post, DraftKind.Reply], drafts.Select(d => d.Kind));
        Assert.All(drafts, d => Assert.Equal(((int?)null, (int?)null), (d.Focus, d.Tone)));
        Assert.Null(drafts[0].Principles);
        Assert.Empty(drafts[1].Principles!);
    }

    [Fact]
    public void A_folder_is_read_file_by_file_in_order_of_name()
    {
        var folder = Directory.CreateTempSubdirectory().FullName;
        File.WriteAllText(Path.Combine(folder, "b.jsonl"), """{"id":"3","text":"Hello"}""");
        File.WriteAllText(Path.Combine(folder, "a.jsonl"), "{\"id\":\"1\",\"text\":\"Hello\"}\r\n{\"id\":\"2\",\"text\":\"Hello\"}\r\n");
        File.WriteAllText(Path.Combine(folder, "notes.txt"), "no drafts");
        Assert.Equal(["1", "2", "3"], CorpusReader.Read(folder, []).Select(d => d.Id));
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void A_file_that_is_not_there_is_a_fault_of_reading() =>
        Assert.ThrowsAny<IOException>(() => CorpusReader.Read("/nowhere/drafts.jsonl", []));
}
