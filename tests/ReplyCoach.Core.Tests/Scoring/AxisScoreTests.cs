using ReplyCoach.Core.Scoring;

namespace ReplyCoach.Core.Tests.Scoring;

public sealed class AxisScoreTests
{
    private static readonly double[] Middles = [-4, -1.5, -0.3, 0, 0.7, 2, 4];

    // Rising, with the extremes that no draft should reach and none may break.
    private static readonly double[] Pulls = [double.MinValue, -1e6, -40, .. Enumerable.Range(-60, 121).Select(i => i / 10.0), 40, 1e6, double.MaxValue];

    [Fact]
    public void Probabilities_sum_to_one_whatever_pull_and_middle() => ForAll(axis =>
    {
        var (low, mid, high) = axis.Probabilities;
        Assert.All([low, mid, high], p => Assert.InRange(p, 0, 1));
        Assert.Equal(1, low + mid + high, 1e-14);
    });

    [Theory]
    [InlineData(0.7, -0.4)]
    [InlineData(-2.5, 1.3)]
    [InlineData(0, 0)]
    public void The_labels_are_as_likely_as_the_formula_says(double pull, double middle)
    {
        var (low, mid, high) = new AxisScore(pull, middle, 0).Probabilities;
        Assert.Equal(Math.Exp(2 * pull), high / low, 1e-12);
        Assert.Equal(Math.Exp(middle + pull), mid / low, 1e-12);
    }

    [Fact]
    public void The_label_is_the_likeliest() => ForAll(axis =>
    {
        var (low, mid, high) = axis.Probabilities;
        Assert.Equal(Math.Max(low, Math.Max(mid, high)), axis.Label switch { 0 => low, 1 => mid, _ => high });
    });

    [Theory]
    [InlineData(0, 0, 1)]
    [InlineData(0, -1, 0)]
    [InlineData(0.8, 0.8, 1)]
    [InlineData(-0.8, 0.8, 1)]
    [InlineData(-0.8001, 0.8, 0)]
    [InlineData(0.8001, 0.8, 2)]
    public void The_middle_wins_a_tie_and_the_first_over_the_third(double pull, double middle, int label) =>
        Assert.Equal(label, new AxisScore(pull, middle, 0).Label);

    [Fact]
    public void The_score_is_where_the_labels_put_the_draft() => ForAll(axis =>
    {
        var (_, mid, high) = axis.Probabilities;
        Assert.Equal(100 * (high + (mid / 2)), axis.Score, 1e-12);
        Assert.InRange(axis.Score, 0, 100);
    });

    [Fact]
    public void The_score_rises_with_the_pull_and_its_sides_mirror()
    {
        foreach (var middle in Middles)
        {
            // Beyond some pull a score is 0 or 100 to the last digit and can only stay.
            Assert.All(Pulls.Zip(Pulls.Skip(1)), pair => Assert.True(Score(pair.First, middle) < Score(pair.Second, middle) || (Math.Abs(pair.First) >= 6 && Score(pair.First, middle) <= Score(pair.Second, middle)), $"{pair}, {middle}"));
            Assert.All(Pulls, pull => Assert.Equal(100, Score(pull, middle) + Score(-pull, middle), 1e-12));
        }
    }

    [Fact]
    public void A_stronger_middle_brings_the_score_nearer_to_the_baseline() => Assert.All(
        Middles.Zip(Middles.Skip(1)), pair => Assert.True(Math.Abs(Score(1.2, pair.Second) - AxisScore.Baseline) < Math.Abs(Score(1.2, pair.First) - AxisScore.Baseline)));

    [Fact]
    public void A_draft_that_shows_nothing_is_in_the_middle_whatever_the_middles_strength()
    {
        Assert.Equal(50, AxisScore.Baseline);
        Assert.All(Middles, middle => Assert.Equal(AxisScore.Baseline, Score(0, middle)));
    }

    [Fact]
    public void Points_of_all_terms_add_up_from_the_baseline_to_the_score()
    {
        double[] terms = [0.9, -0.35, 1.4, -2.2, 0.05];
        foreach (var middle in Middles)
        {
            for (var count = 1; count <= terms.Length; count++)
            {
                var axis = new AxisScore(terms.Take(count).Sum(), middle, 0);
                Assert.Equal(axis.Score, AxisScore.Baseline + terms.Take(count).Sum(term => term * axis.PointsPerUnit), 1e-9);
            }
        }
    }

    [Fact]
    public void Points_are_finite_and_never_against_their_term() => ForAll(axis =>
    {
        Assert.True(double.IsFinite(axis.PointsPerUnit));
        Assert.True(axis.PointsPerUnit > 0);
    });

    [Fact]
    public void Where_terms_cancel_out_a_unit_is_worth_what_it_is_beside_it() => Assert.All(
        Middles, middle => Assert.Equal(new AxisScore(1e-5, middle, 0).PointsPerUnit, new AxisScore(0, middle, 0).PointsPerUnit, 1e-6));

    private static double Score(double pull, double middle) => new AxisScore(pull, middle, 0).Score;

    private static void ForAll(Action<AxisScore> holds)
    {
        foreach (var middle in Middles)
        {
            foreach (var pull in Pulls)
            {
                holds(new AxisScore(pull, middle, 0));
            }
        }
    }
}
