using ReplyCoach.Core.Drafts;
using ReplyCoach.Core.Principles;
using ReplyCoach.Core.Verdicts;

namespace ReplyCoach.Learning.Evaluation.Ledgers;

/// <summary>Whether the words that a row points at are what moves the score: without them the axis must move against the row's points.</summary>
/// <param name="Rows">Rows of some weight that point at words and whose draft can still be read without them.</param>
/// <param name="Moved">Those whose axis moves as claimed.</param>
/// <param name="Share">Their part.</param>
/// <param name="RandomRows">Rows whose draft can still be read without as many random words.</param>
/// <param name="RandomShare">The part that moves the same way when as many random neighbouring words are taken out.</param>
/// <param name="WithoutEvidence">Rows of some weight that point at no words.</param>
/// <param name="Unreadable">Rows without whose words there is no draft left to read.</param>
public sealed record Faithfulness(int Rows, int Moved, double Share, int RandomRows, double RandomShare, int WithoutEvidence, int Unreadable)
{
    /// <summary>From so many points on a row is looked at.</summary>
    public const decimal LeastPoints = 3.0m;

    private const int Seed = 4713;

    /// <summary>Takes out the words of each row, and as many random ones, and scores again.</summary>
    /// <param name="judged">The drafts.</param>
    /// <param name="score">The coach.</param>
    /// <param name="cancellation">Stops it with an exception.</param>
    public static Faithfulness Of(IReadOnlyList<JudgedDraft> judged, Func<DraftInput, Verdict> score, CancellationToken cancellation)
    {
        var random = new Random(Seed);
        var (evidence, words) = (new Tally(), new Tally());
        var without = 0;
        foreach (var draft in judged)
        {
            cancellation.ThrowIfCancellationRequested();
            var input = draft.Draft.ToInput();
            foreach (var row in draft.Verdict.Ledger.Where(r => r.Stance is not null && Math.Abs(r.Points) >= LeastPoints))
            {
                if (row.Evidence.Count == 0)
                {
                    without++;
                    continue;
                }

                evidence.Add(row, draft.Given(row.Axis)!, score(Deletion.OfEvidence(input, row.Evidence)));
                words.Add(row, draft.Given(row.Axis)!, score(Deletion.OfRandomWords(input, row.Evidence, random)));
            }
        }

        return new Faithfulness(
            evidence.Read, evidence.Moved, Evaluation.Share.Of(evidence.Moved, evidence.Read), words.Read, Evaluation.Share.Of(words.Moved, words.Read), without, evidence.Unreadable);
    }

    private sealed class Tally
    {
        public int Read { get; private set; }

        public int Moved { get; private set; }

        public int Unreadable { get; private set; }

        public void Add(LedgerRow row, AxisVerdict before, Verdict verdict)
        {
            if ((row.Axis == Axis.Focus ? verdict.Focus : verdict.Tone) is not { } after)
            {
                Unreadable++;
                return;
            }

            Read++;
            Moved += Math.Sign(after.Score - before.Score) == -Math.Sign(row.Points) ? 1 : 0;
        }
    }
}
