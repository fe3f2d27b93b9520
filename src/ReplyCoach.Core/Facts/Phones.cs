namespace ReplyCoach.Core.Facts;

/// <summary>Finds telephone numbers by the shapes people write: international (+44 20 7946 0000, 0044 …), national with a leading
/// zero, North American (541-754-3010, 1-800-FLOWERS), with the area in brackets, and any other behind a word such as "call".</summary>
internal static class Phones
{
    // E.164 allows 15 digits; six groups and two more for what turns out not to belong.
    private const int MostGroups = 8;
    private const int MostDigits = 15;

    // A cue counts when it is one of the last few words ("call us on …").
    private const int CueWords = 3;

    private static readonly string[] Cues =
        ["call", "phone", "tel", "telephone", "text", "whatsapp", "ring", "dial", "mobile", "hotline", "helpline", "freephone", "sms"];

    /// <summary>The telephone number at a plus sign, an opening bracket or a digit, or nothing.</summary>
    public static Found At(string text, int i)
    {
        Span<int> ends = stackalloc int[MostGroups];
        Span<int> sizes = stackalloc int[MostGroups];
        var plus = text[i] == '+';
        var groups = Groups(text, plus ? i + 1 : i, ends, sizes, out var brackets);
        if (groups == 0)
        {
            return default;
        }

        if (groups >= 1 && Vanity(text, i, ends, sizes, groups) is > 0 and var vanity)
        {
            return Found.Verbatim(FactTypes.PhoneNumber, text, i, vanity);
        }

        // What stands behind a number may look like its next group ("020 7946 0000 24/7"): give groups back from the end.
        for (var n = groups; n > 0; n--)
        {
            var end = ends[n - 1];
            if (IsEnd(text, end) && IsNumber(text, i, plus, brackets, sizes[..n]))
            {
                return Found.Verbatim(FactTypes.PhoneNumber, text, i, end);
            }
        }

        return default;
    }

    // Reads groups of digits; a group in brackets counts like any other.
    private static int Groups(string text, int i, Span<int> ends, Span<int> sizes, out bool brackets)
    {
        var groups = 0;
        var digits = 0;
        var at = i;
        brackets = false;
        while (groups < MostGroups)
        {
            var open = at < text.Length && text[at] == '(';
            var start = open ? at + 1 : at;
            var end = Numeral.DigitsEnd(text, start, MostDigits + 1);
            digits += end - start;
            if (end == start || digits > MostDigits || (open && (end >= text.Length || text[end] != ')')))
            {
                break;
            }

            brackets |= open && groups <= 1;
            sizes[groups] = end - start;
            ends[groups] = open ? end + 1 : end;
            at = Separator(text, ends[groups], groups == 0);
            groups++;
            if (at < 0)
            {
                break;
            }
        }

        return groups;
    }

    // A blank, hyphen or dot, a slash behind the first group (0176/12345678), a bracket or a blank and a bracket; −1 when no group can follow.
    private static int Separator(string text, int i, bool first)
    {
        if (i >= text.Length)
        {
            return -1;
        }

        var next = text[i] is ' ' or '-' or '.' or '\u00A0' or '\u2011' or '\u2013' || (text[i] == '/' && first) ? i + 1 : i;
        var digit = next < text.Length && (char.IsAsciiDigit(text[next]) || (text[next] == '(' && Numeral.IsDigitAt(text, next + 1)));
        return digit && (next > i || text[i] == '(' || text[i - 1] == ')') ? next : -1;
    }

