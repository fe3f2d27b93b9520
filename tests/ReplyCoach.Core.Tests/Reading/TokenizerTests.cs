using ReplyCoach.Core.Reading;

using TextReading = ReplyCoach.Core.Reading.Reading;

namespace ReplyCoach.Core.Tests.Reading;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("Buy now", "Word:Buy Word:now")]
    [InlineData("Don't you\u2019re", "Word:Don't Word:you\u2019re")]
    [InlineData("'quoted' dogs'", "Word:quoted Word:dogs")]
    [InlineData("caf\u00E9 cafe\u0301 \U00010400x", "Word:caf\u00E9 Word:cafe\u0301 Word:\U00010400x")]
    [InlineData("see https://t.co/a?b=1, ok", "Word:see Url:https://t.co/a?b=1 Word:ok")]
    [InlineData("(www.shop.example/x)", "Url:www.shop.example/x")]
    [InlineData("shop.com/deals! now", "Url:shop.com/deals Exclamation:! Word:now")]
    [InlineData("Thanks.Me too", "Url:Thanks.Me Word:too")]
    [InlineData("ends here.Then more", "Word:ends Word:here Word:Then Word:more")]
    [InlineData("mail ana@shop.example today", "Word:mail Email:ana@shop.example Word:today")]
    [InlineData("@user_418 hi", "Mention:@user_418 Word:hi")]
    [InlineData("a @ b", "Word:a Word:b")]
    [InlineData("#BestEver #2026 # x", "Hashtag:#BestEver Hashtag:#2026 Word:x")]
    [InlineData("12 1,242 3.5 18:30 5th", "Number:12 Number:1,242 Number:3.5 Number:18:30 Number:5th")]
    [InlineData("$9.99 \u00A320 50\u20AC 30\u00A3", "Money:$9.99 Money:\u00A320 Money:50\u20AC Money:30\u00A3")]
    [InlineData("$ off", "Word:off")]
    [InlineData("50% off", "Percent:50% Word:off")]
    [InlineData("what?! no!!", "Word:what Question:?! Word:no Exclamation:!!")]
    [InlineData("well... so\u2026", "Word:well Ellipsis:... Word:so Ellipsis:\u2026")]
    [InlineData("end. End..", "Word:end Word:End")]
    [InlineData("\U0001F389\U0001F389", "Emoji:\U0001F389 Emoji:\U0001F389")]
    [InlineData("\U0001F44D\U0001F3FD ok", "Emoji:\U0001F44D\U0001F3FD Word:ok")]
    [InlineData("\U0001F468\u200D\U0001F469\u200D\U0001F467!", "Emoji:\U0001F468\u200D\U0001F469\u200D\U0001F467 Exclamation:!")]
    [InlineData("\u2764\uFE0F", "Emoji:\u2764\uFE0F")]
    [InlineData("", "")]
    [InlineData(" \n\t\0\u202E\uFEFF", "")]
    public void A_text_is_cut_into_tokens(string text, string expected) => Assert.Equal(expected, Shown(Read(text)));

    [Theory]
    [InlineData("SALE", true)]
    [InlineData("DON'T", true)]
    [InlineData("I", false)]
    [InlineData("Sale", false)]
    [InlineData("sALE", false)]
    public void A_word_of_capitals_only_is_shouted(string word, bool shouted) => Assert.Equal(shouted, Read(word).Tokens[0].Shouted);

    [Theory]
    [InlineData("Don't", "DON\u2019T")]
    [InlineData("Thanks", "thanks")]
    [InlineData("#Sale", "sale")]
    [InlineData("\U0001F44D\U0001F3FD", "\U0001F44D")]
    [InlineData("\u2764\uFE0F", "\u2764")]
    public void What_is_written_otherwise_and_says_the_same_has_the_same_key(string one, string other) =>
        Assert.Equal(Read(other).Tokens[0].Key, Read(one).Tokens[0].Key);

    [Theory]
    [InlineData("https://a.example", "https://b.example/c")]
    [InlineData("@ana", "@sam")]
    [InlineData("12", "3.5")]
    public void What_counts_by_its_kind_has_one_key(string one, string other)
    {
        Assert.Equal(Read(other).Tokens[0].Key, Read(one).Tokens[0].Key);
        Assert.Equal(TextReading.KeyOf(Read(one).Tokens[0].Kind), Read(one).Tokens[0].Key);
    }

    [Fact]
    public void Sentences_open_behind_marks_and_line_breaks()
    {
        var reading = Read("Hi Ana. We know\nSorry! It is: Here");
        var openers = new List<string>();
        foreach (var token in reading.Tokens)
        {
            if (token.OpensSentence)
            {
                openers.Add(reading[token].ToString());
            }
        }

        Assert.Equal(["Hi", "We", "Sorry", "It", "Here"], openers);
    }

    [Fact]
    public void Words_are_counted_and_a_reading_can_be_used_again()
    {
        var reading = Read("three little words @ana 12");
        Assert.Equal(3, reading.Words);
        Tokenizer.Read("one", reading);
        Assert.Equal(1, reading.Words);
        Assert.Equal("Word:one", Shown(reading));
        reading.Clear();
        Assert.Equal((0, "", 0), (reading.Words, reading.Text, reading.Tokens.Length));
    }

    [Fact]
    public void A_long_run_of_address_characters_is_read_to_its_end()
    {
        var reading = Read(string.Concat(Enumerable.Repeat("a.", 10_000)));
        Assert.Equal(10_000, reading.Words);
    }

    internal static TextReading Read(string text)
    {
        var reading = new TextReading();
        Tokenizer.Read(text, reading);
        return reading;
    }

    internal static string Shown(TextReading reading)
    {
        var shown = new List<string>();
        foreach (var token in reading.Tokens)
        {
            shown.Add($"{token.Kind}:{reading[token]}");
        }

        return string.Join(' ', shown);
    }
}
