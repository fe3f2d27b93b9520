using FsCheck;
using FsCheck.Fluent;

using ReplyCoach.Core.Scoring;

namespace ReplyCoach.Core.Tests.Scoring;

public sealed class LargestRemainderTests
{
    [Theory]
    [InlineData(new[] { 1.4, 2.4, 3.2 }, 7, new[] { 2, 2, 3 })]
    [InlineData(new[] { 0.5, 0.5 }, 1, new[] { 1, 0 })]
    [InlineData(new[] { -1.4, 2.4 }, 1, new[] { -1, 2 })]
    [InlineData(new[] { 0.1, 0.9 }, 0, new[] { 0, 0 })]
    [InlineData(new[] { 3.0 }, 2, new[] { 2 })]
    [InlineData(new[] { 0.0, 0.0, 0.0 }, 0, new[] { 0, 0, 0 })]
    public void What_is_missing_goes_where_most_was_lost(double[] exact, int sum, int[] expected)
    {
        var rounded = new int[exact.Length];
        LargestRemainder.Round(exact, sum, rounded);
        Assert.Equal(expected, rounded);
    }

    [Fact]
    public void Nothing_rounds_to_nothing()
    {
        int[] rounded = [];
        LargestRemainder.Round([], 3, rounded);
        Assert.Empty(rounded);
    }

    [Fact]
    public void The_sum_is_kept_and_no_number_moves_by_a_whole_one() =>
        Prop.ForAll(Gen.Choose(-90_000, 90_000).NonEmptyListOf().ToArbitrary(), drawn =>
        {
            var exact = drawn.Select(n => n / 97.0).ToArray();
            var sum = (int)Math.Floor(exact.Sum() + 0.5);
            var rounded = new int[exact.Length];
            LargestRemainder.Round(exact, sum, rounded);
            Assert.Equal(sum, rounded.Sum());
            Assert.All(exact.Zip(rounded), pair => Assert.True(Math.Abs(pair.First - pair.Second) <= 1, $"{pair.First} became {pair.Second}"));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));
}
