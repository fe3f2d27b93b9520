using ReplyCoach.Core.Principles;
using ReplyCoach.Core.Signals;
using ReplyCoach.Core.Tests.Reading;

namespace ReplyCoach.Core.Tests.Signals;

public sealed class PhraseTrieTests
{
    [Theory]
    [InlineData("buy now", "Please BUY now!", "BUY now")]
    [InlineData("buy now", "buy it now", "")]
    [InlineData("buy it? now", "buy it now or buy now", "buy it now|buy now")]
    [InlineData("(thanks|thank you) for", "Thanks for it, thank you for that, thank for", "Thanks for|thank you for")]
    [InlineData("(a|b c)? end", "b c end", "b c end|end")]
    [InlineData("apolog*", "We apologise and send apologies; apo", "apologise|apologies")]
    [InlineData("one * day", "one fine day, one day, one 12 day", "one fine day")]
    [InlineData("* day", "fine day", "fine day")]
    [InlineData("<money> off", "$5 off and 5% off", "$5 off")]
    [InlineData("<url>", "see shop.example/x", "shop.example/x")]
    [InlineData("<hashtag>", "a #Tag", "#Tag")]
    [InlineData("<emoji>", "a \U0001F44D\U0001F3FD", "\U0001F44D\U0001F3FD")]
    [InlineData("\U0001F44D", "a \U0001F44D\U0001F3FD", "\U0001F44D\U0001F3FD")]
    [InlineData("tag", "a #Tag", "#Tag")]
    [InlineData("so !", "so!!!", "so!!!")]
    [InlineData("so ?", "so?!", "so?!")]
    [InlineData("so ...", "so\u2026 so...", "so\u2026|so...")]
    [InlineData("^ thanks", "thanks, and thanks", "thanks")]
    [InlineData("^ thanks", "@ana @sam thanks", "thanks")]
    [InlineData("^ thanks", "many thanks", "")]
    [InlineData("thanks $", "thanks, and thanks", "thanks")]
    [InlineData("thanks $", "Many thanks ^JT", "thanks")]
    [InlineData("thanks $", "thanks all", "")]
    [InlineData("^ thanks $", "@ana Thanks \u2013 Tom", "Thanks")]
    [InlineData("we're", "we\u2019re", "we\u2019re")]
    [InlineData("buy now", "", "")]
    public void A_phrase_finds_its_words(string phrase, string text, string expected) => Assert.Equal(expected, Found(text, phrase));

    [Fact]
    public void Phrases_that_share_a_beginning_are_told_apart()
    {
        var trie = new PhraseTrie();
        trie.Add(Parse("buy now"), 4);
        trie.Add(Parse("buy (now|later)"), 7);
        var hits = new List<PhraseHit>();
        trie.Match(TokenizerTests.Read("buy now buy later"), new TokenSymbols(), hits);
        Assert.Equal([new PhraseHit(4, 0, 2), new PhraseHit(7, 0, 2), new PhraseHit(7, 2, 2)], hits.OrderBy(hit => hit.First).ThenBy(hit => hit.Number));
    }

    [Fact]
    public void Matching_again_forgets_what_was_found_before()
    {
        var trie = new PhraseTrie();
        trie.Add(Parse("now"), 1);
        var hits = new List<PhraseHit>();
        var symbols = new TokenSymbols();
        trie.Match(TokenizerTests.Read("now now"), symbols, hits);
        Assert.Equal(2, hits.Count);
        trie.Match(TokenizerTests.Read("later"), symbols, hits);
        Assert.Empty(hits);
    }

    internal static Phrase Parse(string source) =>
        PhraseParser.Parse(source, out var fault) ?? throw new ArgumentException(fault, nameof(source));

    private static string Found(string text, string phrase)
    {
        var trie = new PhraseTrie();
        trie.Add(Parse(phrase), 1);
        var reading = TokenizerTests.Read(text);
        var hits = new List<PhraseHit>();
        trie.Match(reading, new TokenSymbols(), hits);
        return string.Join('|', hits.Select(hit => text[reading.Tokens[hit.First].Start..reading.Tokens[hit.First + hit.Count - 1].End]));
    }
}