    private static bool IsNumber(string text, int i, bool plus, bool brackets, ReadOnlySpan<int> sizes)
    {
        var digits = 0;
        foreach (var size in sizes)
        {
            digits += size;
        }

        if (plus)
        {
            return digits >= 8 && digits <= MostInternational(text.AsSpan(i + 1), brackets) && (sizes.Length == 1 || sizes[^1] > 1);
        }

        if (text.AsSpan(i).StartsWith("00", StringComparison.Ordinal) && digits >= 10)
        {
            return true;
        }

        if (brackets)
        {
            var area = text[i] == '(' ? sizes[0] : sizes.Length > 1 ? sizes[1] : 0;
            return sizes.Length > 1 && area is >= 2 and <= 5 && digits is >= 9 and <= 12 && sizes[^1] >= 3;
        }

        if (text[i] == '0' && digits is >= 9 and <= 11 && (sizes.Length == 1 ? digits >= 10 : sizes[0] is >= 3 and <= 5 && sizes[^1] >= 2))
        {
            return true;
        }

        return sizes switch
        {
            [3, 3, 4] => text[i] is not ('0' or '1'),
            [1, 3, 3, 4] => text[i] == '1',
            [2, 2, 2, 2, 2] => text[i] == '0',
            [4, 2, 2] => false,
            _ => digits >= 7 && sizes[^1] >= 3 && IsCued(text, i),
        };
    }

    // Country codes whose numbers have one length at most (ITU-T E.164 assigned codes and the national plans).
    private static int MostInternational(ReadOnlySpan<char> digits, bool brackets)
    {
        var extra = brackets ? 1 : 0;
        return digits switch
        {
            ['1', ..] or ['3', '3', ..] or ['6', '1', ..] or ['6', '4', ..] or ['3', '4', ..] or ['4', '5', ..] or ['4', '7', ..] => 11 + extra,
            ['4', '4', ..] or ['9', '1', ..] or ['3', '5', ..] or ['2', '3', '3', ..] or ['2', '5', '4', ..] => 12 + extra,
            _ => MostDigits,
        };
    }

    // 1-800-FLOWERS and its like: a free-phone prefix, then seven letters and digits in capitals.
    private static int Vanity(string text, int i, ReadOnlySpan<int> ends, ReadOnlySpan<int> sizes, int groups)
    {
        var prefix = groups >= 2 && sizes[0] == 1 && text[i] == '1' ? 1 : 0;
        var end = ends[prefix];
        if (sizes[prefix] != 3 || end >= text.Length || text[end] != '-' || text[end - 3] != '8' || text[end - 1] != text[end - 2])
        {
            return 0;
        }

        var count = 0;
        var letters = false;
        for (var at = end + 1; at < text.Length && count < 8; at++)
        {
            if (char.IsAsciiLetterUpper(text[at]) || char.IsAsciiDigit(text[at]))
            {
                letters |= !char.IsAsciiDigit(text[at]);
                count++;
                end = at + 1;
            }
            else if (text[at] != '-')
            {
                break;
            }
        }

        return letters && count == 7 && !Edges.IsWordAt(text, end) ? end : 0;
    }

    private static bool IsEnd(string text, int end)
    {
        if (end >= text.Length)
        {
            return true;
        }

        return text[end] switch
        {
            '%' => false,
            '/' => !Edges.IsWordAt(text, end + 1) || (end > 2 && char.IsAsciiDigit(text[end - 3]) && char.IsAsciiDigit(text[end - 2])),
            '_' or '@' or ':' => !Edges.IsWordAt(text, end + 1),
            ',' or '.' => !Numeral.IsDigitAt(text, end + 1),
            _ => !Edges.IsWordAt(text, end),
        };
    }

    private static bool IsCued(string text, int i)
    {
        for (var words = 0; words < CueWords; words++)
        {
            var end = i;
            while (end > 0 && i - end < 2 && text[end - 1] is ' ' or ':' or '.')
            {
                end--;
            }

            i = end;
            while (i > 0 && end - i < 12 && char.IsAsciiLetter(text[i - 1]))
            {
                i--;
            }

            foreach (var cue in Cues)
            {
                if (text.AsSpan(i, end - i).Equals(cue, StringComparison.OrdinalIgnoreCase))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
