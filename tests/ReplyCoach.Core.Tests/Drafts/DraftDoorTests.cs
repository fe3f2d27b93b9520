using System.Text.RegularExpressions;

using ReplyCoach.Core.Drafts;
using ReplyCoach.Core.Verdicts;

namespace ReplyCoach.Core.Tests.Drafts;

public sealed class DraftDoorTests
{
    private static readonly string LongestText = string.Concat(Enumerable.Repeat("thank you ", DraftLimits.TextUnits / 10));

    public static TheoryData<string, string?, string?, string?, string?, string?> Refusals => new()
    {
        { "empty", null, null, null, null, null },
        { "empty", "", null, null, null, null },
        { "empty", " \n\t\u00A0", null, null, null, null },
        { "too-long", LongestText + "x", null, null, null, null },
        { "answered-message-too-long", "Thanks", LongestText + "x", null, null, null },
        { "id-too-long", "Thanks", null, new string('7', DraftLimits.IdUnits + 1), null, null },
        { "unknown-kind", "Thanks", null, null, "story", null },
        { "unknown-kind", "Thanks", null, null, "", null },
        { "unknown-platform", "Thanks", null, null, null, "myspace" },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public void What_cannot_be_read_is_refused_with_a_reason(string code, string? text, string? answered, string? id, string? kind, string? platform)
    {
        var verdict = Shipped.Coach.Score(new DraftInput(text) { InReplyTo = answered, Id = id, Kind = kind, Platform = platform });
        Assert.Equal(VerdictStatus.Invalid, verdict.Status);
        Assert.Equal(code, verdict.Reason?.Code);
        Assert.True(verdict.Focus is null && verdict.Tone is null && verdict.Ledger.Count == 0);
    }

    // Written as escapes: half a character would not reach a test whole.
    [Theory]
    [InlineData("Thanks \\uD83D", null)]
    [InlineData("\\uDE00 thanks", null)]
    [InlineData("Thanks \\uDE00\\uD83D you", null)]
    [InlineData("Thanks", "so \\uD83D cut")]
    public void Half_a_character_is_refused_with_a_reason(string text, string? answered)
    {
        var input = new DraftInput(Regex.Unescape(text)) { InReplyTo = answered is null ? null : Regex.Unescape(answered) };
        Assert.Equal("malformed-text", Assert.IsType<DraftCheck.Invalid>(Door().Check(input)).Reason.Code);
    }

    [Fact]
    public void The_longest_text_message_and_id_are_let_in()
    {
        Assert.Equal(DraftLimits.TextUnits, LongestText.Length);
        var verdict = Shipped.Coach.Score(new DraftInput(LongestText) { InReplyTo = LongestText, Id = new string('7', DraftLimits.IdUnits) });
        Assert.NotNull(verdict.Focus);
        Assert.Equal(DraftLimits.IdUnits, verdict.Id?.Length);
    }

    [Theory]
    [InlineData("no-words", "\U0001F389\U0001F389\u2764\uFE0F")]
    [InlineData("no-words", "12 + 30 = 42 !!!")]
    [InlineData("no-words", "https://t.co/x")]
    public void A_draft_without_words_is_unsupported(string code, string text) => AssertUnsupported(code, new DraftInput(text));

    [Fact]
    public void Twenty_thousand_of_one_letter_are_unsupported() => AssertUnsupported("unreadable", new DraftInput(new string('a', DraftLimits.TextUnits)));

    [Theory]
    [InlineData("es")]
    [InlineData("english")]
    [InlineData("EL-gr")]
    public void A_draft_said_to_be_in_another_language_is_believed(string language) =>
        AssertUnsupported("language", new DraftInput("Thanks for your patience") { Language = language });

    [Theory]
    [InlineData("en")]
    [InlineData("EN")]
    [InlineData("en-GB")]
    [InlineData(null)]
    public void A_draft_said_to_be_in_English_is_read(string? language) =>
        Assert.Equal("en", Accept(new DraftInput("Thanks for your patience") { Language = language }).Language);

    [Theory]
    [InlineData("hello", null, null, DraftKind.Post)]
    [InlineData("hello", "hi", null, DraftKind.Reply)]
    [InlineData("hello", "  ", null, DraftKind.Post)]
    [InlineData(" @ana hello", null, null, DraftKind.Reply)]
    [InlineData("@ana hello", null, "post", DraftKind.Post)]
    [InlineData("hello", null, "reply", DraftKind.Reply)]
    public void The_kind_is_told_or_looked_for(string text, string? answered, string? kind, DraftKind expected) =>
        Assert.Equal(expected, Accept(new DraftInput(text) { InReplyTo = answered, Kind = kind }).Kind);

    [Theory]
    [InlineData("Thanks\u202E a lot", null)]
    [InlineData("Thanks\0 a lot", null)]
    [InlineData("Thanks a lot", "hello\u2066 you")]
    public void Unseen_characters_are_read_over_and_said(string text, string? answered)
    {
        var draft = Accept(new DraftInput(text) { InReplyTo = answered });
        Assert.Equal(text, draft.Text);
        Assert.Equal("unseen-characters", draft.Notice?.Code);
    }

    [Fact]
    public void Line_breaks_and_joined_emoji_are_no_unseen_characters() =>
        Assert.Null(Accept(new DraftInput("Thanks\r\n\ta lot \U0001F468\u200D\U0001F469\u200D\U0001F467")).Notice);

    [Fact]
    public void Every_platform_is_known() =>
        Assert.All(Platforms.All, platform => Assert.Equal(platform, Accept(new DraftInput("Thanks") { Platform = platform }).Platform));

    private static Draft Accept(DraftInput input) => Assert.IsType<DraftCheck.Accepted>(Door().Check(input)).Draft;

    private static void AssertUnsupported(string code, DraftInput input) =>
        Assert.Equal(code, Assert.IsType<DraftCheck.Unsupported>(Door().Check(input)).Reason.Code);

    private static DraftDoor Door() => new(LanguageCheckTests.Check);
}
