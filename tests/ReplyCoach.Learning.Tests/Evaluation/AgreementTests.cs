using ReplyCoach.Core.Principles;
using ReplyCoach.Learning.Corpus;
using ReplyCoach.Learning.Evaluation;
using ReplyCoach.Learning.Evaluation.Cards;

namespace ReplyCoach.Learning.Tests.Evaluation;

public sealed class AgreementTests
{
    [Fact]
    public void Readers_who_agree_on_everything_have_an_alpha_of_one()
    {
        var same = Focus((0, 0), (1, 1), (2, 2), (2, 2));
        Assert.Equal(new Agreement("real", Axis.Focus, 4, 1, 1, 1), same);
    }

    [Fact]
    public void Alpha_is_what_the_hand_computes()
    {
        // Labels given: 3, 2 and 3 of 8. Apart: 0–1 and 1–2 (3/2 + 2/2)² = 6.25, 0–2 (3/2 + 2 + 3/2)² = 25.
        // Observed: 6.25 + 6.25 = 12.5. Expected: 3·2·6.25 + 2·3·6.25 + 3·3·25 = 300. Alpha: 1 − 7·12.5/300.
        // F1: 2·1/3 of the first label, 0 of the second, 2·1/3 of the third.
        Assert.Equal(new Agreement("real", Axis.Focus, 4, 0.7083, 0.5, 0.4444), Focus((0, 0), (0, 1), (1, 2), (2, 2)));
    }

    [Fact]
    public void A_disagreement_over_the_whole_axis_weighs_more_than_one_over_a_step()
    {
        // Labels given: 3, 4 and 3 of 10, or 4, 2 and 4.
        // A step: apart 3.5² = 12.25 and 7² = 49; expected 2·12·12.25 + 9·49 = 735; observed 2·12.25; alpha 1 − 9·24.5/735.
        // All: apart 3² = 9 and 6² = 36; expected 2·8·9 + 16·36 = 720; observed 2·36; alpha 1 − 9·72/720.
        Assert.Equal(0.7, Focus((0, 0), (0, 1), (1, 1), (1, 2), (2, 2)).Alpha);
        Assert.Equal(0.1, Focus((0, 0), (0, 2), (1, 1), (2, 0), (2, 2)).Alpha);
    }

    [Fact]
    public void Readers_who_say_the_opposite_agree_less_than_by_chance()
    {
        // Two labels given twice each: apart 2²; observed 2·4, expected 2·2·4; alpha 1 − 3·8/16.
        Assert.Equal(-0.5, Focus((0, 2), (2, 0)).Alpha);
    }

    [Fact]
    public void With_one_label_only_there_is_nothing_to_tell_from_chance() =>
        Assert.Equal(new Agreement("real", Axis.Focus, 2, null, 1, 1), Focus((1, 1), (1, 1)));

    [Fact]
    public void Collections_and_axes_are_measured_apart_and_shown_on_the_card()
    {
        var all = Agreement.Of([new("written", "1", new(0, 0), new(0, 2)), new("real", "1", new(0, 1), new(0, 1)), new("written", "2", new(2, 2), new(2, 0))]);
        Assert.Equal([("real", Axis.Focus), ("real", Axis.Tone), ("written", Axis.Focus), ("written", Axis.Tone)], all.Select(a => (a.Collection, a.Axis)));
        Assert.Equal([null, null, 1.0, -0.5], all.Select(a => a.Alpha));
        var lines = AgreementPart.Lines(all).ToList();
        Assert.Contains("| real | 1 | focus | – | 100.0 % | 1.000 |", lines);
        Assert.Contains("| written | 2 | tone | -0.500 | 0.0 % | 0.000 |", lines);
        Assert.Empty(AgreementPart.Lines(Agreement.Of([])));
    }

    [Fact]
    public void The_shipped_readings_can_all_be_used()
    {
        var faults = new List<CorpusFault>();
        var agreement = Agreement.Of(ReadingsFile.Read(Path.Combine(Repository.Root, "models", "labels", "readings.tsv"), faults));
        Assert.Empty(faults);
        Assert.Equal(4, agreement.Count);
        Assert.All(agreement, a => Assert.InRange(a.Alpha ?? 0, 0.5, 1));
    }

    private static Agreement Focus(params (int First, int Second)[] labels) =>
        Agreement.Of(labels.Select((l, i) => new TwiceRead("real", $"{i}", new ReadLabels(l.First, 1), new ReadLabels(l.Second, 1))))[0];
}
