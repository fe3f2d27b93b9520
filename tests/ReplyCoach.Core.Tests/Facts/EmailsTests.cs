using ReplyCoach.Core.Facts;

namespace ReplyCoach.Core.Tests.Facts;

public sealed class EmailsTests
{
    [Theory]
    [InlineData("mail help@brand.com please", "help@brand.com")]
    [InlineData("jo.smith+orders@mail.brand.co.uk.", "jo.smith+orders@mail.brand.co.uk")]
    [InlineData("(help@brand.example)", "help@brand.example")]
    [InlineData("A_B-C@Brand.org!", "A_B-C@Brand.org")]
    [InlineData("a@b.co, c@d.io", "a@b.co | c@d.io")]
    [InlineData("mailto:help@brand.com", "help@brand.com")]
    [InlineData("<help@brand.com>", "help@brand.com")]
    [InlineData("1st@brand.com", "1st@brand.com")]
    public void Addresses_are_found_whole(string text, string expected) =>
        Assert.Equal(expected, Recognized.Words(text, FactTypes.Email));

    [Theory]
    [InlineData("user@localhost")]
    [InlineData("hello@@brand.com")]
    [InlineData("a@b@c.com")]
    [InlineData("me @ brand.com")]
    [InlineData("name.@brand.com")]
    [InlineData("@brand.com")]
    [InlineData("a@b.c")]
    [InlineData("a@-b.com")]
    public void Other_uses_of_the_at_sign_are_no_addresses(string text) =>
        Assert.Equal("", Recognized.Words(text, FactTypes.Email));
}
