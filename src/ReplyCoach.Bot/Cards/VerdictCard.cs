using ReplyCoach.Bot.Teams;
using ReplyCoach.Core.Explaining;
using ReplyCoach.Core.Principles;
using ReplyCoach.Core.Verdicts;

namespace ReplyCoach.Bot.Cards;

/// <summary>The verdict at a glance: a sentence, two bars, the marked draft, the strongest reasons, one thing to try.</summary>
internal sealed class VerdictCard(Terms terms, Judgements judgements)
{
    private const int LongestAnswered = 160;

    /// <summary>What the card is filled with, for a verdict with numbers.</summary>
    public VerdictValues Values(Paste paste, Verdict verdict, Carried carried)
    {
        var judgement = judgements.Of(verdict);
        var edit = judgement.Try?.Try is { } found ? Shown.Plain(found) : null;
        var marked = MarkedDraft.Of(paste.Draft, verdict);
        return new VerdictValues(
            judgement.Sentence,
            [Bar(Axis.Focus, verdict.Focus!), Bar(Axis.Tone, verdict.Tone!)],
            marked.Lines, marked.Shortened,
            paste.InReplyTo is { } answered ? Shown.Beginning(answered, LongestAnswered) : null,
            marked.HasMarks,
            [.. judgement.Reasons.Select(terms.Row)],
            edit,
            verdict.Status == VerdictStatus.Scored ? verdict.Reason?.Message : null,
            carried,
            $"{judgement.Sentence} {terms.Phrase(verdict)}{(edit is null ? "" : $" One thing to try: {edit}.")}");
    }

    private AxisValues Bar(Axis axis, AxisVerdict verdict)
    {
        var filled = (int)Math.Round(verdict.Score, MidpointRounding.AwayFromZero);
        return new AxisValues(
            terms.Name(axis), Shown.Score(verdict.Score), terms.Label(verdict.Label),
            verdict.Probabilities[0].Label, verdict.Probabilities[^1].Label,
            filled, 100 - filled, !verdict.Sure);
    }
}
