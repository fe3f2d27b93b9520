using ReplyCoach.Core.Facts;

namespace ReplyCoach.Core.Tests.Facts;

public sealed class MoneyTests
{
    [Theory]
    [InlineData("$9.99", "$9.99", "9.99", "Dollar", "-")]
    [InlineData("\u00A31.5m", "\u00A31.5m", "1500000", "Pound", "-")]
    [InlineData("\u20AC5", "\u20AC5", "5", "Euro", "EUR")]
    [InlineData("50p", "50p", "50", "Pence", "-")]
    [InlineData("99c", "99c", "99", "Cent", "-")]
    [InlineData("$1,242.50", "$1,242.50", "1242.5", "Dollar", "-")]
    [InlineData("$20.00", "$20.00", "20", "Dollar", "-")]
    [InlineData("$ 20", "$ 20", "20", "Dollar", "-")]
    [InlineData("US$20", "US$20", "20", "United States dollar", "USD")]
    [InlineData("A$5", "A$5", "5", "Australian dollar", "AUD")]
    [InlineData("USD 20", "USD 20", "20", "United States dollar", "USD")]
    [InlineData("20 GBP", "20 GBP", "20", "British pound", "GBP")]
    [InlineData("20 euros", "20 euros", "20", "Euro", "EUR")]
    [InlineData("10 \u20AC", "10 \u20AC", "10", "Euro", "EUR")]
    [InlineData("\u20AC9,99", "\u20AC9,99", "9.99", "Euro", "EUR")]
    [InlineData("five dollars", "five dollars", "5", "Dollar", "-")]
    [InlineData("twenty-five quid", "twenty-five quid", "25", "Pound", "-")]
    [InlineData("50 cents", "50 cents", "50", "Cent", "-")]
    [InlineData("$5 million", "$5 million", "5000000", "Dollar", "-")]
    [InlineData("$2bn", "$2bn", "2000000000", "Dollar", "-")]
    [InlineData("$10K", "$10K", "10000", "Dollar", "-")]
    [InlineData("Rs. 500", "Rs. 500", "500", "Indian rupee", "INR")]
    [InlineData("\u20B9500", "\u20B9500", "500", "Indian rupee", "INR")]
    [InlineData("\u00A5800", "\u00A5800", "800", "Japanese yen", "JPY")]
    [InlineData("\u00A35\u201310", "\u00A35\u201310", "5-10", "Pound", "-")]
    [InlineData("5-10 euros", "5-10 euros", "5-10", "Euro", "EUR")]
    [InlineData("\u00A330pp", "\u00A330pp", "30", "Pound", "-")]
    [InlineData("$.99", "$.99", "0.99", "Dollar", "-")]
    public void Amounts_of_money_are_resolved(string text, string words, string value, string unit, string iso)
    {
        Assert.Equal(words, Recognized.Words(text, FactTypes.Currency));
        Assert.Equal(value, Recognized.Values(text, FactTypes.Currency));
        Assert.Equal(unit, Recognized.Each(text, FactTypes.Currency, "unit"));
        Assert.Equal(iso, Recognized.Each(text, FactTypes.Currency, "isoCurrency"));
    }

    [Fact]
    public void Each_sign_makes_its_own_amount() =>
        Assert.Equal("$5 | $10", Recognized.Words("$5-$10", FactTypes.Currency));

    [Theory]
    [InlineData("$")]
    [InlineData("$ and \u00A3")]
    [InlineData("pay in dollars")]
    [InlineData("$AAPL")]
    [InlineData("1080p")]
    [InlineData("$5G")]
    [InlineData("USD")]
    [InlineData("usd 20")]
    [InlineData("Mondays at 10p")]
    [InlineData("TRY 5 flavours")]
    public void Signs_and_words_alone_are_no_money(string text) =>
        Assert.Equal("", Recognized.Words(text, FactTypes.Currency));

    [Theory]
    [InlineData("50% off", "50%", "50%")]
    [InlineData("12.5 % off", "12.5 %", "12.5%")]
    [InlineData("twenty percent", "twenty percent", "20%")]
    [InlineData("5 per cent", "5 per cent", "5%")]
    [InlineData("10-20%", "10-20%", "10-20%")]
    [InlineData("10 to 20 percent", "10 to 20 percent", "10-20%")]
    [InlineData("10%-20%", "10% | 20%", "10% | 20%")]
    [InlineData("-20%", "-20%", "-20%")]
    [InlineData("1,000%", "1,000%", "1000%")]
    [InlineData("50%OFF", "50%", "50%")]
    [InlineData("% of you", "", "")]
    [InlineData("a percent", "", "")]
    [InlineData("x50%", "", "")]
    public void Percentages_are_resolved(string text, string words, string values)
    {
        Assert.Equal(words, Recognized.Words(text, FactTypes.Percentage));
        Assert.Equal(values, Recognized.Values(text, FactTypes.Percentage));
    }
}
