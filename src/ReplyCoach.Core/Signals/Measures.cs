using System.Numerics;
using System.Runtime.InteropServices;

using ReplyCoach.Core.Drafts;
using ReplyCoach.Core.Reading;

namespace ReplyCoach.Core.Signals;

/// <summary>Counts every <see cref="Measure"/> of a draft in one pass and remembers which tokens were counted.</summary>
public sealed class Measures
{
    /// <summary>How many measures there are.</summary>
    public static readonly int Count = Enum.GetValues<Measure>().Length;

    /// <summary>The measures that no words show; they feed the row that names no principle.</summary>
    public static readonly IReadOnlyList<Measure> WithoutWords = [Measure.Answering, Measure.Brief, Measure.Post, Measure.Length];

    // A word of substance has four letters or more; it is taken up when its first five letters come again.
    private const int ShortestSubstance = 4;
    private const int StemLetters = 5;
    private const int BriefWords = 5;

    private static readonly HashSet<ulong> We = Keys("we", "we're", "we've", "we'll", "we'd", "our", "ours", "us", "ourselves");
    private static readonly HashSet<ulong> You = Keys("you", "you're", "you've", "you'll", "you'd", "your", "yours", "yourself", "u", "ur", "yourselves");
    private static readonly HashSet<ulong> I = Keys("i", "i'm", "i've", "i'll", "i'd", "my", "me", "mine");
    private static readonly HashSet<ulong> Greeting = Keys(
        "hi", "hey", "hello", "dear", "thanks", "thank", "sorry", "hiya", "morning", "afternoon", "evening", "congrats", "congratulations", "welcome", "cheers", "yes", "no", "oh", "ah", "aw", "aww");

    private static readonly HashSet<ulong> NoName = Keys("i", "all", "there", "everyone", "team", "folks", "we", "you", "the", "for", "to", "that", "this", "please");
    private static readonly HashSet<ulong> Common = Keys(
        "this", "that", "with", "your", "have", "from", "they", "them", "what", "when", "were", "been", "will", "would", "could", "should", "there", "their", "then",
        "than", "just", "like", "about", "into", "over", "only", "some", "more", "very", "also", "here", "which", "while", "where", "because", "thanks", "thank", "please",
        "hello", "don't", "can't", "didn't", "doesn't", "isn't", "it's", "i've", "you're", "really", "still", "even", "much", "many", "want", "need", "know", "does", "make", "made", "back", "good", "sorry");

    private static readonly ulong Retweet = WordKey.Of("rt");

    private readonly double[] values = new double[Count];
    private readonly List<int>[] textMarks = NoMarks();
    private readonly List<int>[] answeredMarks = NoMarks();
    private readonly Dictionary<ulong, bool> stems = [];

    /// <summary>The value of a measure, 0–1.</summary>
    public double this[Measure measure] => values[(int)measure];

    /// <summary>The tokens of the draft that were counted for a measure, each once.</summary>
    public ReadOnlySpan<int> InText(Measure measure) => CollectionsMarshal.AsSpan(textMarks[(int)measure]);

    /// <summary>The tokens of the answered message that were counted for a measure, each once.</summary>
    public ReadOnlySpan<int> InAnswered(Measure measure) => CollectionsMarshal.AsSpan(answeredMarks[(int)measure]);

    /// <summary>Counts everything.</summary>
    /// <param name="text">The draft.</param>
    /// <param name="answered">The answered message; empty when there is none.</param>
    /// <param name="kind">Post or reply.</param>
    public void Take(Reading.Reading text, Reading.Reading answered, DraftKind kind)
    {
        Array.Clear(values);
        Blank(textMarks);
        Blank(answeredMarks);
        CountTokens(text);
        CompareWith(text, answered);
        var words = Math.Max(1, text.Words);
        Scale(Measure.Shouting, 4);
        Scale(Measure.Exclamations, 3);
        Scale(Measure.We, words / 5.0);
        Scale(Measure.You, words / 5.0);
        Scale(Measure.I, words / 5.0);
        Scale(Measure.Questions, 2);
        Scale(Measure.Link, 1);
        Scale(Measure.Hashtags, 5);
        Scale(Measure.Mentions, 3);
        Scale(Measure.LeadingMention, 1);
        Scale(Measure.Emoji, 4);
        Scale(Measure.Signature, 1);
        Scale(Measure.Numbers, 4);
        Scale(Measure.Money, 2);
        Scale(Measure.Named, 1);
        Scale(Measure.Headline, words / 2.0);
        Scale(Measure.TakesUp, 3);
        values[(int)Measure.Answering] = answered.Tokens.Length > 0 ? 1 : 0;
        values[(int)Measure.Post] = kind == DraftKind.Post ? 1 : 0;
        values[(int)Measure.Brief] = text.Words <= BriefWords ? 1 : 0;
        values[(int)Measure.Length] = Math.Min(1, (BitOperations.Log2((uint)(text.Words + 1)) + Fraction(text.Words + 1)) / 8.0);
    }

    private static HashSet<ulong> Keys(params ReadOnlySpan<string> words)
    {
        var keys = new HashSet<ulong>();
        foreach (var word in words)
        {
            keys.Add(WordKey.Of(word));
        }

        return keys;
    }

