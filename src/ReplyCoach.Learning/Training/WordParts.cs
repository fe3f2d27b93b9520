using ReplyCoach.Core.Reading;

namespace ReplyCoach.Learning.Training;

/// <summary>Beginnings and ends of words, so that what is learned of <i>apologise</i> helps with <i>apologising</i>. They are worked
/// into each word's own row when a model is built; scoring never looks at them.</summary>
internal static class WordParts
{
    private const int ShortestWord = 5;

    private static readonly int[] Beginnings = [4, 5, 6];
    private static readonly int[] Ends = [3, 4];

    /// <summary>The keys of a word's parts; none for a short word.</summary>
    public static IEnumerable<ulong> Of(string word)
    {
        if (word.Length < ShortestWord || !char.IsLetter(word[0]))
        {
            yield break;
        }

        foreach (var length in Beginnings)
        {
            if (word.Length > length)
            {
                yield return WordKey.Of(word[..length] + "*");
            }
        }

        foreach (var length in Ends)
        {
            if (word.Length > length)
            {
                yield return WordKey.Of("*" + word[^length..]);
            }
        }
    }
}
