using ReplyCoach.Core.Facts;

namespace ReplyCoach.Core.Tests.Facts;

public sealed class HandlesTests
{
    [Theory]
    [InlineData("@user_name", "@user_name")]
    [InlineData("hi @Ana, and @Ben!", "@Ana | @Ben")]
    [InlineData(".@brand says", "@brand")]
    [InlineData("(@brand)", "@brand")]
    [InlineData("@brand's shop", "@brand")]
    [InlineData("@name.surname", "@name.surname")]
    [InlineData("@name.Thanks", "@name")]
    [InlineData("@name...", "@name")]
    [InlineData("@ana@social.example", "@ana@social.example")]
    [InlineData("@jos\u00E9 and @jose\u0301", "@jos\u00E9 | @jose\u0301")]
    [InlineData("@user\u3055\u3093", "@user")]
    [InlineData("@\u041C\u0430\u0440\u0438\u044F", "@\u041C\u0430\u0440\u0438\u044F")]
    public void Accounts_are_found_whole(string text, string expected) =>
        Assert.Equal(expected, Recognized.Words(text, FactTypes.Mention));

    [Theory]
    [InlineData("9pm @ the pub")]
    [InlineData("@")]
    [InlineData("@@")]
    [InlineData("@ @ @")]
    [InlineData("a@b")]
    [InlineData("@!")]
    [InlineData("help@brand.com")]
    [InlineData("https://brand.com/@user")]
    public void Other_uses_of_the_at_sign_are_no_accounts(string text) =>
        Assert.Equal("", Recognized.Words(text, FactTypes.Mention));

    [Theory]
    [InlineData("#TagWithNumbers1", "#TagWithNumbers1")]
    [InlineData("go #Leeds, go #York!", "#Leeds | #York")]
    [InlineData("#2025goals", "#2025goals")]
    [InlineData("#caf\u00E9", "#caf\u00E9")]
    [InlineData("#spring_sale-now", "#spring_sale")]
    [InlineData("#\u0928\u092E\u0938\u094D\u0924\u0947", "#\u0928\u092E\u0938\u094D\u0924\u0947")]
    [InlineData("#tag\U0001F389", "#tag")]
    [InlineData("(#tag)", "#tag")]
    public void Topics_are_found_whole(string text, string expected) =>
        Assert.Equal(expected, Recognized.Words(text, FactTypes.Hashtag));

    [Theory]
    [InlineData("# one")]
    [InlineData("#1")]
    [InlineData("#2024")]
    [InlineData("C#")]
    [InlineData("&#39;")]
    [InlineData("#\uFE0F\u20E3")]
    [InlineData("foo#bar")]
    [InlineData("###")]
    public void Other_uses_of_the_hash_are_no_topics(string text) =>
        Assert.Equal("", Recognized.Words(text, FactTypes.Hashtag));
}
