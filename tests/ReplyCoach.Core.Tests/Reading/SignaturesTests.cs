namespace ReplyCoach.Core.Tests.Reading;

public sealed class SignaturesTests
{
    [Theory]
    [InlineData("On it! ^JT", "^JT")]
    [InlineData("On it! ^ JT", "^ JT")]
    [InlineData("On it. -Mia", "-Mia")]
    [InlineData("On it. \u2013 Ana", "\u2013 Ana")]
    [InlineData("On it.\u2014Ana", "\u2014Ana")]
    [InlineData("On it *Sam", "*Sam")]
    [InlineData("On it /Jo", "/Jo")]
    public void A_name_behind_a_signing_mark_at_the_end_is_a_signature(string text, string expected)
    {
        var reading = TokenizerTests.Read(text);
        var last = reading.Tokens[^1];
        Assert.Equal("Signature", last.Kind.ToString());
        Assert.Equal(expected, reading[last].ToString());
        Assert.Equal(2, reading.Words);
    }

    [Theory]
    [InlineData("Well-known Ana")]
    [InlineData("A semi-Detached")]
    [InlineData("On it ^jt")]
    [InlineData("On it / Jo")]
    [InlineData("On it * Sam")]
    [InlineData("^JT")]
    [InlineData("Sorry -Abcdefghijklmno")]
    [InlineData("On it ^JT again")]
    public void Anything_else_is_a_word(string text) =>
        Assert.DoesNotContain("Signature", TokenizerTests.Shown(TokenizerTests.Read(text)), StringComparison.Ordinal);
}
