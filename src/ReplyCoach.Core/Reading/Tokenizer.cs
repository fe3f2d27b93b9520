using System.Globalization;
using System.Text;

using ReplyCoach.Core.Drafts;

namespace ReplyCoach.Core.Reading;

/// <summary>Cuts a text into tokens in one pass from left to right; linear in its length, whatever it holds.</summary>
public static class Tokenizer
{
    // Domains are only taken for addresses without a scheme when they end in one of these: "Thanks.Me too" is no link.
    private static readonly string[] BareDomains =
        ["com", "org", "net", "io", "co", "uk", "ly", "gl", "me", "app", "dev", "eu", "de", "fr", "in", "au", "ca", "us", "example", "link", "shop", "info"];

    // Host names end at 253 characters (RFC 1035 §2.3.4); looking no further keeps the pass linear.
    private const int LongestBareAddress = 253;

    /// <summary>Reads the tokens of a text into <paramref name="reading"/>, replacing what it held.</summary>
    public static void Read(string text, Reading reading)
    {
        reading.Begin(text);
        var opensSentence = true;
        var i = 0;
        while (i < text.Length)
        {
            var c = text[i];
            if (c is '\n' or '.' or '!' or '?' or '\u2026' or ':')
            {
                opensSentence = true;
            }

            if (char.IsWhiteSpace(c) || UnseenCharacters.IsUnseen(c))
            {
                i++;
                continue;
            }

            var end = Next(text, i, reading, opensSentence);
            if (end == i)
            {
                i++;
                continue;
            }

            opensSentence = reading.Tokens[^1].Kind is TokenKind.Exclamation or TokenKind.Question or TokenKind.Ellipsis;
            i = end;
        }

        Signatures.Mark(reading);
    }

    private static int Next(string text, int i, Reading reading, bool opensSentence)
    {
        var c = text[i];
        if (char.IsLetter(c) || IsLetterPair(text, i))
        {
            var address = AddressEnd(text, i);
            return address > 0
                ? reading.Add(i, address, EmailOrUrl(text, i, address), opensSentence)
                : reading.AddWord(i, WordEnd(text, i), opensSentence);
        }

        if (char.IsAsciiDigit(c) || c is '$' or '£' or '€' or '₹' or '¥')
        {
            return Amount(text, i, reading, opensSentence);
        }

        switch (c)
        {
            case '@' when i + 1 < text.Length && IsHandle(text[i + 1]):
                return reading.Add(i, RunEnd(text, i + 1, IsHandle), TokenKind.Mention, opensSentence);
            case '#' when i + 1 < text.Length && char.IsLetterOrDigit(text[i + 1]):
                return reading.AddHashtag(i, RunEnd(text, i + 1, static x => char.IsLetterOrDigit(x) || x == '_'), opensSentence);
            case '!':
            case '?':
                var end = RunEnd(text, i, static x => x is '!' or '?');
                return reading.Add(i, end, text.AsSpan(i, end - i).Contains('?') ? TokenKind.Question : TokenKind.Exclamation, false);
            case '\u2026':
                return reading.Add(i, i + 1, TokenKind.Ellipsis, false);
            case '.' when i + 2 < text.Length && text[i + 1] == '.' && text[i + 2] == '.':
                return reading.Add(i, RunEnd(text, i, static x => x == '.'), TokenKind.Ellipsis, false);
        }

        var emoji = EmojiEnd(text, i);
        return emoji > i ? reading.AddEmoji(i, emoji, opensSentence) : i;
    }

    private static int Amount(string text, int i, Reading reading, bool opensSentence)
    {
        var kind = char.IsAsciiDigit(text[i]) ? TokenKind.Number : TokenKind.Money;
        var end = kind == TokenKind.Money ? i + 1 : i;
        while (end < text.Length && (char.IsAsciiDigit(text[end])
            || (text[end] is '.' or ',' or ':' && end > i && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))))
        {
            end++;
        }

        if (kind == TokenKind.Money && end == i + 1)
        {
            return i;
        }

        if (end < text.Length && text[end] == '%')
        {
            return reading.Add(i, end + 1, TokenKind.Percent, opensSentence);
        }

        if (end < text.Length && text[end] is '£' or '€' or '$' && kind == TokenKind.Number)
        {
            return reading.Add(i, end + 1, TokenKind.Money, opensSentence);
        }

