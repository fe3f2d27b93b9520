using System.Globalization;

using FsCheck;
using FsCheck.Fluent;

using ReplyCoach.Core.Facts;

namespace ReplyCoach.Core.Tests.Facts;

public sealed class FactProperties
{
    private static readonly HashSet<string> Types =
        [.. typeof(FactTypes).GetFields().Select(field => (string)field.GetRawConstantValue()!)];

    // What facts are made of, and what may stand in the way of them.
    private static readonly string[] Pieces =
    [
        "50", "%", " ", " ", " ", ".", ",", "-", "\u2013", ":", "/", "(", ")", "'", "\u2019", "\n", "@", "#", "$", "\u00A3", "\u20AC", "^", "+", "!",
        "?", "&", "_", "~", "*", "|", "9", "5", "12", "2025", "1,242", "3.5", "6pm", "10am", "18:30", "noon", "Fri", "Friday", "Dec", "May", "5th",
        "20th", "tomorrow", "tonight", "next", "this", "week", "weekend", "from", "to", "between", "and", "in", "the", "at", "on", "by", "half",
        "an", "a", "hour", "hours", "days", "minutes", "percent", "dollars", "million", "k", "m", "p", "x", "twenty", "five", "one", "hundred",
        "dozen", "Hi", "Thanks", "Ana", "Dr", "JT", "iPhone", "New", "York", "of", "University", "we", "love", "com", "brand", "www", "https://",
        "t.co/x", "+44", "020", "7946", "0000", "USD", "US", "RS", "Black", "Christmas", "\u0301", "\u200D", "\uFE0F", "\u20E3", "\uD83D", "\uDE00",
        "\U0001F389", "\u0600", "\u0665", "\u00E9", "\u3055", "\u0928\u094D", "\u00BD", "\0", "\u202E",
    ];

    private static Gen<string> Fragments => Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces));

    private static Gen<string> AnyUnits => Gen.Choose(0, char.MaxValue).Select(unit => (char)unit).ListOf().Select(units => string.Concat(units));

    private static Arbitrary<string> Texts => Gen.OneOf(Fragments, Fragments, Fragments, AnyUnits).ToArbitrary();

    [Fact]
    public void Facts_lie_inside_the_text_in_order_and_apart() => Check(text =>
    {
        var end = 0;
        foreach (var fact in FactRecognizer.Recognize(text))
        {
            Assert.InRange(fact.Start, end, text.Length);
            Assert.InRange(fact.Length, 1, text.Length - fact.Start);
            Assert.Equal(text.Substring(fact.Start, fact.Length), fact.Text);
            end = fact.Start + fact.Length;
        }
    });

    [Fact]
    public void Facts_have_a_known_type_and_one_value() => Check(text =>
    {
        foreach (var fact in FactRecognizer.Recognize(text))
        {
            Assert.Contains(fact.Type, Types);
            Assert.Single(fact.Resolution, pair => pair.Key == "value" && pair.Value.Length > 0);
            Assert.Equal(fact.Resolution.Count, fact.Resolution.Select(pair => pair.Key).Distinct().Count());
            Assert.Equal(fact.Type.StartsWith("datetimeV2.", StringComparison.Ordinal), fact.Resolution.Any(pair => pair.Key == "timex"));
        }
    });

    [Fact]
    public void Facts_begin_and_end_where_graphemes_do() => Check(text =>
    {
        var edges = StringInfo.ParseCombiningCharacters(text).Append(text.Length).ToHashSet();
        foreach (var fact in FactRecognizer.Recognize(text))
        {
            Assert.Contains(fact.Start, edges);
            Assert.Contains(fact.Start + fact.Length, edges);
        }
    });

    [Fact]
    public void Facts_are_whole_tokens() => Check(text =>
    {
        foreach (var fact in FactRecognizer.Recognize(text))
        {
            Assert.False(IsJoint(text, fact.Start), $"{fact.Type} [{fact.Text}] starts inside a word of [{text}]");
            Assert.False(IsJoint(text, fact.Start + fact.Length), $"{fact.Type} [{fact.Text}] ends inside a word of [{text}]");
        }
    });

    [Fact]
    public void The_same_text_has_the_same_facts() => Check(text =>
        Assert.Equal(Recognized.All(text), Recognized.All(new string(text.AsSpan()))));

    private static bool IsJoint(string text, int at) =>
        at > 0 && at < text.Length && char.IsAsciiLetterOrDigit(text[at - 1]) && char.IsAsciiLetterOrDigit(text[at]);

    private static void Check(Action<string> holds) =>
        Prop.ForAll(Texts, holds).Check(Config.QuickThrowOnFailure.WithMaxTest(2_000).WithEndSize(60));
}
