using ReplyCoach.Core.Drafts;
using ReplyCoach.Core.Principles;
using ReplyCoach.Core.Verdicts;
using ReplyCoach.Learning.Evaluation;
using ReplyCoach.Learning.Evaluation.Swaps;

namespace ReplyCoach.Learning.Tests.Evaluation.Swaps;

public sealed class RobustnessTests
{
    [Theory]
    [InlineData("brand name", "Amberline says: amberline!", "Larkfield says: Larkfield!")]
    [InlineData("brand name", "Amberlines, NotAmberline", "Amberlines, NotAmberline")]
    [InlineData("handle", "@ana_b thanks, and @Kofi too", "@marlow_77 thanks, and @marlow_77 too")]
    [InlineData("number", "20 jars at £5.50, 15% off", "50 jars at £8.80, 48% off")]
    [InlineData("number", "Open 24/7, the 1st 2-for-1", "Open 24/7, the 1st 2-for-1")]
    [InlineData("link", "See https://amberline.example/a?b=1 now", "See https://example.net/k7 now")]
    public void One_is_exchanged_for_another(string kind, string text, string expected) =>
        Assert.Equal(expected, Swap.All.Single(s => s.Kind == kind).Apply(Judged.Draft("1", text: text)));

    [Fact]
    public void Changes_are_averaged_by_kind_and_flattery_by_how_much_it_buys()
    {
        // The coach gives a point of focus for each letter e, 6 for raised hands and half a point of tone for each digit 4.
        JudgedDraft[] judged = [Of("Amberline opens at 10"), Of("Lovely day @renee"), Judged.Draft("r", text: "¿Qué?").Refused()];
        var robustness = Robustness.Of(judged, Score, CancellationToken.None);
        Assert.Equal(2, robustness.Drafts);
        Assert.Equal(
            [new SwapFigures("brand name", 1, 1, 0), new SwapFigures("handle", 1, 3, 0), new SwapFigures("number", 1, 0, 0.5), new SwapFigures("link", 0, 0, 0)],
            robustness.Swaps);
        Assert.Equal(new SwapFigures("all", 3, 1.3333, 0.1667), robustness.AllSwaps);
        Assert.Equal([new AddedFigures(" our amazing community", 2, 0, 0, 0), new AddedFigures(" 🙌", 2, 6, 6, 1)], robustness.Added);
    }

    [Fact]
    public void Of_many_drafts_five_hundred_are_tried()
    {
        JudgedDraft[] judged = [.. Enumerable.Range(0, 1200).Select(i => Of("Lovely day"))];
        Assert.Equal(500, Robustness.Of(judged, Score, CancellationToken.None).Drafts);
    }

    private static JudgedDraft Of(string text) => new(Judged.Draft("1", text: text), Score(new DraftInput(text)));

    private static Verdict Score(DraftInput draft) => Judged.Verdict(
        Judged.Of(Axis.Focus, 1, score: draft.Text!.Count(c => c == 'e') + (draft.Text!.Contains("🙌", StringComparison.Ordinal) ? 6 : 0)),
        Judged.Of(Axis.Tone, 1, score: 0.5m * draft.Text!.Count(c => c == '4')));
}
