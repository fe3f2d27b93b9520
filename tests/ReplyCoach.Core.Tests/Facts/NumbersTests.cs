using ReplyCoach.Core.Facts;

namespace ReplyCoach.Core.Tests.Facts;

public sealed class NumbersTests
{
    [Theory]
    [InlineData("1,242 fans", "1,242", "1242")]
    [InlineData("2-for-1", "2-for-1", "2-for-1")]
    [InlineData("3 for 2", "3 for 2", "3-for-2")]
    [InlineData("24/7", "24/7", "24/7")]
    [InlineData("1/2 a cup", "1/2", "0.5")]
    [InlineData("\u00BD a cup", "\u00BD", "0.5")]
    [InlineData("16:9", "16:9", "16:9")]
    [InlineData("won 3-1", "3-1", "3-1")]
    [InlineData("4x6 prints", "4x6", "4x6")]
    [InlineData("17.2.1", "17.2.1", "17.2.1")]
    [InlineData("three bakers", "three", "3")]
    [InlineData("twenty-five", "twenty-five", "25")]
    [InlineData("two hundred", "two hundred", "200")]
    [InlineData("5 million", "5 million", "5000000")]
    [InlineData("10k", "10k", "10000")]
    [InlineData("30ml", "30ml", "30")]
    [InlineData("-5 outside", "-5", "-5")]
    [InlineData("1st prize", "1st", "1")]
    [InlineData("our 20th birthday", "20th", "20")]
    [InlineData("#1", "1", "1")]
    [InlineData("5-star", "5", "5")]
    [InlineData("100+", "100", "100")]
    [InlineData("a dozen eggs", "a dozen", "12")]
    [InlineData("9400110200881234567890", "9400110200881234567890", "9400110200881234567890")]
    [InlineData("007", "007", "7")]
    [InlineData("1.50", "1.50", "1.5")]
    public void Numbers_are_resolved(string text, string words, string value)
    {
        Assert.Equal(words, Recognized.Words(text, FactTypes.Number));
        Assert.Equal(value, Recognized.Values(text, FactTypes.Number));
    }

    [Theory]
    [InlineData("COVID-19")]
    [InlineData("F-150")]
    [InlineData("B2B and H2O")]
    [InlineData("5G")]
    [InlineData("abc123")]
    [InlineData("5\uFE0F\u20E3 reasons")]
    [InlineData("one of us")]
    [InlineData("two-factor")]
    [InlineData("nine-to-five")]
    [InlineData("9/8c")]
    [InlineData("@user2")]
    [InlineData("\u0665\u0665")]
    [InlineData("foo_50")]
    [InlineData("1. Preheat the oven")]
    [InlineData("12345678901234567890123456789012345678901234567890")]
    public void Parts_of_words_and_codes_are_no_numbers(string text) =>
        Assert.Equal("", Recognized.Words(text, FactTypes.Number));

    [Theory]
    [InlineData("2 hours", "2 hours", "PT2H", "7200")]
    [InlineData("2h", "2h", "PT2H", "7200")]
    [InlineData("2h30m", "2h30m", "PT2H30M", "9000")]
    [InlineData("2h 30m", "2h 30m", "PT2H30M", "9000")]
    [InlineData("1 hour and 30 minutes", "1 hour and 30 minutes", "PT1H30M", "5400")]
    [InlineData("30-day trial", "30-day", "P30D", "2592000")]
    [InlineData("two weeks", "two weeks", "P2W", "1209600")]
    [InlineData("4-6 weeks", "4-6 weeks", "P4W/P6W", "2419200/3628800")]
    [InlineData("3 to 5 business days", "3 to 5 business days", "P3BD/P5BD", "259200/432000")]
    [InlineData("half an hour", "half an hour", "PT0.5H", "1800")]
    [InlineData("an hour", "an hour", "PT1H", "3600")]
    [InlineData("3.5 years", "3.5 years", "P3.5Y", "110376000")]
    [InlineData("one minute", "one minute", "PT1M", "60")]
    [InlineData("in a month", "a month", "P1M", "2592000")]
    [InlineData("2 weeks 3 days", "2 weeks 3 days", "P2W3D", "1468800")]
    [InlineData("1 day 2 hours", "1 day 2 hours", "P1DT2H", "93600")]
    public void Lengths_of_time_are_resolved(string text, string words, string timex, string value)
    {
        Assert.Equal(words, Recognized.Words(text, FactTypes.Duration));
        Assert.Equal(timex, Recognized.Each(text, FactTypes.Duration, "timex"));
        Assert.Equal(value, Recognized.Values(text, FactTypes.Duration));
        Assert.Equal("duration", Recognized.Each(text, FactTypes.Duration, "type"));
    }

    [Theory]
    [InlineData("in a minute")]
    [InlineData("a day out")]
    [InlineData("wait a second")]
    [InlineData("hours and hours")]
    [InlineData("2h2o")]
    [InlineData("3D days")]
    public void Ways_of_speaking_are_no_lengths_of_time(string text) =>
        Assert.Equal("", Recognized.Words(text, FactTypes.Duration));
}
