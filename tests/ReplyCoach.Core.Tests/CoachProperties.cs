using System.Collections.Concurrent;
using System.Globalization;

using FsCheck;
using FsCheck.Fluent;

using ReplyCoach.Core.Drafts;
using ReplyCoach.Core.Principles;
using ReplyCoach.Core.Verdicts;

namespace ReplyCoach.Core.Tests;

/// <summary>What holds of every verdict of the shipped coach, whatever the draft.</summary>
public sealed class CoachProperties
{
    private const decimal MostOnWording = 0.4m;

    // One a reader, each without a common divisor with the batch's 200: every reader meets every draft, in an order of its own.
    private static readonly int[] Steps = [1, 3, 7, 11];

    [Fact]
    public void Baseline_and_points_add_up_to_the_score() => ForAxes((verdict, axis, judged) =>
        Assert.Equal(judged.Score, judged.Baseline + verdict.Ledger.Where(row => row.Axis == axis).Sum(row => row.Points)));

    [Fact]
    public void Scores_and_points_are_tenths() => ForAxes((verdict, axis, judged) =>
    {
        Assert.InRange(judged.Score, 0, 100);
        Assert.Equal(judged.Score, decimal.Round(judged.Score, 1));
        Assert.Equal(judged.Baseline, decimal.Round(judged.Baseline, 1));
        foreach (var row in verdict.Ledger.Where(row => row.Axis == axis))
        {
            Assert.NotEqual(0, row.Points);
            Assert.Equal(row.Points, decimal.Round(row.Points, 1));
        }
    });

    [Fact]
    public void Stance_goes_with_the_sign_and_advice_with_a_breach() => ForRows((_, row) =>
    {
        Assert.False(string.IsNullOrWhiteSpace(row.Because));
        Assert.DoesNotContain("{words}", row.Because + row.Try, StringComparison.Ordinal);
        if (row.Principle == PrincipleCatalog.OverallWording)
        {
            Assert.Null(row.Stance);
            Assert.Empty(row.Evidence);
            Assert.Null(row.Try);
            return;
        }

        var principle = Shipped.Coach.Catalog.Find(row.Principle);
        Assert.NotNull(principle);
        Assert.Contains(row.Axis, principle.Axes);
        Assert.Equal(row.Points > 0 ? Stance.Upheld : Stance.Breached, row.Stance);
        Assert.Equal(row.Stance == Stance.Breached, row.Try is not null);
    });

    [Fact]
    public void Each_principle_has_one_row_an_axis_and_overall_wording_comes_last() => ForAxes((verdict, axis, _) =>
    {
        var rows = verdict.Ledger.Where(row => row.Axis == axis).ToList();
        Assert.Equal(rows.Count, rows.DistinctBy(row => row.Principle).Count());
        Assert.DoesNotContain(rows.SkipLast(1), row => row.Principle == PrincipleCatalog.OverallWording);
        var named = rows.Where(row => row.Stance is not null).Select(row => Math.Abs(row.Points)).ToList();
        Assert.Equal(named.OrderDescending(), named);
        Assert.Equal(verdict.Ledger.OrderBy(row => row.Axis), verdict.Ledger);
    });

    [Fact]
    public void Overall_wording_holds_at_most_two_fifths_of_the_points() => ForNumbers((_, verdict) =>
    {
        foreach (var axis in Enum.GetValues<Axis>())
        {
            var rows = verdict.Ledger.Where(row => row.Axis == axis).ToList();
            Assert.True(Unnamed(rows) <= MostOnWording * rows.Sum(row => Math.Abs(row.Points)), $"{axis}: {Unnamed(rows)} of {rows.Sum(row => Math.Abs(row.Points))}");
        }

        Assert.True(Unnamed(verdict.Ledger) <= MostOnWording * verdict.Ledger.Sum(row => Math.Abs(row.Points)));
    });

    [Fact]
    public void Evidence_is_the_words_it_says_in_order_and_apart() => ForRows((draft, row) =>
    {
        (EvidencePlace In, int At) end = (EvidencePlace.Text, 0);
        foreach (var evidence in row.Evidence)
        {
            var text = evidence.In == EvidencePlace.Text ? draft.Text! : draft.InReplyTo;
            Assert.NotNull(text);
            Assert.InRange(evidence.Length, 1, text.Length);
            Assert.InRange(evidence.Start, 0, text.Length - evidence.Length);
            Assert.Equal(text.Substring(evidence.Start, evidence.Length), evidence.Text);
            Assert.True((evidence.In, evidence.Start).CompareTo(end) >= 0, $"{evidence} overlaps or precedes what ends at {end}");
            end = (evidence.In, evidence.Start + evidence.Length);
        }
    });

    [Fact]
    public void Evidence_splits_no_grapheme_cluster() => ForNumbers((draft, verdict) =>
    {
        var text = Edges(draft.Text!);
        var answered = Edges(draft.InReplyTo ?? "");
        foreach (var evidence in verdict.Ledger.SelectMany(row => row.Evidence))
        {
            var edges = evidence.In == EvidencePlace.Text ? text : answered;
            Assert.Contains(evidence.Start, edges);
            Assert.Contains(evidence.Start + evidence.Length, edges);
        }
    });

