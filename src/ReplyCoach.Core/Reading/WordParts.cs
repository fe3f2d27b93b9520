namespace ReplyCoach.Core.Reading;

/// <summary>The runs of three to five letters that a word is made of, its edges marked, so that what is learned of <i>apologise</i> helps
/// with <i>apologising</i>, <i>appologise</i> and <i>#WeApologise</i>. In words the model knows they are worked into the word's own
/// row; only words it does not know are taken apart when a draft is scored.</summary>
public static class WordParts
{
    private const int Shortest = 3;
    private const int Longest = 5;

    // A longer word is a link's tail or a hammered key: its first letters say what there is to say.
    private const int MostLetters = 24;

    /// <summary>A part's key never equals a word's.</summary>
    private const ulong PartSeed = 0x9AE16A3B2F90404F;

    private const char Edge = '\u0003';

    /// <summary>Adds the keys of a word's parts.</summary>
    /// <param name="word">As written; a leading # is skipped.</param>
    /// <param name="keys">Receives the keys in order of place and length.</param>
    public static void Add(ReadOnlySpan<char> word, List<ulong> keys)
    {
        word = word.TrimStart('#');
        word = word[..Math.Min(word.Length, MostLetters)];
        for (var first = -1; first < word.Length; first++)
        {
            var key = PartSeed;
            var last = Math.Min(first + Longest, word.Length + 1);
            for (var i = first; i < last; i++)
            {
                key = WordKey.Append(key, i < 0 || i >= word.Length ? Edge : word[i]);
                if (i - first + 1 >= Shortest)
                {
                    keys.Add(key);
                }
            }
        }
    }
}
