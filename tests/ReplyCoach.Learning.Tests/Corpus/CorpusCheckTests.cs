using ReplyCoach.Core.Drafts;
using ReplyCoach.Learning.Corpus;

namespace ReplyCoach.Learning.Tests.Corpus;

public sealed class CorpusCheckTests
{
    private const string Alphabet = "alpha bravo charlie delta echo foxtrot golf hotel india juliet";

    private static readonly CorpusDraft Sound = new()
    {
        Id = "1",
        Text = "Thank you for the lovely photo of your bike, Ana",
        Kind = DraftKind.Reply,
        InReplyTo = "Look at my bike",
        Platform = "x",
        Industry = "bicycles",
        Brand = "Velo",
        Focus = 2,
        Tone = 2,
        Principles = new Dictionary<string, int> { ["no-spin"] = 1 },
        Split = "train",
        Source = Sources.Written,
    };

    private static readonly CorpusDraft Other = Sound with { Id = "2", Text = "Doors open at nine on Saturday, bring a friend along", Kind = DraftKind.Post, InReplyTo = null };

    public static TheoryData<string, string> Faults => new()
    {
        { "id taken", "the id is taken" },
        { "no focus", "labelled" },
        { "no tone", "labelled" },
        { "no principles", "labelled" },
        { "no brand", "brand or industry" },
        { "no industry", "brand or industry" },
        { "platform", "‘pigeon’ is no platform" },
        { "split", "‘exam’ is no split" },
        { "post that answers", "a post answers nothing" },
        { "too long", "would not pass the door" },
        { "half a character", "would not pass the door" },
        { "unknown principle", "‘be-nice’ is no principle" },
        { "taught principle", "is no principle that a draft can show" },
        { "brand in two splits", "the brand ‘Velo’ stands in more than one split" },
        { "pair in two splits", "the pair ‘p’ stands in more than one split" },
        { "pair of one", "the pair has 1 drafts" },
        { "copy", "is a copy of 1" },
        { "near copy", "is a near copy of 1" },
    };

    [Fact]
    public void Sound_drafts_have_no_faults() => Assert.Empty(CorpusCheck.Check([Sound, Other], Repository.Catalog));

    [Theory]
    [MemberData(nameof(Faults))]
    public void Each_fault_is_found_once(string name, string says)
    {
        var fault = Assert.Single(CorpusCheck.Check(WithFault(name), Repository.Catalog));
        Assert.Contains(says, fault.What);
    }

    [Fact]
    public void A_pair_of_three_is_no_pair() =>
        Assert.Contains("has 3 drafts", Assert.Single(CorpusCheck.Check([Sound with { Pair = "p" }, Other with { Pair = "p" }, Other with { Id = "3", Text = "Rain or shine we ride out at noon today", Pair = "p" }], Repository.Catalog)).What);

    [Theory]
    [InlineData(Alphabet, Alphabet + " kilo lima", 8, 10, true)]
    [InlineData("one two three four five six seven eight", "one two three four five six seven nine", 5, 7, true)]
    [InlineData("one two three four five six seven eight nine", "one two three four five six ten eleven twelve", 4, 10, false)]
    [InlineData("one two three four five six seven eight", "one two three four five six nine ten", 4, 8, false)]
    [InlineData("one two three four five six seven eight nine", "one two three four five six seven ten eleven twelve", 5, 10, false)]
    public void Near_copies_share_more_than_half_of_their_word_3_grams(string first, string second, int common, int all, bool near)
    {
        var (left, right) = (Grams(first), Grams(second));
        Assert.Equal((common, all), (left.Intersect(right).Count(), left.Union(right).Count()));
        var faults = CorpusCheck.Check([Sound with { Text = first }, Other with { Text = second }], Repository.Catalog);
        Assert.Equal(near ? ["is a near copy of 1"] : [], faults.Select(f => f.What));
    }

    [Theory]
    [InlineData("one two three four five six seven", "one two three four five six eight", false)]
    [InlineData("one two three four five six seven", "One  two THREE four\nfive six seven ", true)]
    [InlineData("Thanks, Ana!", "Thanks, Ana!", true)]
    [InlineData("Thanks, Ana!", "Thanks, Ben!", false)]
    [InlineData("Order 17 is on its way", "Order 18 is on its way", false)]
    public void Of_few_words_only_copies_count(string first, string second, bool copy) =>
        Assert.Equal(copy, CorpusCheck.Check([Sound with { Text = first }, Other with { Text = second }], Repository.Catalog).Count == 1);

    [Fact]
    public void The_shipped_corpus_keeps_its_rules()
    {
        var corpus = Repository.Corpus;
        Assert.Empty(CorpusCheck.Check(corpus, Repository.Catalog));
        Assert.True(corpus.Count >= 1_000);
        Assert.True(corpus.Select(d => d.Industry).Distinct().Count() >= 20);
        Assert.True(corpus.Select(d => d.Brand).Distinct().Count() >= 80);
        Assert.True(corpus.Select(d => d.Platform).Distinct().Count() >= 6);
        var replies = corpus.Where(d => d.Kind == DraftKind.Reply).ToList();
        Assert.InRange((double)replies.Count / corpus.Count, 0.4, 0.6);
        Assert.True(replies.Count(d => d.InReplyTo is not null) >= 0.6 * replies.Count);
        Assert.All(corpus, d => Assert.Equal(Sources.Written, d.Source));
    }

    private static CorpusDraft[] WithFault(string name) => name switch
    {
        "id taken" => [Sound, Other with { Id = "1" }],
        "no focus" => [Sound with { Focus = null }, Other],
        "no tone" => [Sound with { Tone = null }, Other],
        "no principles" => [Sound with { Principles = null }, Other],
        "no brand" => [Sound with { Brand = "" }, Other],
        "no industry" => [Sound with { Industry = "" }, Other],
        "platform" => [Sound with { Platform = "pigeon" }, Other],
        "split" => [Sound with { Split = "exam", Brand = "Rad" }, Other],
        "post that answers" => [Sound with { Kind = DraftKind.Post }, Other],
        "too long" => [Sound with { Text = new string('a', DraftLimits.TextUnits + 1) }, Other],
        "half a character" => [Sound with { Text = "Thanks \ud83d Ana" }, Other],
        "unknown principle" => [Sound with { Principles = new Dictionary<string, int> { ["be-nice"] = 1 } }, Other],
        "taught principle" => [Sound with { Principles = new Dictionary<string, int> { [Repository.Catalog.All.First(p => !p.Visible).Id] = 1 } }, Other],
        "brand in two splits" => [Sound, Other with { Split = "test" }],
        "pair in two splits" => [Sound with { Pair = "p" }, Other with { Pair = "p", Split = "test", Brand = "Rad" }],
        "pair of one" => [Sound with { Pair = "p" }, Other],
        "copy" => [Sound, Other with { Text = Sound.Text.ToUpperInvariant() }],
        "near copy" => [Sound, Other with { Text = Sound.Text + " and Ben" }],
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "There is no such fault."),
    };

    private static HashSet<string> Grams(string text)
    {
        var words = text.Split(' ');
        return [.. Enumerable.Range(0, words.Length - 2).Select(i => string.Join(' ', words[i..(i + 3)]))];
    }
}
