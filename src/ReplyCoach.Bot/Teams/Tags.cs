namespace ReplyCoach.Bot.Teams;

/// <summary>Walks over the few tags that Teams puts into a message; everything else that looks like a tag is the person's own text.
/// One pass, whatever the text holds.</summary>
internal ref struct Tags(ReadOnlySpan<char> text)
{
    // No tag of Teams' is longer; an angle bracket without its partner must not make us search the whole rest again and again.
    private const int LongestTag = 400;

    private readonly ReadOnlySpan<char> text = text;
    private int from;

    /// <summary>The text before the tag.</summary>
    public ReadOnlySpan<char> Before { get; private set; }

    /// <summary>The tag's name in lower case, with a slash before it when it closes; empty at the end of the text.</summary>
    public string Name { get; private set; } = "";

    /// <summary>What stands in the tag behind its name.</summary>
    public ReadOnlySpan<char> Attributes { get; private set; }

    /// <summary>Goes on to the next tag that Teams may have put there; at the end there is one more turn, without a name.</summary>
    public bool Next(ReadOnlySpan<string> names)
    {
        if (from > text.Length)
        {
            return false;
        }

        for (var at = from; at < text.Length; at++)
        {
            var next = text[at..].IndexOf('<');
            if (next < 0)
            {
                break;
            }

            at += next;
            var rest = text.Slice(at + 1, Math.Min(LongestTag, text.Length - at - 1));
            var close = rest.IndexOf('>');
            if (close < 0)
            {
                continue;
            }

            var inside = rest[..close].TrimEnd('/').Trim();
            var end = inside.IndexOfAny(' ', '\n', '\t');
            var name = end < 0 ? inside : inside[..end];
            foreach (var known in names)
            {
                var bare = name.StartsWith('/') ? name[1..] : name;
                if (bare.Equals(known, StringComparison.OrdinalIgnoreCase))
                {
                    Before = text[from..at];
                    Name = name.StartsWith('/') ? $"/{known}" : known;
                    Attributes = end < 0 ? [] : inside[end..];
                    from = at + close + 2;
                    return true;
                }
            }
        }

        Before = text[from..];
        Name = "";
        Attributes = [];
        from = text.Length + 1;
        return true;
    }
}
