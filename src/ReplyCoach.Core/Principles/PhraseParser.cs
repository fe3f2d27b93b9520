using ReplyCoach.Core.Reading;

namespace ReplyCoach.Core.Principles;

/// <summary>Reads the notation of <see cref="Phrase"/>.</summary>
public static class PhraseParser
{
    /// <summary>The most elements a phrase may have; keeps a rule readable and matching cheap.</summary>
    public const int MostElements = 10;

    private static readonly string[] KindNames = [.. Enum.GetNames<TokenKind>().Select(name => $"<{name.ToLowerInvariant()}>")];

    /// <summary>Parses one phrase.</summary>
    /// <param name="source">As written.</param>
    /// <param name="fault">What is wrong with it, when null comes back.</param>
    /// <returns>The phrase, or null.</returns>
    public static Phrase? Parse(string source, out string? fault)
    {
        var elements = new List<PhraseElement>();
        foreach (var part in Parts(source))
        {
            var optional = part.Length > 1 && part.EndsWith('?');
            var body = optional ? part[..^1] : part;
            var choices = body.StartsWith('(') && body.EndsWith(')') ? body[1..^1].Split('|') : [body];
            fault = choices.SelectMany(Words).Select(Fault).FirstOrDefault(found => found is not null)
                ?? (choices.Any(choice => Words(choice).Length == 0) ? $"‘{part}’ has an empty choice; write (a|b)? for one that may be missing" : null);
            if (fault is not null)
            {
                return null;
            }

            elements.Add(new PhraseElement(choices, optional));
        }

        fault = elements.Count > MostElements ? $"a phrase has at most {MostElements} elements"
            : elements.TrueForAll(e => e.Optional || e.Choices[0] is "^" or "$" or "*") ? "a phrase needs at least one word of its own"
            : null;
        return fault is null ? new Phrase(source, elements) : null;
    }

    /// <summary>The words of one choice, which may be several: <c>(thanks|thank you)</c>.</summary>
    internal static string[] Words(string choice) => choice.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    // At blanks, but not inside brackets.
    private static List<string> Parts(string source)
    {
        var parts = new List<string>();
        int start = 0, depth = 0;
        for (var i = 0; i <= source.Length; i++)
        {
            var c = i < source.Length ? source[i] : ' ';
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == ' ' && (depth == 0 || i == source.Length))
            {
                if (i > start)
                {
                    parts.Add(source[start..i]);
                }

                start = i + 1;
            }
        }

        return parts;
    }

    private static string? Fault(string choice)
    {
        if (choice is "^" or "$" or "*" or "!" or "?" or "...")
        {
            return null;
        }

        if (choice.StartsWith('<'))
        {
            return KindNames.Contains(choice) ? null : $"‘{choice}’ is no kind of token; there are {string.Join(", ", KindNames)}";
        }

        var word = choice.EndsWith('*') ? choice[..^1] : choice;
        if (word.Length == 0 || !word.All(c => char.IsLetterOrDigit(c) || c == '\'' || char.IsSurrogate(c) || c >= '\u2190'))
        {
            return $"‘{choice}’ is neither a word, a beginning (apolog*), a kind (<url>) nor one of * ^ $ ! ? ...";
        }

        return choice.EndsWith('*') && word.Length < 3 ? $"‘{choice}’ is too short a beginning; give at least three letters" : null;
    }
}
