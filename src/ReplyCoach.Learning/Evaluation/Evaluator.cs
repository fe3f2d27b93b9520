using ReplyCoach.Core;
using ReplyCoach.Core.Principles;
using ReplyCoach.Learning.Corpus;
using ReplyCoach.Learning.Evaluation.Ledgers;
using ReplyCoach.Learning.Evaluation.Slicing;
using ReplyCoach.Learning.Evaluation.Swaps;

namespace ReplyCoach.Learning.Evaluation;

/// <summary>Measures the coach on labelled drafts, as its users meet it: through the door, refusals and all.</summary>
public static class Evaluator
{
    /// <summary>Scores every labelled draft and measures all that can be told. A refusal counts as an error; an unsure axis counts by its label.</summary>
    public static EvaluationReport Measure(string name, IReadOnlyList<CorpusDraft> drafts, Coach coach, EvaluationOptions options, CancellationToken cancellation)
    {
        var judged = Judge(drafts, coach, cancellation);
        return new EvaluationReport
        {
            Name = name,
            Drafts = judged.Count,
            Refused = judged.Count(j => j.Verdict.Focus is null),
            Model = coach.Model.Version,
            Rules = coach.Catalog.Version,
            Focus = AxisMeasure.Of(Axis.Focus, judged),
            Tone = AxisMeasure.Of(Axis.Tone, judged),
            OverallWording = LedgerShape.Wording(judged),
            RowsPerDraft = LedgerShape.RowsPerDraft(judged),
            RefusalRule = RefusalRule.Of(judged),
            Slices = Slices.Of(judged, options.SeenAccounts),
            Principles = PrincipleMeasure.Of(judged, coach.Catalog.Visible.Select(p => p.Id)),
            Pairs = PairOutcome.Of(judged),
            Robustness = Robustness.Of(judged, coach.Score, cancellation),
            FalseAlarms = FalseAlarms.Of(judged),
            Faithfulness = options.Faithfulness ? Faithfulness.Of(judged, coach.Score, cancellation) : null,
        };
    }

    /// <summary>Scores every draft that is labelled on both axes.</summary>
    public static IReadOnlyList<JudgedDraft> Judge(IReadOnlyList<CorpusDraft> drafts, Coach coach, CancellationToken cancellation)
    {
        var judged = new List<JudgedDraft>(drafts.Count);
        foreach (var draft in drafts.Where(d => d.Focus is not null && d.Tone is not null))
        {
            cancellation.ThrowIfCancellationRequested();
            judged.Add(new JudgedDraft(draft, coach.Score(draft.ToInput())));
        }

        return judged;
    }
}

/// <summary>What to measure beyond the usual.</summary>
public sealed record EvaluationOptions
{
    /// <summary>Whether to take out the words of every heavier row and score again; that takes some ten times as long.</summary>
    public bool Faithfulness { get; init; }

    /// <summary>The brands that training has seen; null when they are not known.</summary>
    public IReadOnlySet<string>? SeenAccounts { get; init; }
}
