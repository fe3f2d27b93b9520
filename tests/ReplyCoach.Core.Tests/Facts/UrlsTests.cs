using ReplyCoach.Core.Facts;

namespace ReplyCoach.Core.Tests.Facts;

public sealed class UrlsTests
{
    [Theory]
    [InlineData("read https://brand.com/guide first", "https://brand.com/guide")]
    [InlineData("read http://brand.com/guide.", "http://brand.com/guide")]
    [InlineData("HTTPS://BRAND.COM!", "HTTPS://BRAND.COM")]
    [InlineData("see www.brand.co.uk, or call", "www.brand.co.uk")]
    [InlineData("brand.com/x?y=1", "brand.com/x?y=1")]
    [InlineData("brand.com?y=1#top", "brand.com?y=1#top")]
    [InlineData("brand.com", "brand.com")]
    [InlineData("(brand.com)", "brand.com")]
    [InlineData("(see https://a.org/b_(c))", "https://a.org/b_(c)")]
    [InlineData("\"https://brand.com/a\"", "https://brand.com/a")]
    [InlineData("<https://brand.com/a>", "https://brand.com/a")]
    [InlineData("https://t.co/a https://t.co/b", "https://t.co/a | https://t.co/b")]
    [InlineData("https://t.co/a\nhttps://t.co/b", "https://t.co/a | https://t.co/b")]
    [InlineData("https://brand.com/\U0001F389", "https://brand.com/")]
    [InlineData("https://brand.com/caf\u00E9", "https://brand.com/caf\u00E9")]
    [InlineData("http://localhost:8080/x", "http://localhost:8080/x")]
    [InlineData("sub.shop.brand.com:8443/x", "sub.shop.brand.com:8443/x")]
    [InlineData("bit.ly/3xYz", "bit.ly/3xYz")]
    [InlineData("youtu.be/abc", "youtu.be/abc")]
    [InlineData("t.me/brand", "t.me/brand")]
    [InlineData("BRAND.COM", "BRAND.COM")]
    [InlineData("brand.example's shop", "brand.example")]
    [InlineData("3m.com and 7-eleven.com", "3m.com | 7-eleven.com")]
    [InlineData("https://brand.com/50%25-off", "https://brand.com/50%25-off")]
    public void Web_addresses_are_found_whole(string text, string expected) =>
        Assert.Equal(expected, Recognized.Words(text, FactTypes.Url));

    [Theory]
    [InlineData("Thanks.Me too")]
    [InlineData("That was it.in fact we loved it")]
    [InlineData("check.in at the desk")]
    [InlineData("e.g. this")]
    [InlineData("the U.S. and the U.K.")]
    [InlineData("http:// nothing")]
    [InlineData("https://")]
    [InlineData("https://...")]
    [InlineData("node.js and next.js")]
    [InlineData("a..com")]
    [InlineData("-.com")]
    [InlineData("brand.com_x")]
    [InlineData("one,two;three")]
    [InlineData("...")]
    public void Words_with_dots_are_no_web_addresses(string text) =>
        Assert.Equal("", Recognized.Words(text, FactTypes.Url));
}