        return reading.Add(i, RunEnd(text, end, char.IsLetterOrDigit), kind, opensSentence);
    }

    private static int WordEnd(string text, int i)
    {
        while (i < text.Length)
        {
            var c = text[i];
            if (char.IsLetter(c) || char.IsDigit(c) || IsMark(c))
            {
                i++;
            }
            else if (IsLetterPair(text, i))
            {
                i += 2;
            }
            else if (c is '\'' or '\u2019' && i + 1 < text.Length && char.IsLetter(text[i + 1]))
            {
                i++;
            }
            else
            {
                break;
            }
        }

        return i;
    }

    private static bool IsMark(char c) =>
        c >= '\u0300' && CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsLetterPair(string text, int i) =>
        char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])
        && Rune.IsLetter(new Rune(text[i], text[i + 1]));

    private static bool IsHandle(char c) => char.IsAsciiLetterOrDigit(c) || c == '_';

    private static int RunEnd(string text, int i, Func<char, bool> belongs)
    {
        while (i < text.Length && belongs(text[i]))
        {
            i++;
        }

        return i;
    }

    /// <summary>The end of a web or e-mail address that starts here, or 0. Looks no further than the next white space.</summary>
    private static int AddressEnd(string text, int i)
    {
        var rest = text.AsSpan(i);
        var scheme = rest.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            || rest.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || rest.StartsWith("www.", StringComparison.OrdinalIgnoreCase);
        if (scheme)
        {
            var end = i + 4;
            while (end < text.Length && !char.IsWhiteSpace(text[end]) && text[end] is not ('<' or '>' or '"'))
            {
                end++;
            }

            return TrimPunctuation(text, i, end);
        }

        return BareAddressEnd(text, i);
    }

    private static int BareAddressEnd(string text, int i)
    {
        var end = i;
        var lastDot = -1;
        var at = false;
        var limit = Math.Min(text.Length, i + LongestBareAddress);
        while (end < limit && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '.' or '-' or '_' or '@' or '+'))
        {
            lastDot = text[end] == '.' && end + 1 < text.Length && char.IsAsciiLetter(text[end + 1]) ? end : lastDot;
            at |= text[end] == '@' && end > i;
            end++;
        }

        if (lastDot <= i)
        {
            return 0;
        }

        var tail = lastDot + 1;
        while (tail < end && char.IsAsciiLetter(text[tail]))
        {
            tail++;
        }

        if (at)
        {
            return tail;
        }

        var path = false;
        foreach (var domain in BareDomains)
        {
            if (text.AsSpan(lastDot + 1, tail - lastDot - 1).Equals(domain, StringComparison.OrdinalIgnoreCase))
            {
                while (tail < text.Length && text[tail] is not ('<' or '>' or '"') && !char.IsWhiteSpace(text[tail])
                    && (path || text[tail] == '/'))
                {
                    path = true;
                    tail++;
                }

                return TrimPunctuation(text, i, tail);
            }
        }

        return 0;
    }

    private static int TrimPunctuation(string text, int start, int end)
    {
        while (end > start && text[end - 1] is '.' or ',' or '!' or '?' or ';' or ':' or ')' or '\'' or '\u2019')
        {
            end--;
        }

        return end;
    }

    private static TokenKind EmailOrUrl(string text, int start, int end) =>
        text.AsSpan(start, end - start).Contains('@') && !text.AsSpan(start, end - start).Contains('/') ? TokenKind.Email : TokenKind.Url;

    private static int EmojiEnd(string text, int i)
    {
        if (!IsEmoji(text, i, out var width))
        {
            return i;
        }

        i += width;
        while (i < text.Length)
        {
            if (text[i] is '\uFE0F' or '\u20E3' || (text[i] == '\uD83C' && i + 1 < text.Length && text[i + 1] is >= '\uDFFB' and <= '\uDFFF'))
            {
                i += text[i] == '\uD83C' ? 2 : 1;
            }
            else if (text[i] == '\u200D' && i + 1 < text.Length && IsEmoji(text, i + 1, out var next))
            {
                i += 1 + next;
            }
            else
            {
                break;
            }
        }

        return i;
    }

    private static bool IsEmoji(string text, int i, out int width)
    {
        width = 1;
        if (!char.IsHighSurrogate(text[i]))
        {
            return text[i] is (>= '\u2190' and <= '\u2BFF') or '\u3030' or '\u303D';
        }

        width = 2;
        return i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])
            && char.ConvertToUtf32(text[i], text[i + 1]) is >= 0x1F000 and <= 0x1FAFF;
    }
}
