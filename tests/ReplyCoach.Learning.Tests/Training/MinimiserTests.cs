using ReplyCoach.Learning.Training;

namespace ReplyCoach.Learning.Tests.Training;

public sealed class MinimiserTests
{
    private static readonly double[] Bottom = [1, -2, 0.5, 30, -0.01];

    // From shallow to steep: a hundred million times the curvature.
    private static readonly double[] Curvatures = [1e-4, 1, 25, 1e-2, 1e4];

    private static readonly double[] Units = [.. Curvatures.Select(c => 1 / Math.Sqrt(c))];

    [Fact]
    public void It_reaches_the_bottom_of_a_bowl()
    {
        var found = Minimiser.Run(new double[5], Units, Bowl, 100, null, CancellationToken.None);
        Assert.All(found.Zip(Bottom), pair => Assert.Equal(pair.Second, pair.First, 1e-2 * Math.Max(0.1, Math.Abs(pair.Second))));
    }

    [Fact]
    public void It_reaches_the_bottom_of_a_slanted_valley_without_units()
    {
        // (x + y)² and a hundredth of (x − y − 4)², bent upwards on the far side: convex, with one bottom at (2, −2).
        var found = Minimiser.Run([-5, 9], [1, 1], (at, gradient) =>
        {
            double sum = at[0] + at[1], difference = at[0] - at[1] - 4;
            var cubed = difference * difference * difference;
            gradient[0] = (2 * sum) + (0.02 * difference) + (0.004 * cubed);
            gradient[1] = (2 * sum) - (0.02 * difference) - (0.004 * cubed);
            return (sum * sum) + (0.01 * difference * difference) + (0.001 * difference * cubed);
        }, 200, null, CancellationToken.None);
        Assert.Equal(2, found[0], 1e-2);
        Assert.Equal(-2, found[1], 1e-2);
    }

    [Fact]
    public void It_finds_the_odds_that_labels_were_drawn_with()
    {
        // 73 of 100 drafts are of the label: the likeliest logit is ln(73 / 27).
        var found = Minimiser.Run([0], [1 / Math.Sqrt(25)], (at, gradient) =>
        {
            var probability = 1 / (1 + Math.Exp(-at[0]));
            gradient[0] = 100 * (probability - 0.73);
            return -((73 * Math.Log(probability)) + (27 * Math.Log(1 - probability)));
        }, 100, null, CancellationToken.None);
        Assert.Equal(Math.Log(73 / 27.0), found[0], 1e-3);
    }

    [Fact]
    public void It_stays_where_it_starts_when_that_is_the_bottom() =>
        Assert.Equal(Bottom, Minimiser.Run(Bottom, Units, Bowl, 100, null, CancellationToken.None));

    [Fact]
    public void No_step_leads_uphill_and_more_steps_never_end_higher()
    {
        var values = Enumerable.Range(0, 12).Select(steps => Bowl(Minimiser.Run(new double[5], Units, Bowl, steps, null, CancellationToken.None), new double[5])).ToList();
        Assert.Equal(Bowl(new double[5], new double[5]), values[0]);
        Assert.Equal(values.OrderDescending(), values);
        Assert.True(values[^1] < values[0] / 100);
    }

    [Fact]
    public void The_start_is_left_as_it_was()
    {
        double[] start = [0, 0, 0, 0, 0];
        Minimiser.Run(start, Units, Bowl, 5, null, CancellationToken.None);
        Assert.Equal(new double[5], start);
    }

    [Fact]
    public void A_stop_stops_it() => Assert.Throws<OperationCanceledException>(() => Minimiser.Run(new double[5], Units, Bowl, 5, null, new CancellationToken(canceled: true)));

    private static double Bowl(double[] at, double[] gradient)
    {
        double value = 0;
        for (var k = 0; k < at.Length; k++)
        {
            var away = at[k] - Bottom[k];
            gradient[k] = Curvatures[k] * away;
            value += 0.5 * Curvatures[k] * away * away;
        }

        return value;
    }
}
