namespace ReplyCoach.Core.Reading;

/// <summary>The 64-bit FNV-1a hash of a word's lower-case form: the key by which the model and the rules know a word.
/// Incremental, so that a word's prefixes are hashed on the way.</summary>
public static class WordKey
{
    /// <summary>The hash of the empty word.</summary>
    public const ulong Seed = 14695981039346656037UL;

    private const ulong Prime = 1099511628211UL;

    /// <summary>The hash of a word, however it is written.</summary>
    public static ulong Of(ReadOnlySpan<char> word)
    {
        var key = Seed;
        foreach (var c in word)
        {
            key = Append(key, c);
        }

        return key;
    }

    /// <summary>The hash of a word that goes on with <paramref name="c"/>; case and the shape of apostrophes are folded.</summary>
    public static ulong Append(ulong key, char c) => (key ^ Fold(c)) * Prime;

    /// <summary>The hash of two keys in order, for word pairs.</summary>
    public static ulong Pair(ulong first, ulong second) => ((first * Prime) ^ second) * Prime;

    /// <summary>The form in which a character counts: lower case, and one kind of apostrophe.</summary>
    public static char Fold(char c) => c switch
    {
        <= 'Z' and >= 'A' => (char)(c | 0x20),
        < '\u0080' => c,
        '\u2019' or '\u2018' or '\u02BC' => '\'',
        _ => char.ToLowerInvariant(c),
    };
}
