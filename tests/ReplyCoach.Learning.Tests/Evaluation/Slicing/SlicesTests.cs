using ReplyCoach.Core.Drafts;
using ReplyCoach.Core.Principles;
using ReplyCoach.Learning.Evaluation;
using ReplyCoach.Learning.Evaluation.Slicing;

namespace ReplyCoach.Learning.Tests.Evaluation.Slicing;

public sealed class SlicesTests
{
    [Fact]
    public void Each_slice_has_its_own_figures_and_small_ones_are_left_out()
    {
        // 15 drafts on x, all right; 15 on facebook of which 5 are wrong: F1 of mixed = 2·10 / (15 + 10), of community = 0.
        JudgedDraft[] judged =
        [
            .. Many(15, i => (Judged.Draft($"x{i}") with { Platform = "x" }).As()),
            .. Many(15, i => (Judged.Draft($"f{i}") with { Platform = "facebook" }).As(Judged.Of(Axis.Focus, i < 5 ? 2 : 1))),
            .. Many(14, i => (Judged.Draft($"t{i}") with { Platform = "threads" }).As()),
        ];
        Assert.Equal([new Slice("platform", "facebook", 15, 0.4, 1), new Slice("platform", "x", 15, 1, 1)], Slices.Of(judged, null).Where(s => s.By == "platform"));
    }

    [Fact]
    public void Drafts_are_cut_by_kind_length_trade_spelling_and_the_answered_message()
    {
        JudgedDraft[] judged =
        [
            .. Many(15, i => (Judged.Draft($"skin-{i}", text: "Thanks for coming") with { Kind = DraftKind.Reply, InReplyTo = "Great day!" }).As()),
            .. Many(16, i => (Judged.Draft($"b{i}", text: Words(15)) with { Kind = DraftKind.Reply, Industry = "bakery" }).As()),
            .. Many(17, i => (Judged.Draft($"c{i}", text: Words(31)) with { Industry = "bakery" }).As()),
        ];
        Assert.Equal(
            [
                ("kind", "post", 17), ("kind", "reply", 31), ("length", "0–14 words", 15), ("length", "15–30 words", 16), ("length", "over 30 words", 17),
                ("industry", "bakery", 33), ("industry", "real skin", 15), ("spelling", "formal", 15), ("spelling", "informal", 33),
                ("answered message", "known", 15), ("answered message", "unknown", 16),
            ],
            Slices.Of(judged, null).Where(s => s.By != "platform").Select(s => (s.By, s.Value, s.Drafts)));
    }

    [Fact]
    public void Seen_accounts_are_told_from_others_when_they_are_known()
    {
        JudgedDraft[] judged = [.. Many(15, i => Judged.Draft($"a{i}").As()), .. Many(16, i => (Judged.Draft($"b{i}") with { Brand = "Cobbleton" }).As())];
        Assert.Equal([("seen", 16), ("unseen", 15)], Slices.Of(judged, new HashSet<string> { "Cobbleton" }).Where(s => s.By == "account").Select(s => (s.Value, s.Drafts)));
        Assert.DoesNotContain(Slices.Of(judged, null), s => s.By == "account");
    }

    [Theory]
    [InlineData("thx Ana!", true)]
    [InlineData("We’re gonna miss you", true)]
    [InlineData("Y'all come back.", true)]
    [InlineData("That is sooo kind", true)]
    [InlineData("see you at the market", true)]
    [InlineData("see you there", false)]
    [InlineData("See you at the market, Ana.", false)]
    [InlineData("Read it at www.example.com/thx @user #thx", false)]
    [InlineData("Our 4-U policy", false)]
    public void Spelling_is_told_by_a_simple_rule(string text, bool informal) => Assert.Equal(informal, InformalSpelling.Is(text));

    private static IEnumerable<JudgedDraft> Many(int count, Func<int, JudgedDraft> make) => Enumerable.Range(0, count).Select(make);

    private static string Words(int count) => string.Join(' ', Enumerable.Repeat("word", count));
}
