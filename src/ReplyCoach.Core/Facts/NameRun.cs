namespace ReplyCoach.Core.Facts;

/// <summary>A row of words that are written as names are: capitals, joined by blanks, hyphens, "of", "&amp;" and the like, with model
/// numbers behind them.</summary>
/// <param name="Words">How many words and numbers it has, joining words not counted; 0 when it starts with a common noun.</param>
/// <param name="End">Just behind it, without common nouns at its end and without a final 's.</param>
/// <param name="WideWords">How many it has with common nouns at both ends, as in "United States" and "Oxford Street"; 0 when all of them are common.</param>
/// <param name="WideEnd">Just behind those.</param>
/// <param name="Numbered">Whether it is one word and a number.</param>
/// <param name="Camel">Whether a capital stands inside a word, as in iPhone: such a word is a name wherever it stands.</param>
/// <param name="Shouted">Whether every word is all capitals.</param>
internal readonly record struct NameRun(int Words, int End, int WideWords, int WideEnd, bool Numbered, bool Camel, bool Shouted)
{
    // Nobody's name is longer; bounds the look-ahead.
    private const int MostWords = 8;
    private const int LongestWord = 30;
    private const int LongestAcronym = 4;

    private static readonly string[] Particles = ["of", "de", "del", "della", "da", "dos", "du", "la", "le", "van", "von", "der", "den", "y", "&"];
    private static readonly string[] Models = ["Pro", "Max", "Plus", "Ultra", "Mini", "Air", "Lite", "Series"];
    private static readonly string[] Plain = ["ebook", "ebooks", "egift", "ecard", "ecommerce", "esports", "esim", "wifi", "hifi"];

    /// <summary>Reads the row that starts with the word at <paramref name="i"/>; without words when that is no name's word.</summary>
    public static NameRun Read(string text, int i)
    {
        var run = new NameRun(0, i, 0, i, false, false, true);
        var words = 0;
        var opensProper = false;
        var proper = false;
        var at = i;
        while (words < MostWords)
        {
            if (!TryReadWord(text, at, out var end, out var camel, out var shouted))
            {
                if (words == 0 || !TryReadNumber(text, at, run.Camel || words > 1, out end))
                {
                    break;
                }

                shouted = run.Shouted;
            }

            words += IsDouble(text.AsSpan(at, end - at)) ? 2 : 1;
            var bare = WithoutPossessive(text, at, end);
            var word = text.AsSpan(at, bare - at);
            var kind = camel || (words > 1 && Lexicon.IsAmong(word, Models)) || NameWords.IsNewPlace(text, at, end)
                ? NameWord.Proper
                : NameWords.Of(word);
            if (kind == NameWord.Never)
            {
                break;
            }

            opensProper |= at == i && kind == NameWord.Proper;
            proper |= kind == NameWord.Proper || (words > 1 && NameWords.IsInstitution(word));
            run = run with
            {
                Words = !opensProper ? 0 : kind == NameWord.Proper ? words : run.Words,
                End = kind == NameWord.Proper ? bare : run.End,
                WideWords = proper ? words : 0,
                WideEnd = bare,
                Numbered = words == 2 && char.IsAsciiDigit(text[at]),
                Camel = run.Camel || camel,
                Shouted = run.Shouted && shouted,
            };
            at = Next(text, end);
            if (at < 0)
            {
                break;
            }
        }

        return run;
    }

    // Where the next word of a name may start: behind one blank, or behind a joining word and its blank; −1 for nowhere.
    private static int Next(string text, int i)
    {
        if (i >= text.Length || text[i] is not (' ' or '\u00A0'))
        {
            // "John F. Kennedy"
            return i + 2 < text.Length && text[i] == '.' && text[i + 1] == ' ' && i > 0 && char.IsAsciiLetterUpper(text[i - 1])
                && !Edges.IsWordBefore(text, i - 1) && (i == 1 || text[i - 2] is not ('-' or '.')) ? i + 2 : -1;
        }

        var at = i + 1;
        foreach (var particle in Particles)
        {
            var end = at + particle.Length;
            if (end < text.Length && text[end] == ' ' && text.AsSpan(at, particle.Length).SequenceEqual(particle))
            {
                return particle == "of" && text.AsSpan(end).StartsWith(" the ", StringComparison.Ordinal) ? end + 5 : end + 1;
            }
        }

        return at;
    }

    private static bool TryReadWord(string text, int i, out int end, out bool camel, out bool shouted)
    {
        (end, camel, shouted) = (i, false, false);
        if (!Edges.IsWordAt(text, i) || char.IsDigit(text[i]) || (i > 0 && text[i - 1] == '.'))
        {
            return false;
        }

        end = Edges.WordEnd(text, i);
        var first = char.IsUpper(text[i]);
        camel = IsCamel(text.AsSpan(i, end - i));
        if ((!first && !camel) || end - i > LongestWord || Lexicon.At(text, i, out _) is { Sense: Sense.Weekday or Sense.Month or Sense.MoneyCode })
        {
            return false;
        }

        // Coca-Cola, Jean-Luc
        while (end + 1 < text.Length && text[end] == '-' && char.IsUpper(text[end + 1]) && end - i <= LongestWord)
        {
            end = Edges.WordEnd(text, end + 1);
        }

        if (Edges.IsWordAt(text, end))
        {
            return false;
        }

        var capitals = 0;
        for (var at = i; at < end; at++)
        {
            capitals += char.IsLower(text[at]) ? 0 : 1;
        }

        shouted = capitals == end - i;
        return (!shouted || end - i <= LongestAcronym)
            && text.AsSpan(i, end - i) is not ("I" or "I'm" or "I\u2019m" or "I'll" or "I\u2019ll" or "I've" or "I\u2019ve");
    }

    // iPhone 15, Galaxy Buds 2 Pro; not Cox 20%, Riley 6pm, Leeds 10 people or Awards 2024.
    private static bool TryReadNumber(string text, int i, bool mayEnd, out int end)
    {
        end = Numeral.DigitsEnd(text, i, 5);
        if (end == i || text[i] == '0' || end - i > 4 || Edges.IsWordAt(text, end) || ClockSpan.HasHalf(text, end)
            || (end < text.Length && text[end] is '%' or ':' or '/' or '-' or '\u2013' or '$' or '\u20AC' or '\u00A3')
            || (end + 1 < text.Length && text[end] is '.' or ',' && char.IsAsciiDigit(text[end + 1])))
        {
            return false;
        }

        var year = end;
        if (YearWords.Year(text, i, ref year) > 0)
        {
            return false;
        }

        var next = Edges.SkipBlanks(text, end);
        var sense = Lexicon.At(text, next, out _).Sense;
        var capital = next > end && next < text.Length && char.IsUpper(text[next]);
        return sense is not (Sense.Unit or Sense.Month or Sense.Magnitude or Sense.Percent or Sense.Money)
            && (mayEnd || capital || OrdinalDays.MayFollow(text, end))
            && !(next > end && Numeral.IsDigitAt(text, next));
    }

    /// <summary>Whether a small letter is followed by a capital and more, as in iPhone and YouTube.</summary>
    public static bool IsCamel(ReadOnlySpan<char> word)
    {
        if (word.Length < 3 || word.Length > LongestWord)
        {
            return false;
        }

        var camel = word[0] is 'i' or 'e' && char.IsAsciiLetterUpper(word[1]);
        for (var i = 1; i + 1 < word.Length && !camel; i++)
        {
            camel = char.IsAsciiLetterUpper(word[0]) && char.IsAsciiLetterLower(word[i - 1]) && char.IsAsciiLetterUpper(word[i]) && char.IsAsciiLetterLower(word[i + 1]);
        }

        return camel && !Lexicon.IsAmong(word, Plain);
    }

    // Coca-Cola and Rolls-Royce count as two words, T-Shirt and Pre-Order do not.
    private static bool IsDouble(ReadOnlySpan<char> word)
    {
        var hyphen = word.IndexOf('-');
        return hyphen > 2 && word.Length > hyphen + 3 && char.IsUpper(word[hyphen + 1])
            && NameWords.Of(word[..hyphen]) == NameWord.Proper && NameWords.Of(word[(hyphen + 1)..]) == NameWord.Proper;
    }

    private static int WithoutPossessive(string text, int start, int end) =>
        end - start > 2 && text[end - 1] is 's' or 'S' && text[end - 2] is '\'' or '\u2019' ? end - 2 : end;
}
