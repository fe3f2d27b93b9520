namespace ReplyCoach.Core.Facts;

/// <summary>Finds names of people, products, organisations and places in English, and rather misses one than takes a common word
/// for one: greeted and signing names, words with inner capitals, single capitals behind "in", "from" and the like, and rows of
/// capitals inside sentences that are written small otherwise.</summary>
internal static class Names
{
    private const int LongestOpening = 80;

    private static readonly string[] Greetings =
    [
        "hi", "hello", "hey", "hiya", "dear", "thanks", "welcome", "congrats", "congratulations", "sorry", "morning", "afternoon", "evening",
        "cheers", "bye", "birthday", "best", "regards", "love", "sincerely", "warmly", "yours",
    ];

    private static readonly string[] Introductions = ["I'm", "I\u2019m", "meet", "Meet", "named", "called", "name's", "name\u2019s"];
    private static readonly string[] Places = ["in", "from", "near", "at", "by", "with", "to", "visit", "visiting"];
    private static readonly string[] Acronyms = ["UK", "USA", "US", "NYC", "LA", "UAE", "EU"];
    private static readonly string[] Titles = ["Mr", "Mrs", "Ms", "Miss", "Dr", "Prof", "Sir"];

    private static readonly string[] Answers =
    [
        "thank", "thanks", "you", "we", "we're", "we\u2019re", "your", "i", "that", "that's", "that\u2019s", "sorry", "so", "i'm", "i\u2019m",
        "please",
    ];

    /// <summary>The name that starts with the word at <paramref name="i"/>, or nothing.</summary>
    /// <param name="text">The text.</param>
    /// <param name="i">The start of a word with a capital in it.</param>
    /// <param name="sentence">The sentence it stands in.</param>
    /// <param name="lastName">The end of the last name found, for "Ana and Tom"; −1 before the first.</param>
    public static Found At(string text, int i, ref Sentence sentence, int lastName)
    {
        if (Titled(text, i) is > 0 and var titled)
        {
            return Found.Verbatim(FactTypes.Name, text, i, titled);
        }

        var run = NameRun.Read(text, i);
        var greeted = IsGreeted(text, i);
        if (!greeted && !sentence.Opens && run.WideWords > 1 && !run.Shouted && sentence.IsProse(text, run.WideWords))
        {
            return Found.Verbatim(FactTypes.Name, text, i, run.WideEnd);
        }

        if (run.Words == 0)
        {
            // A month may be a name where somebody is greeted: "Hi April".
            var end = Edges.WordEnd(text, i);
            return greeted && Lexicon.At(text, i, out var monthEnd) is { Sense: Sense.Month, Value: 4 or 5 or 6 or 8 } && monthEnd == end
                ? Found.Verbatim(FactTypes.Name, text, i, end)
                : default;
        }

        var named = run.Camel
            || (run.Words > 1 ? greeted || IsRowOfNames(text, run, ref sentence) : IsOneName(text, i, run, greeted, ref sentence))
            || IsGoingOn(text, i, lastName);
        return named ? Found.Verbatim(FactTypes.Name, text, i, run.End) : default;
    }

    // The end of a name behind Mr, Dr and the like, or 0.
    private static int Titled(string text, int i)
    {
        var end = Edges.WordEnd(text, i);
        if (end - i > 4 || !Among(text.AsSpan(i, end - i), Titles))
        {
            return 0;
        }

        var next = end < text.Length && text[end] == '.' ? end + 1 : end;
        var run = next < text.Length && text[next] == ' ' ? NameRun.Read(text, next + 1) : default;
        return run is { Words: > 0, Shouted: false } ? run.End : 0;
    }

    // "I'm Ana", "my name is Ana", "this is Ana from support".
    private static bool IsIntroduced(string text, int i, int end)
    {
        var before = Lexicon.Before(text, i);
        var subject = WordEndingAt(text, i - before.Length - 2);
        var rest = text.AsSpan(end);
        return before switch
        {
            "is" => subject is "name" || (subject is "this" or "This" && (Starts(rest, " from ") || Starts(rest, " here"))),
            "am" => subject is "I" && !GoesOnWithArticle(text, end),
            _ => Among(before, Introductions) && !GoesOnWithArticle(text, end),
        };
    }

    // At the start of a sentence, two capitals before small words.
    private static bool IsRowOfNames(string text, NameRun run, ref Sentence sentence) =>
        !run.Shouted && !run.Numbered && sentence.Opens && sentence.IsProse(text, run.Words) && GoesOnSmall(text, run.End);

