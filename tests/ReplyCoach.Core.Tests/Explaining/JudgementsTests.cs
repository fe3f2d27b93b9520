using ReplyCoach.Core.Drafts;
using ReplyCoach.Core.Explaining;
using ReplyCoach.Core.Principles;
using ReplyCoach.Core.Verdicts;

namespace ReplyCoach.Core.Tests.Explaining;

public sealed class JudgementsTests
{
    private static readonly Judgements Nine = new((
        from focus in new[] { "brand", "mixed", "community" }
        from tone in new[] { "cold", "neutral", "warm" }
        select $"{focus}-{tone}").ToDictionary(key => key, key => (IReadOnlyList<string>)[$"{key}.", $"{key} again."]));

    [Theory]
    [InlineData("brand", "cold")]
    [InlineData("community", "neutral")]
    public void The_sentence_goes_with_both_labels(string focus, string tone) =>
        Assert.StartsWith($"{focus}-{tone}", Nine.Of(Scored(focus, tone)).Sentence, StringComparison.Ordinal);

    [Fact]
    public void A_draft_without_numbers_is_summed_up_by_its_reason()
    {
        var judgement = Nine.Of(new Verdict { Status = VerdictStatus.Invalid, Reason = new Reason("empty", "There is nothing."), Model = "1", Rules = "2" });
        Assert.Equal("There is nothing.", judgement.Sentence);
        Assert.Empty(judgement.Reasons);
        Assert.Null(judgement.Try);
    }

    [Fact]
    public void A_doubt_is_said_instead() => Assert.Equal("I doubt it.", Nine.Of(
        Scored("brand", "cold") with { Status = VerdictStatus.Unsure, Reason = new Reason("unsure-both", "I doubt it.") }).Sentence);

    [Fact]
    public void Reasons_are_the_three_strongest_each_principle_once_and_never_overall_wording() =>
        Assert.Equal(["a", "b", "c"], Reasons(Row("a", -9), Row("d", 3), Row("b", 7), Row("a", -8, Axis.Tone), Row("c", -5), Row(PrincipleCatalog.OverallWording, 20)));

    [Fact]
    public void Rows_below_a_point_are_no_reasons() => Assert.Equal(["a"], Reasons(Row("a", -1.0m), Row("b", 0.9m)));

    [Fact]
    public void Praise_makes_room_for_a_fault_that_counts() =>
        Assert.Equal(["a", "b", "d"], Reasons(Row("a", 9), Row("b", 8), Row("c", 7), Row("d", -2)));

    [Fact]
    public void Praise_makes_no_room_for_a_trifle() =>
        Assert.Equal(["a", "b", "c"], Reasons(Row("a", 9), Row("b", 8), Row("c", 7), Row("d", -1.9m)));

    [Fact]
    public void Faults_make_room_for_praise_that_counts() =>
        Assert.Equal(["a", "b", "d"], Reasons(Row("a", -9), Row("b", -8), Row("c", -7), Row("d", 2)));

    [Theory]
    [InlineData("brand", "cold", 1.4, false)]
    [InlineData("brand", "cold", 1.5, true)]
    [InlineData("community", "warm", 4.9, false)]
    [InlineData("community", "warm", 5, true)]
    public void Advice_is_given_where_it_is_worth_it(string focus, string tone, double cost, bool worth) =>
        Assert.Equal(worth ? "a" : null, Nine.Of(Scored(focus, tone, Row("b", 9), Row("a", -(decimal)cost))).Try?.Principle);

    [Fact]
    public void Advice_is_that_of_the_costliest_row() =>
        Assert.Equal("b", Nine.Of(Scored("brand", "cold", Row("a", -3), Row("b", -6, Axis.Tone))).Try?.Principle);

    [Fact]
    public void The_shipped_sentences_sum_up_a_shipped_verdict()
    {
        var verdict = Shipped.Coach.Score(new DraftInput("BIG SALE! Our award-winning jackets are 50% off TODAY only. Buy now before they are gone!"));
        var judgement = Shipped.Judgements.Of(verdict);
        Assert.NotEmpty(judgement.Sentence);
        Assert.InRange(judgement.Reasons.Count, 1, Judgements.MostReasons);
        Assert.Equal(Stance.Breached, judgement.Try?.Stance);
    }

    private static IEnumerable<string> Reasons(params LedgerRow[] rows) => Nine.Of(Scored("mixed", "neutral", rows)).Reasons.Select(row => row.Principle);

    private static Verdict Scored(string focus, string tone, params LedgerRow[] rows) => new()
    {
        Status = VerdictStatus.Scored,
        Model = "1",
        Rules = "2",
        Focus = new AxisVerdict(40, focus, true, [], 50),
        Tone = new AxisVerdict(60, tone, true, [], 50),
        Ledger = rows,
    };

    private static LedgerRow Row(string principle, decimal points, Axis axis = Axis.Focus)
    {
        Stance? stance = principle == PrincipleCatalog.OverallWording ? null : points > 0 ? Stance.Upheld : Stance.Breached;
        return new LedgerRow(axis, principle, stance, points, [], "because", stance == Stance.Breached ? "try" : null);
    }
}