    // The straight line between two powers of two: the same bits on every processor, unlike a library's logarithm.
    private static double Fraction(int n)
    {
        var power = 1 << BitOperations.Log2((uint)n);
        return (double)(n - power) / power;
    }

    private static List<int>[] NoMarks() => [.. Enumerable.Range(0, Count).Select(_ => new List<int>())];

    private static void Blank(List<int>[] marks)
    {
        foreach (var tokens in marks)
        {
            tokens.Clear();
        }
    }

    private static ulong Stem(ReadOnlySpan<char> word) => WordKey.Of(word.Length > StemLetters ? word[..StemLetters] : word);

    private static bool OfSubstance(Token token) =>
        token.Kind is TokenKind.Word or TokenKind.Hashtag && token.Length >= ShortestSubstance && !Common.Contains(token.Key);

    private void CountTokens(Reading.Reading text)
    {
        var tokens = text.Tokens;
        var opening = true;
        for (var i = 0; i < tokens.Length; i++)
        {
            var token = tokens[i];
            switch (token.Kind)
            {
                case TokenKind.Word:
                    CountWord(tokens, i);
                    break;
                case TokenKind.Exclamation:
                    Mark(Measure.Exclamations, i, token.Length);
                    break;
                case TokenKind.Question:
                    Mark(Measure.Questions, i, 1);
                    break;
                case TokenKind.Url:
                    Mark(Measure.Link, i, 1);
                    if (i == tokens.Length - 1)
                    {
                        Mark(Measure.EndsWithLink, i, 1);
                    }

                    break;
                case TokenKind.Hashtag:
                    Mark(Measure.Hashtags, i, 1);
                    break;
                case TokenKind.Mention:
                    Mark(opening ? Measure.LeadingMention : Measure.Mentions, i, 1);
                    break;
                case TokenKind.Emoji:
                    Mark(Measure.Emoji, i, 1);
                    break;
                case TokenKind.Signature:
                    Mark(Measure.Signature, i, 1);
                    break;
                case TokenKind.Number:
                    Mark(Measure.Numbers, i, 1);
                    break;
                case TokenKind.Money or TokenKind.Percent:
                    Mark(Measure.Money, i, 1);
                    break;
            }

            opening &= token.Kind == TokenKind.Mention;
        }
    }

    private void CountWord(ReadOnlySpan<Token> tokens, int i)
    {
        var token = tokens[i];
        if (token.Shouted && token.Length >= 3)
        {
            Mark(Measure.Shouting, i, 1);
        }

        if (We.Contains(token.Key))
        {
            Mark(Measure.We, i, 1);
        }
        else if (You.Contains(token.Key))
        {
            Mark(Measure.You, i, 1);
        }
        else if (I.Contains(token.Key))
        {
            Mark(Measure.I, i, 1);
        }
        else if (token.Capital && !token.Shouted && i > 0)
        {
            if (tokens[i - 1].Kind == TokenKind.Word && Greeting.Contains(tokens[i - 1].Key) && !NoName.Contains(token.Key))
            {
                Mark(Measure.Named, i, 1);
            }
            else if (!token.OpensSentence)
            {
                Mark(Measure.Headline, i, 1);
            }
        }

        if (token.Key == Retweet && token.Shouted && i + 1 < tokens.Length && tokens[i + 1].Kind == TokenKind.Mention)
        {
            Mark(Measure.Retweet, i, 1);
            values[(int)Measure.Retweet] = 1;
        }
    }

    private void CompareWith(Reading.Reading text, Reading.Reading answered)
    {
        if (answered.Tokens.Length == 0)
        {
            return;
        }

        stems.Clear();
        foreach (var token in answered.Tokens)
        {
            if (OfSubstance(token))
            {
                stems[Stem(answered[token])] = false;
            }
        }

        var tokens = text.Tokens;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (OfSubstance(tokens[i]) && stems.TryGetValue(Stem(text[tokens[i]]), out var counted))
            {
                Mark(Measure.TakesUp, i, counted ? 0 : 1);
                stems[Stem(text[tokens[i]])] = true;
            }
        }

        if (values[(int)Measure.TakesUp] == 0)
        {
            MarkQuestion(answered);
        }
    }

    private void MarkQuestion(Reading.Reading answered)
    {
        var tokens = answered.Tokens;
        var question = -1;
        for (var i = 0; i < tokens.Length; i++)
        {
            question = tokens[i].Kind == TokenKind.Question ? i : question;
        }

        if (question < 0)
        {
            return;
        }

        values[(int)Measure.QuestionPassedOver] = 1;
        for (var i = question - 1; i >= 0; i--)
        {
            answeredMarks[(int)Measure.QuestionPassedOver].Add(i);
            if (tokens[i].OpensSentence)
            {
                break;
            }
        }
    }

    private void Mark(Measure measure, int token, double amount)
    {
        values[(int)measure] += amount;
        textMarks[(int)measure].Add(token);
    }

    private void Scale(Measure measure, double full) => values[(int)measure] = Math.Min(1, values[(int)measure] / full);
}
