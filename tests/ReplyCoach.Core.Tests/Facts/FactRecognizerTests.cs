using System.Diagnostics;

using ReplyCoach.Core.Facts;

namespace ReplyCoach.Core.Tests.Facts;

public sealed class FactRecognizerTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("Hi @ana, 50% off at brand.com until Friday 6pm. Call 020 7946 0000 #deal ^JT",
        "mention: @ana | percentage: 50% | url: brand.com | datetimeV2.datetime: Friday 6pm | phonenumber: 020 7946 0000 | hashtag: #deal | name: JT")]
    [InlineData("$5 off, 2-for-1, 24/7, within 2 hours",
        "currency: $5 | number: 2-for-1 | number: 24/7 | datetimeV2.duration: 2 hours")]
    public void Facts_come_in_order_of_place(string text, string expected) =>
        Assert.Equal(expected, Recognized.All(text));

    [Fact]
    public void A_null_text_is_refused() =>
        Assert.Throws<ArgumentNullException>(() => FactRecognizer.Recognize(null!));

    [Fact]
    public void Offsets_are_utf16_units()
    {
        var fact = Assert.Single(FactRecognizer.Recognize("\U0001F389\U0001F389 50%"));

        Assert.Equal((5, 3), (fact.Start, fact.Length));
    }

    [Theory]
    [InlineData("50%\u0301 off")]
    [InlineData("\u060050% off")]
    [InlineData("@user\u200D")]
    [InlineData("#\uFE0F\u20E3 5\uFE0F\u20E3")]
    public void A_grapheme_is_never_cut(string text) =>
        Assert.Empty(FactRecognizer.Recognize(text));

    [Fact]
    public void A_text_without_facts_allocates_nothing()
    {
        const string Text = "We would love to hear how it went, and what you made of it in the end. Thanks for stopping by!";
        FactRecognizer.Recognize(Text);

        var before = GC.GetAllocatedBytesForCurrentThread();
        var facts = FactRecognizer.Recognize(Text);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Empty(facts);
        Assert.Equal(0, allocated);
    }

    // The bound is some fifty times what the slowest of them takes, so that a busy machine passes and a quadratic recogniser does not.
    [Theory]
    [InlineData("9")]
    [InlineData("(")]
    [InlineData("@")]
    [InlineData("a.")]
    [InlineData("a@")]
    [InlineData("9 ")]
    [InlineData("1-")]
    [InlineData("#a")]
    [InlineData("http://")]
    [InlineData("Ana ")]
    [InlineData("Ana of ")]
    [InlineData("twenty-")]
    [InlineData("from 5 to ")]
    [InlineData("5 Dec - ")]
    [InlineData("Hi, ")]
    [InlineData("\uD83D")]
    [InlineData("e\u0301")]
    public void A_long_text_takes_no_longer_than_its_length(string unit)
    {
        var text = string.Concat(Enumerable.Repeat(unit, 100_000 / unit.Length));

        var watch = Stopwatch.StartNew();
        FactRecognizer.Recognize(text);

        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 2);
    }
}