    [Fact]
    public void Probabilities_sum_to_one_and_the_label_is_the_likeliest() => ForAxes((_, axis, judged) =>
    {
        Assert.Equal(axis == Axis.Focus ? ["brand", "mixed", "community"] : ["cold", "neutral", "warm"], judged.Probabilities.Select(p => p.Label));
        Assert.Equal(1m, judged.Probabilities.Sum(p => p.Probability));
        Assert.All(judged.Probabilities, p => Assert.InRange(p.Probability, 0, 1));
        Assert.Equal(judged.Probabilities.Max(p => p.Probability), judged.Probabilities.Single(p => p.Label == judged.Label).Probability);
    });

    [Fact]
    public void Numbers_come_with_a_score_and_only_with_one() => ForAll(draft =>
    {
        var verdict = Shipped.Coach.Score(draft);
        var numbers = verdict.Status is VerdictStatus.Scored or VerdictStatus.Unsure;
        Assert.Equal(draft.Id, verdict.Id);
        Assert.Equal(numbers, verdict.Focus is not null);
        Assert.Equal(numbers, verdict.Tone is not null);
        Assert.Equal(verdict.Status == VerdictStatus.Scored, numbers && verdict.Focus!.Sure && verdict.Tone!.Sure);
        Assert.True(verdict.Status == VerdictStatus.Scored || verdict.Reason is { Code.Length: > 0, Message.Length: > 0 });
        Assert.True(numbers || (verdict.Ledger.Count == 0 && verdict.Facts.Count == 0));
    });

    [Fact]
    public void Scoring_again_or_with_a_freshly_loaded_coach_gives_the_same_bytes()
    {
        var fresh = Shipped.LoadAgain();
        ForAll(draft =>
        {
            var bytes = VerdictJson.ToUtf8(Shipped.Coach.Score(draft));
            Assert.Equal(bytes, VerdictJson.ToUtf8(Shipped.Coach.Score(draft)));
            Assert.Equal(bytes, VerdictJson.ToUtf8(fresh.Score(draft)));
        });
    }

    [Fact]
    public void Scoring_from_several_threads_at_once_gives_the_same_bytes()
    {
        const int Batch = 200;
        Prop.ForAll(GeneratedDrafts.Batches(Batch), drafts =>
        {
            var alone = drafts.Select(draft => VerdictJson.ToUtf8(Shipped.Coach.Score(draft))).ToArray();
            var together = new ConcurrentDictionary<(int Reader, int Draft), byte[]>();
            Parallel.For(0, Steps.Length * Batch, new ParallelOptions { MaxDegreeOfParallelism = Steps.Length }, turn =>
            {
                // Every reader takes the drafts in another order, so that different drafts meet.
                var (reader, place) = Math.DivRem(turn, Batch);
                var draft = place * Steps[reader] % Batch;
                together[(reader, draft)] = VerdictJson.ToUtf8(Shipped.Coach.Score(drafts[draft]));
            });
            Assert.Equal(Steps.Length * Batch, together.Count);
            Assert.All(together, found => Assert.Equal(alone[found.Key.Draft], found.Value));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(GeneratedDrafts.Count / Batch).WithEndSize(30));
    }

    [Fact]
    public void Most_generated_drafts_are_scored()
    {
        var seen = 0;
        var numbers = 0;
        var answering = 0;
        ForAll(draft =>
        {
            seen++;
            var scored = Shipped.Coach.Score(draft).Focus is not null;
            numbers += scored ? 1 : 0;
            answering += scored && draft.InReplyTo is not null ? 1 : 0;
        });
        Assert.Equal(GeneratedDrafts.Count, seen);
        Assert.InRange(numbers, seen * 6 / 10, seen);
        Assert.InRange(answering, seen * 2 / 10, seen);
    }

    private static decimal Unnamed(IEnumerable<LedgerRow> rows) => rows.Where(row => row.Stance is null).Sum(row => Math.Abs(row.Points));

    private static HashSet<int> Edges(string text) => [.. StringInfo.ParseCombiningCharacters(text), text.Length];

    private static void ForAll(Action<DraftInput> holds) =>
        Prop.ForAll(GeneratedDrafts.All, holds).Check(Config.QuickThrowOnFailure.WithMaxTest(GeneratedDrafts.Count).WithEndSize(30));

    private static void ForNumbers(Action<DraftInput, Verdict> holds) => ForAll(draft =>
    {
        var verdict = Shipped.Coach.Score(draft);
        if (verdict.Focus is not null)
        {
            holds(draft, verdict);
        }
    });

    private static void ForAxes(Action<Verdict, Axis, AxisVerdict> holds) => ForNumbers((_, verdict) =>
    {
        holds(verdict, Axis.Focus, verdict.Focus!);
        holds(verdict, Axis.Tone, verdict.Tone!);
    });

    private static void ForRows(Action<DraftInput, LedgerRow> holds) => ForNumbers((draft, verdict) =>
    {
        foreach (var row in verdict.Ledger)
        {
            holds(draft, row);
        }
    });
}
