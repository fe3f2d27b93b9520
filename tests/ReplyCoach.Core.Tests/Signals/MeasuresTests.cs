using ReplyCoach.Core.Drafts;
using ReplyCoach.Core.Signals;
using ReplyCoach.Core.Tests.Reading;

namespace ReplyCoach.Core.Tests.Signals;

public sealed class MeasuresTests
{
    [Theory]
    [InlineData(Measure.Shouting, "BIG SALE today", 0.5)]
    [InlineData(Measure.Shouting, "BIG BIG BIG BIG BIG SALE", 1)]
    [InlineData(Measure.Shouting, "OK US", 0)]
    [InlineData(Measure.Exclamations, "Wow! Yes!", 2 / 3.0)]
    [InlineData(Measure.Exclamations, "Wow!!!!", 1)]
    [InlineData(Measure.We, "we like our own place", 1)]
    [InlineData(Measure.We, "one two three four five six seven eight nine us", 0.5)]
    [InlineData(Measure.You, "one two three four five six seven eight nine YOU'RE", 0.5)]
    [InlineData(Measure.I, "one two three four five six seven eight nine I\u2019ll", 0.5)]
    [InlineData(Measure.Questions, "Really?? Yes", 0.5)]
    [InlineData(Measure.Questions, "Really? When?", 1)]
    [InlineData(Measure.Link, "see shop.example now", 1)]
    [InlineData(Measure.Link, "no link", 0)]
    [InlineData(Measure.EndsWithLink, "see shop.example", 1)]
    [InlineData(Measure.EndsWithLink, "see shop.example now", 0)]
    [InlineData(Measure.Hashtags, "a #b #c", 0.4)]
    [InlineData(Measure.Mentions, "hello @ana", 1 / 3.0)]
    [InlineData(Measure.Mentions, "@ana hello", 0)]
    [InlineData(Measure.LeadingMention, "@ana @sam hello", 1)]
    [InlineData(Measure.LeadingMention, "hello @ana", 0)]
    [InlineData(Measure.Emoji, "yes \U0001F44D\U0001F3FD", 0.25)]
    [InlineData(Measure.Signature, "Fixed. ^JT", 1)]
    [InlineData(Measure.Signature, "Fixed", 0)]
    [InlineData(Measure.Retweet, "RT @ana hello", 1)]
    [InlineData(Measure.Retweet, "rt @ana hello", 0)]
    [InlineData(Measure.Retweet, "RT hello", 0)]
    [InlineData(Measure.Numbers, "1 or 2", 0.5)]
    [InlineData(Measure.Money, "only $5", 0.5)]
    [InlineData(Measure.Money, "5% of $5", 1)]
    [InlineData(Measure.Named, "Hi Ana, sorry", 1)]
    [InlineData(Measure.Named, "Hi All, sorry", 0)]
    [InlineData(Measure.Named, "hi there", 0)]
    [InlineData(Measure.Headline, "The Best Deal ever", 1)]
    [InlineData(Measure.Headline, "One two three Four", 0.5)]
    [InlineData(Measure.Headline, "One. Two. Three.", 0)]
    [InlineData(Measure.Brief, "one two three four five", 1)]
    [InlineData(Measure.Brief, "one two three four five six", 0)]
    [InlineData(Measure.Answering, "hello", 0)]
    [InlineData(Measure.Post, "hello", 1)]
    [InlineData(Measure.Length, "one", 1 / 8.0)]
    [InlineData(Measure.Length, "one two", 1.5 / 8)]
    [InlineData(Measure.Length, "one two three four five six seven", 3 / 8.0)]
    public void A_post_is_measured(Measure measure, string text, double expected) =>
        Assert.Equal(expected, Take(text, "", DraftKind.Post)[measure], 12);

    [Theory]
    [InlineData(Measure.TakesUp, "The frames fit", "Does it fit a 14in frame?", 1 / 3.0)]
    [InlineData(Measure.TakesUp, "Frame, frame, frame", "Does it fit a 14in frame?", 1 / 3.0)]
    [InlineData(Measure.TakesUp, "Your broken kettle leaks", "my kettle is broken, it leaks", 1)]
    [InlineData(Measure.TakesUp, "thanks for that", "thanks for that", 0)]
    [InlineData(Measure.QuestionPassedOver, "Have a lovely day", "Does it fit a 14in frame?", 1)]
    [InlineData(Measure.QuestionPassedOver, "The frames fit", "Does it fit a 14in frame?", 0)]
    [InlineData(Measure.QuestionPassedOver, "Have a lovely day", "It fits a frame.", 0)]
    [InlineData(Measure.Answering, "hello", "hi", 1)]
    [InlineData(Measure.Post, "hello", "hi", 0)]
    public void A_reply_is_measured_against_what_it_answers(Measure measure, string text, string answered, double expected) =>
        Assert.Equal(expected, Take(text, answered, DraftKind.Reply)[measure], 12);

    [Fact]
    public void Every_measure_stays_between_none_and_one()
    {
        var most = string.Concat(Enumerable.Repeat("WE our YOU I my BIG! Really? #a @b 12 $5 \U0001F389 Hi Ana The Best frame shop.example ", 40)) + "RT @x";
        var measures = Take(most, "Does it fit a big frame? really", DraftKind.Reply);
        Assert.All(Enum.GetValues<Measure>(), measure => Assert.InRange(measures[measure], 0, 1));
        Assert.All([Measure.Shouting, Measure.Exclamations, Measure.Hashtags, Measure.Emoji, Measure.Numbers, Measure.Money], measure => Assert.Equal(1, measures[measure]));
    }

    [Fact]
    public void Counted_tokens_can_be_pointed_at()
    {
        var measures = Take("we made it!", "Nice. Does it fit? Bye", DraftKind.Reply);
        Assert.Equal([0], measures.InText(Measure.We).ToArray());
        Assert.Equal([3], measures.InText(Measure.Exclamations).ToArray());
        Assert.Equal([1, 2, 3], measures.InAnswered(Measure.QuestionPassedOver).ToArray().Order());
    }

    [Fact]
    public void Measuring_again_starts_from_nothing()
    {
        var measures = Take("BIG SALE!!!", "Why?", DraftKind.Reply);
        measures.Take(TokenizerTests.Read("quiet words"), TokenizerTests.Read(""), DraftKind.Post);
        Assert.Equal(0, measures[Measure.Shouting] + measures[Measure.Exclamations] + measures[Measure.QuestionPassedOver] + measures[Measure.Answering]);
        Assert.Equal(0, measures.InText(Measure.Shouting).Length);
    }

    private static Measures Take(string text, string answered, DraftKind kind)
    {
        var measures = new Measures();
        measures.Take(TokenizerTests.Read(text), TokenizerTests.Read(answered), kind);
        return measures;
    }
}