    private static bool IsOneName(string text, int i, NameRun run, bool greeted, ref Sentence sentence)
    {
        var word = text.AsSpan(i, run.End - i);
        if (word.Length < 2)
        {
            return false;
        }

        if (run.Shouted)
        {
            return IsPlace(text, i) ? Among(word, Acronyms) : word.Length <= 3 && greeted && !IsShoutedBefore(text, i);
        }

        return greeted
            || IsIntroduced(text, i, run.End)
            || (IsPlace(text, i) && sentence.IsProse(text, 1))
            || IsAddressed(text, i, run.End, sentence)
            || IsHere(text, run.End, sentence);
    }

    // "Hi Ana", "Thanks, Ana", "Dear Ms Ana", "Thank you Ana", "Best,\nAna".
    private static bool IsGreeted(string text, int i)
    {
        var end = i;
        while (end > 0 && i - end < 3 && text[end - 1] is ' ' or '\u00A0' or '\n' or '\r')
        {
            end--;
        }

        // Only a comma carries a greeting over the end of a line.
        if (end > 0 && text[end - 1] == ',')
        {
            end--;
        }
        else if (end == i || text.AsSpan(end, i - end).ContainsAny('\n', '\r'))
        {
            return false;
        }

        var before = WordEndingAt(text, end);
        return Lexicon.IsAmong(before, Greetings)
            || (before.Equals("you", StringComparison.OrdinalIgnoreCase)
                && WordEndingAt(text, end - 4).Equals("thank", StringComparison.OrdinalIgnoreCase));
    }

    private static bool IsPlace(string text, int i) => Among(Lexicon.Before(text, i), Places);

    // "Great question, Maria!" and "Maria, thank you …": the only comma of a short sentence.
    private static bool IsAddressed(string text, int i, int end, Sentence sentence)
    {
        if (sentence.Opens)
        {
            var behind = end + 1 < text.Length && text[end] == ',' && text[end + 1] == ' ' ? end + 2 : 0;
            return behind > 0 && text[end - 1] is not ('y' or 's')
                && Lexicon.IsAmong(text.AsSpan(behind, Edges.WordEnd(text, behind) - behind), Answers);
        }

        if (i < 2 || text[i - 1] != ' ' || text[i - 2] != ',' || i - sentence.Start > LongestOpening)
        {
            return false;
        }

        var closed = end >= text.Length || text[end] is '!' or '.' or '?' or '\n' or '\r' or '\u2026';
        var opening = text.AsSpan(sentence.Start, i - 2 - sentence.Start).Trim();
        return closed && !opening.IsEmpty && !opening.Contains(',')
            && !opening[1..].ContainsAnyInRange('A', 'Z') && !opening.ContainsAnyInRange('0', '9');
    }

    // "Ana here, from support".
    private static bool IsHere(string text, int end, Sentence sentence) =>
        sentence.Opens && Starts(text.AsSpan(end), " here")
        && (end + 5 == text.Length || text[end + 5] is ',' or '.' or '!' or '\n' || Starts(text.AsSpan(end + 5), " from "));

    // "Hi Ana and Tom": the next of several names.
    private static bool IsGoingOn(string text, int i, int lastName) =>
        lastName > 0 && i > lastName && i - lastName <= 6 && text.AsSpan(lastName, i - lastName) is " and " or " & " or ", and ";

    // A sentence that opens with two capitals and goes on small has a name in front, a headline has not.
    private static bool GoesOnSmall(string text, int end)
    {
        var at = end + 1 < text.Length && text[end] is '\'' or '\u2019' && text[end + 1] == 's' ? end + 2 : end;
        at += at < text.Length && text[at] == ',' ? 1 : 0;
        var next = Edges.SkipBlanks(text, at);
        return next > at && next < text.Length && char.IsLower(text[next]);
    }

    // "I'm Italian a bit" … "I'm Ana": a name is not followed by "a" or "about".
    private static bool GoesOnWithArticle(string text, int end) =>
        Lexicon.At(text, Edges.SkipBlanks(text, end), out _).Sense == Sense.Article;

    private static bool IsShoutedBefore(string text, int i) =>
        Lexicon.Before(text, i) is { Length: > 1 } before && !before.ContainsAnyInRange('a', 'z');

    private static ReadOnlySpan<char> WordEndingAt(string text, int end)
    {
        var start = Math.Max(end, 0);
        while (start > 0 && end - start < 16 && char.IsAsciiLetter(text[start - 1]))
        {
            start--;
        }

        return end <= 0 ? default : text.AsSpan(start, end - start);
    }

    private static bool Starts(ReadOnlySpan<char> rest, string words) => rest.StartsWith(words, StringComparison.Ordinal);

    private static bool Among(ReadOnlySpan<char> word, string[] words)
    {
        foreach (var one in words)
        {
            if (word.SequenceEqual(one))
            {
                return true;
            }
        }

        return false;
    }
}
