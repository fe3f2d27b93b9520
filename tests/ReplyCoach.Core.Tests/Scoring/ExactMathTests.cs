using ReplyCoach.Core.Scoring;

namespace ReplyCoach.Core.Tests.Scoring;

public sealed class ExactMathTests
{
    private const int Steps = 200_000;

    [Theory]
    [InlineData(1)]
    [InlineData(20)]
    [InlineData(100)]
    [InlineData(700)]
    public void Exp_is_within_some_units_in_the_last_place(double range)
    {
        for (var step = -Steps; step <= Steps; step++)
        {
            var x = range * step / Steps;
            var distance = Math.Abs(BitConverter.DoubleToInt64Bits(ExactMath.Exp(x)) - BitConverter.DoubleToInt64Bits(Math.Exp(x)));
            Assert.True(distance <= 4 + (2 * Math.Abs(x)), $"e^{x:R} is {distance} units away");
        }
    }

    [Fact]
    public void Exp_stays_at_the_border_beyond_it()
    {
        Assert.Equal(ExactMath.Exp(700), ExactMath.Exp(1e300));
        Assert.Equal(ExactMath.Exp(-700), ExactMath.Exp(double.NegativeInfinity));
        Assert.Equal(1, ExactMath.Exp(0));
    }

    [Fact]
    public void Logistic_and_tanh_agree_with_the_library()
    {
        for (var step = -Steps; step <= Steps; step++)
        {
            var x = 40.0 * step / Steps;
            Assert.Equal(1 / (1 + Math.Exp(-x)), ExactMath.Logistic(x), 1e-15);
            Assert.Equal(Math.Tanh(x), ExactMath.Tanh(x), 1e-15);
        }
    }

    [Fact]
    public void Logistic_rises_and_its_sides_mirror()
    {
        var last = 0.0;
        for (var step = -2_000; step <= 2_000; step++)
        {
            var x = step / 100.0;
            Assert.True(ExactMath.Logistic(x) > last);
            Assert.Equal(1, ExactMath.Logistic(x) + ExactMath.Logistic(-x), 1e-15);
            last = ExactMath.Logistic(x);
        }

        Assert.Equal(0.5, ExactMath.Logistic(0));
        Assert.Equal(0, ExactMath.Tanh(0));
    }
}
