using System.Text;

using ReplyCoach.Core.Drafts;
using ReplyCoach.Core.Principles;
using ReplyCoach.Core.Verdicts;

namespace ReplyCoach.Learning.Evaluation.Ledgers;

/// <summary>Takes words out of a draft and the message it answers.</summary>
internal static class Deletion
{
    /// <summary>The draft without the words that a row points at.</summary>
    public static DraftInput OfEvidence(DraftInput draft, IReadOnlyList<Evidence> evidence) => draft with
    {
        Text = Without(draft.Text!, Spans(evidence, EvidencePlace.Text)),
        InReplyTo = draft.InReplyTo is null ? null : Without(draft.InReplyTo, Spans(evidence, EvidencePlace.InReplyTo)),
    };

    /// <summary>The draft without as many neighbouring words as the evidence touches, anywhere in the same text.</summary>
    public static DraftInput OfRandomWords(DraftInput draft, IReadOnlyList<Evidence> evidence, Random random) => draft with
    {
        Text = WithoutAny(draft.Text!, Spans(evidence, EvidencePlace.Text), random),
        InReplyTo = draft.InReplyTo is null ? null : WithoutAny(draft.InReplyTo, Spans(evidence, EvidencePlace.InReplyTo), random),
    };

    private static List<(int Start, int End)> Spans(IReadOnlyList<Evidence> evidence, EvidencePlace place) =>
        [.. evidence.Where(e => e.In == place).Select(e => (e.Start, e.Start + e.Length))];

    private static string Without(string text, IReadOnlyList<(int Start, int End)> spans)
    {
        var kept = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (!spans.Any(s => i >= s.Start && i < s.End))
            {
                kept.Append(text[i]);
            }
        }

        return kept.ToString();
    }

    private static string WithoutAny(string text, List<(int Start, int End)> evidence, Random random)
    {
        var words = WordSpans.Of(text);
        var count = words.Count(w => evidence.Any(e => w.Start < e.End && e.Start < w.End));
        if (count == 0)
        {
            return text;
        }

        var first = random.Next(words.Count - count + 1);
        return Without(text, [(words[first].Start, words[first + count - 1].End)]);
    }
}
