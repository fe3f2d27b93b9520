using ReplyCoach.Core.Principles;

namespace ReplyCoach.Core.Tests.Principles;

public sealed class PhraseParserTests
{
    [Theory]
    [InlineData("buy now", "buy now")]
    [InlineData("(buy|order) it? now", "buy|order it? now")]
    [InlineData("(thanks|thank you) for", "thanks|thank you for")]
    [InlineData("(a|b c)? apolog* * <url>", "a|b c? apolog* * <url>")]
    [InlineData("^ thanks $", "^ thanks $")]
    [InlineData("we're \U0001F389", "we're \U0001F389")]
    [InlineData("? !", "? !")]
    [InlineData("...", "...")]
    [InlineData("  two   blanks ", "two blanks")]
    public void A_phrase_is_read(string source, string expected)
    {
        var phrase = PhraseParser.Parse(source, out var fault);
        Assert.Null(fault);
        Assert.NotNull(phrase);
        Assert.Equal(source, phrase.Source);
        Assert.Equal(expected, string.Join(' ', phrase.Elements.Select(e => string.Join('|', e.Choices) + (e.Optional ? "?" : ""))));
    }

    [Theory]
    [InlineData("", "at least one word")]
    [InlineData("maybe?", "at least one word")]
    [InlineData("^ * $", "at least one word")]
    [InlineData("a b c d e f g h i j k", "at most 10")]
    [InlineData("(a|) b", "empty choice")]
    [InlineData("() b", "empty choice")]
    [InlineData("<link>", "no kind of token")]
    [InlineData("<url", "no kind of token")]
    [InlineData("ap*", "at least three letters")]
    [InlineData("semi-colon", "neither a word")]
    [InlineData("(open now", "neither a word")]
    [InlineData("closed) now", "neither a word")]
    [InlineData("a,b", "neither a word")]
    public void A_mistake_is_said(string source, string said)
    {
        Assert.Null(PhraseParser.Parse(source, out var fault));
        Assert.NotNull(fault);
        Assert.Contains(said, fault, StringComparison.Ordinal);
    }

    [Fact]
    public void Ten_elements_are_not_too_many() => Assert.NotNull(PhraseParser.Parse("a b c d e f g h i j", out _));
}
