using ReplyCoach.Core.Signals;

namespace ReplyCoach.Core.Tests.Signals;

public sealed class SignalCurveTests
{
    private static readonly double[] Strengths = [.. Enumerable.Range(-800, 1601).Select(i => i / 100.0)];

    [Fact]
    public void A_breach_is_bent_like_an_upheld_principle() => Assert.All(Strengths, strength =>
    {
        Assert.Equal(-SignalCurve.At(strength), SignalCurve.At(-strength), 1e-15);
        Assert.Equal(Math.Sign(strength), Math.Sign(SignalCurve.At(strength)));
    });

    [Fact]
    public void A_greater_strength_gives_a_greater_signal_between_minus_one_and_one()
    {
        Assert.All(Strengths, strength => Assert.InRange(SignalCurve.At(strength), -1, 1));
        Assert.All(Strengths.Zip(Strengths.Skip(1)), pair => Assert.True(SignalCurve.At(pair.First) < SignalCurve.At(pair.Second), $"{pair}"));
        Assert.Equal(1, SignalCurve.At(8), 1e-3);
    }

    [Fact]
    public void The_slope_is_the_numeric_one()
    {
        const double Step = 1e-5;
        Assert.All(Strengths, strength => Assert.Equal((SignalCurve.At(strength + Step) - SignalCurve.At(strength - Step)) / (2 * Step), SignalCurve.SlopeAt(strength), 1e-8));
    }

    [Fact]
    public void What_is_hardly_there_stays_silent()
    {
        Assert.Equal(0, SignalCurve.At(0));
        Assert.Equal(0, SignalCurve.SlopeAt(0));
        // A fifth of the quiet strength keeps less than a twentieth of itself, and less still the nearer it is to nothing.
        Assert.InRange(SignalCurve.At(SignalCurve.Quiet / 5), 0, SignalCurve.Quiet / 5 / 20);
        Assert.InRange(SignalCurve.At(SignalCurve.Quiet / 50), 0, SignalCurve.Quiet / 50 / 2000);
    }

    [Fact]
    public void At_the_quiet_strength_half_is_left_and_far_beyond_it_nearly_all()
    {
        Assert.Equal(Math.Tanh(SignalCurve.Quiet) / 2, SignalCurve.At(SignalCurve.Quiet), 1e-15);
        Assert.InRange(SignalCurve.At(1) / Math.Tanh(1), 0.97, 1);
    }
}
