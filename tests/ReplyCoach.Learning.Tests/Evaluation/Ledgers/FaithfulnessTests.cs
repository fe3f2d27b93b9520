using ReplyCoach.Core.Drafts;
using ReplyCoach.Core.Principles;
using ReplyCoach.Core.Verdicts;
using ReplyCoach.Learning.Evaluation;
using ReplyCoach.Learning.Evaluation.Ledgers;

namespace ReplyCoach.Learning.Tests.Evaluation.Ledgers;

public sealed class FaithfulnessTests
{
    private const string Text = "BUY NOW dear friends";
    private const string Answered = "Is it open today?";

    [Fact]
    public void Without_its_words_the_axis_must_move_against_the_row()
    {
        LedgerRow[] rows =
        [
            Judged.Row(Axis.Focus, "no-hard-sell", -20m, Word("BUY NOW")),
            Judged.Row(Axis.Focus, "no-one-ignored", -10m, new Evidence(EvidencePlace.InReplyTo, 0, Answered.Length, Answered)),
            Judged.Row(Axis.Focus, "people-not-logos", 10m, Word("BUY NOW")),
            Judged.Row(Axis.Tone, "eye-level", 10m, Word("dear")),
            Judged.Row(Axis.Tone, "patience", -3m),
            Judged.Row(Axis.Tone, "no-spin", -2.9m, Word("NOW")),
            Judged.Row(Axis.Tone, PrincipleCatalog.OverallWording, 5m),
        ];
        var judged = (Judged.Draft("1", text: Text) with { InReplyTo = Answered }).As(Focus(Text, Answered), Judged.Of(Axis.Tone, 1), rows);
        var faithful = Faithfulness.Of([judged], Score, CancellationToken.None);
        // The hard sell and the question hold; praise for the hard sell and for a word without weight do not.
        Assert.Equal((4, 2, 0.5, 1, 0), (faithful.Rows, faithful.Moved, faithful.Share, faithful.WithoutEvidence, faithful.Unreadable));
        Assert.Equal(faithful, Faithfulness.Of([judged], Score, CancellationToken.None));
    }

    [Fact]
    public void Where_nothing_is_left_to_read_it_is_said()
    {
        var judged = Judged.Draft("1", text: "BUY NOW").As(Focus("BUY NOW", null), null, Judged.Row(Axis.Focus, "no-hard-sell", -20m, Word("BUY NOW")));
        var faithful = Faithfulness.Of([judged], Score, CancellationToken.None);
        Assert.Equal(new Faithfulness(0, 0, 0, 0, 0, 0, 1), faithful);
    }

    [Fact]
    public void Overlapping_words_are_taken_out_once_and_as_many_random_ones()
    {
        var draft = new DraftInput("one two three four five") { InReplyTo = "Is it open?" };
        Evidence[] evidence = [new(EvidencePlace.Text, 4, 9, "two three"), new(EvidencePlace.Text, 8, 5, "three")];
        Assert.Equal(draft with { Text = "one  four five" }, Deletion.OfEvidence(draft, evidence));
        foreach (var seed in Enumerable.Range(0, 20))
        {
            var other = Deletion.OfRandomWords(draft, evidence, new Random(seed));
            Assert.Equal(3, other.Text!.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length);
            Assert.Equal(draft.InReplyTo, other.InReplyTo);
        }
    }

    private static Evidence Word(string word) => new(EvidencePlace.Text, Text.IndexOf(word, StringComparison.Ordinal), word.Length, word);

    // A coach that knows two things: a hard sell and an unanswered question are bad for focus. Tone it never changes.
    private static Verdict Score(DraftInput draft) =>
        string.IsNullOrWhiteSpace(draft.Text) ? Judged.Refusal : Judged.Verdict(Focus(draft.Text, draft.InReplyTo), Judged.Of(Axis.Tone, 1));

    private static AxisVerdict Focus(string text, string? answered) =>
        Judged.Of(Axis.Focus, 1, score: 50 - (text.Contains("BUY", StringComparison.Ordinal) ? 20 : 0) - (answered?.Contains('?') == true ? 10 : 0));
}
