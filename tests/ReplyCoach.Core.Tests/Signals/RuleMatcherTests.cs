using ReplyCoach.Core.Drafts;
using ReplyCoach.Core.Principles;
using ReplyCoach.Core.Signals;

namespace ReplyCoach.Core.Tests.Signals;

public sealed class RuleMatcherTests
{
    private static readonly Rule Plain = new() { Id = "p/r", Stance = Stance.Breached, Strength = 0.5, Any = [PhraseTrieTests.Parse("buy now")] };

    [Theory]
    [InlineData("please buy now", true)]
    [InlineData("please buy", false)]
    public void A_rule_holds_by_any_of_its_phrases(string text, bool holds) => Assert.Equal(holds, Holds(Plain, text));

    [Theory]
    [InlineData("buy now", true)]
    [InlineData("no need to buy now", false)]
    [InlineData("buy now. Later: no need", false)]
    public void Unless_silences_a_rule_wherever_it_stands(string text, bool holds) =>
        Assert.Equal(holds, Holds(Plain with { Unless = [PhraseTrieTests.Parse("no need")] }, text));

    [Theory]
    [InlineData(DraftKind.Post, true)]
    [InlineData(DraftKind.Reply, false)]
    public void Only_keeps_a_rule_to_one_kind(DraftKind kind, bool holds) =>
        Assert.Equal(holds, Holds(Plain with { Only = DraftKind.Post }, "buy now", kind: kind));

    [Theory]
    [InlineData("It is broken", true)]
    [InlineData("It is broken, only joking", false)]
    [InlineData("It is fine", false)]
    [InlineData(null, false)]
    public void Answering_keeps_a_rule_to_its_moments(string? answered, bool holds) =>
        Assert.Equal(holds, Holds(Plain with { Answering = ["reporting"] }, "buy now", answered));

    [Fact]
    public void Any_of_several_moments_will_do() =>
        Assert.True(Holds(Plain with { Answering = ["reporting", "asking"] }, "buy now", "How much?"));

    [Theory]
    [InlineData("hello", "buy now", true)]
    [InlineData("buy now", "hello", false)]
    public void In_says_which_text_a_rule_reads(string text, string answered, bool holds) =>
        Assert.Equal(holds, Holds(Plain with { In = EvidencePlace.InReplyTo }, text, answered));

    [Theory]
    [InlineData("BIG BIG SALE", true)]
    [InlineData("BIG SALE", false)]
    public void A_measure_must_reach_its_least_value(string text, bool holds) =>
        Assert.Equal(holds, Holds(Plain with { Any = [], Measure = "shouting", AtLeast = 0.75 }, text));

    [Fact]
    public void Unless_silences_a_rule_by_measure_too() =>
        Assert.False(Holds(Plain with { Any = [], Measure = "shouting", AtLeast = 0.5, Unless = [PhraseTrieTests.Parse("nasa")] }, "BIG NASA"));

    [Fact]
    public void Rules_that_hold_come_in_order_with_their_words()
    {
        var matcher = new RuleMatcher(Catalog(Plain, Plain with { Id = "p/s", Any = [PhraseTrieTests.Parse("hurry")] }, Plain with { Id = "p/t" }));
        var draft = Read(matcher, "hurry and buy now, buy now", null, DraftKind.Post);
        Assert.Equal([0, 1, 2], draft.Rules.All.Select(match => match.Rule));
        Assert.Equal([(2, 2), (4, 2)], Words(draft, draft.Rules.All[0]));
        Assert.Equal([(0, 1)], Words(draft, draft.Rules.All[1]));
        Assert.Equal("p/s", matcher[1].Id);
        Assert.Equal(3, matcher.Count);
    }

    [Fact]
    public void The_next_draft_starts_without_the_rules_of_the_last()
    {
        var matcher = new RuleMatcher(Catalog(Plain));
        var draft = Read(matcher, "buy now", "It is broken", DraftKind.Reply);
        Assert.Single(draft.Rules.All);
        draft.Read(Make("hello", null, DraftKind.Post));
        Assert.Empty(draft.Rules.All);
        Assert.Equal(0, draft.Answered.Tokens.Length);
    }

    private static List<(int First, int Count)> Words(DraftReading draft, RuleMatch match)
    {
        var words = new List<(int First, int Count)>();
        foreach (var hit in draft.Rules.HitsIn(match.In))
        {
            if (hit.Number == 2 * match.Rule)
            {
                words.Add((hit.First, hit.Count));
            }
        }

        return words;
    }

    private static bool Holds(Rule rule, string text, string? answered = null, DraftKind kind = DraftKind.Reply) =>
        Read(new RuleMatcher(Catalog(rule)), text, answered, kind).Rules.All.Count == 1;

    private static DraftReading Read(RuleMatcher matcher, string text, string? answered, DraftKind kind)
    {
        var reading = new DraftReading(matcher);
        reading.Read(Make(text, answered, kind));
        return reading;
    }

    private static Draft Make(string text, string? answered, DraftKind kind) =>
        new(new DraftInput(text) { InReplyTo = answered }, text, kind, Platforms.Other, LanguageCheck.English, null);

    private static PrincipleCatalog Catalog(params Rule[] rules) => new(
        [],
        [
            new Principle
            {
                Id = "p", Name = "P", Statement = "", BreachedWhen = "", UpheldWhen = "", Axes = [Axis.Focus], Sources = [new Citation("000", "")], Rules = rules,
            },
        ],
        [
            new Moment("asking", [PhraseTrieTests.Parse("?")], []),
            new Moment("reporting", [PhraseTrieTests.Parse("broken")], [PhraseTrieTests.Parse("joking")]),
        ],
        new OverallWording("", ""),
        "0");
}
