using ReplyCoach.Core.Drafts;
using ReplyCoach.Core.Principles;
using ReplyCoach.Core.Reading;
using ReplyCoach.Core.Scoring;
using ReplyCoach.Core.Signals;

namespace ReplyCoach.Core.Tests.Signals;

public sealed class SignalReaderTests
{
    private static readonly WeightTable Apologise = SmallCoach.PartsOf("apologise", 3000);

    [Theory]
    [InlineData("apologised")]
    [InlineData("APPOLOGISE")]
    [InlineData("#Apologise")]
    public void An_unknown_word_is_read_through_its_parts(string word)
    {
        // It shares with “apologise” as many parts as the table finds of it.
        List<ulong> keys = [];
        WordParts.Add(word, keys);
        var shared = keys.Count(key => Apologise.Find(key) >= 0);
        Assert.InRange(shared, 5, keys.Count);
        Assert.Equal(shared * 3000 / CoachModel.WeightSteps / Math.Sqrt(1 + 4), Strength(SmallCoach.Model(parts: Apologise), word), 1e-12);
    }

    [Fact]
    public void A_known_word_speaks_for_itself_alone()
    {
        var model = SmallCoach.Model(SmallCoach.Table((WordKey.Of("apologise"), -4096)), Apologise);
        Assert.Equal(-1 / Math.Sqrt(1 + 4), Strength(model, "Apologise"), 1e-12);
        Assert.True(Strength(model, "apologises") > 0);
    }

    [Fact]
    public void A_part_that_comes_twice_counts_twice() =>
        Assert.Equal(2 * 4096 / CoachModel.WeightSteps / Math.Sqrt(1 + 4), Strength(SmallCoach.Model(parts: SmallCoach.Table((PartOf("ana"), 4096))), "banana"), 1e-12);

    [Theory]
    [InlineData("@apologise")]
    [InlineData("https://apologise.example/apologise")]
    [InlineData("ana@apologise.example")]
    [InlineData("12apologise")]
    public void Only_words_and_hashtags_are_taken_apart(string text) => Assert.Equal(0, Strength(SmallCoach.Model(parts: Apologise), text));

    [Fact]
    public void An_answered_messages_words_are_not_taken_apart()
    {
        var verdict = SmallCoach.Of(SmallCoach.Model(parts: Apologise)).Score(new DraftInput("Thank you for this") { InReplyTo = "You should have apologised" });
        Assert.Empty(verdict.Ledger);
    }

    [Fact]
    public void The_unknown_word_is_the_rows_evidence()
    {
        var verdict = SmallCoach.Of(SmallCoach.Model(parts: Apologise)).Score(new DraftInput("We are apologising to all of you for this"));
        Assert.Equal([Axis.Focus, Axis.Tone], verdict.Ledger.Select(row => row.Axis));
        Assert.All(verdict.Ledger, row =>
        {
            Assert.Equal(("sorry", Stance.Upheld), (row.Principle, row.Stance));
            var evidence = Assert.Single(row.Evidence);
            Assert.Equal((7, 11, "apologising"), (evidence.Start, evidence.Length, evidence.Text));
        });
    }

    [Fact]
    public void The_words_that_carry_a_row_by_their_parts_stand_beside_those_that_carry_it_themselves()
    {
        var model = SmallCoach.Model(SmallCoach.Table((WordKey.Of("thank"), 16000)), SmallCoach.Table((PartOf("log"), 16000)));
        var verdict = SmallCoach.Of(model).Score(new DraftInput("Thank you all, we are apologising for this"));
        Assert.All(verdict.Ledger, row => Assert.Equal(["Thank", "apologising"], row.Evidence.Select(e => e.Text)));
        Assert.Equal(2, verdict.Ledger.Count);
    }

    [Fact]
    public void The_signal_is_the_bent_strength()
    {
        var (_, signals) = SmallCoach.Read(SmallCoach.Model(parts: Apologise), "apologised");
        Assert.Equal(SignalCurve.At(signals.Strengths[0]), Assert.Single(signals.All));
    }

    [Fact]
    public void Evenness_is_read_by_axis_and_not_bent()
    {
        var words = new WeightTable(3, [WordKey.Of("both")], [0, 8192, -4096]);
        var (_, signals) = SmallCoach.Read(SmallCoach.Model(words), "both");
        Assert.Equal(2 / Math.Sqrt(1 + 4), signals.Evenness(Axis.Focus), 1e-12);
        Assert.Equal(-1 / Math.Sqrt(1 + 4), signals.Evenness(Axis.Tone), 1e-12);
    }

    [Fact]
    public void The_next_draft_starts_without_the_parts_of_the_last()
    {
        var coach = SmallCoach.Of(SmallCoach.Model(parts: Apologise));
        var alone = coach.Score(new DraftInput("Thank you all for this"));
        coach.Score(new DraftInput("We are apologising for this"));
        Assert.Equal((alone.Focus!.Score, 0), (coach.Score(new DraftInput("Thank you all for this")).Focus!.Score, alone.Ledger.Count));
    }

    // The key of three letters inside a word: the only one that stays when the letters around them change.
    private static ulong PartOf(string letters)
    {
        List<ulong> one = [], other = [];
        WordParts.Add($"q{letters}q", one);
        WordParts.Add($"x{letters}x", other);
        return one.Intersect(other).Single();
    }

    private static double Strength(CoachModel model, string text) => SmallCoach.Read(model, text).Signals.Strengths[0];
}
