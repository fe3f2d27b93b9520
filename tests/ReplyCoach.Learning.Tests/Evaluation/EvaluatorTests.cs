using ReplyCoach.Core.Drafts;
using ReplyCoach.Learning.Corpus;
using ReplyCoach.Learning.Evaluation;
using ReplyCoach.Providers.Content;

namespace ReplyCoach.Learning.Tests.Evaluation;

public sealed class EvaluatorTests
{
    [Fact]
    public void Refusals_are_counted_as_errors_and_unlabelled_drafts_not_at_all()
    {
        var coach = CoachLoader.Load(new ContentOptions { Folder = Repository.Root });
        CorpusDraft[] drafts =
        [
            Draft("1", "😀😀😀", 0, 0),
            Draft("2", "BUY NOW! Our award-winning kettles are 50% off TODAY ONLY. We are the best and you know it!", 0, 0),
            Draft("3", "See you at the market tomorrow", null, null),
        ];
        var report = Evaluator.Measure("mine", drafts, coach, new EvaluationOptions(), CancellationToken.None);
        Assert.Equal(("mine", 2, 1, coach.Model.Version, coach.Catalog.Version), (report.Name, report.Drafts, report.Refused, report.Model, report.Rules));
        Assert.Equal([1, 0, 0, 1], report.Focus.Confusion[0]);
        Assert.Equal(0.5, report.Focus.Accuracy);
        // One label, one draft right of two: F1 = 2·1 / (2 + 1).
        Assert.Equal(0.6667, report.Focus.MacroF1.Value);
    }

    [Fact]
    public void Measured_twice_the_intervals_are_the_same()
    {
        var coach = CoachLoader.Load(new ContentOptions { Folder = Repository.Root });
        var drafts = Repository.Corpus.Where((_, i) => i % 40 == 0).ToList();
        var first = Evaluator.Measure("mine", drafts, coach, new EvaluationOptions(), CancellationToken.None);
        var second = Evaluator.Measure("mine", drafts, coach, new EvaluationOptions(), CancellationToken.None);
        Assert.Equal((first.Focus.MacroF1, first.Tone.CalibrationError), (second.Focus.MacroF1, second.Tone.CalibrationError));
        Assert.InRange(first.Focus.MacroF1.Value, first.Focus.MacroF1.Low, first.Focus.MacroF1.High);
        Assert.True(first.Focus.MacroF1.Low < first.Focus.MacroF1.High);
    }

    private static CorpusDraft Draft(string id, string text, int? focus, int? tone) =>
        new() { Id = id, Text = text, Kind = DraftKind.Post, Brand = "B", Focus = focus, Tone = tone };
}
