using ReplyCoach.Core.Reading;
using ReplyCoach.Learning.Corpus;

namespace ReplyCoach.Learning.Training;

/// <summary>Drafts with a flourish at their end, from which training learns that “our amazing community” or a pair of raised hands
/// changes nothing about who is at the centre.</summary>
internal static class Flourishes
{
    private static readonly string[] Endings =
    [
        " our amazing community", " 🙌", " Love our wonderful community!", " ❤️", " #community", " 💪🔥", " to our amazing family", " 🎉", " together, as a community", " 😊",
    ];

    /// <summary>A part of the drafts once more, each with an ending. Which drafts and which ending depends on their texts alone.</summary>
    public static IEnumerable<CorpusDraft> Of(IEnumerable<CorpusDraft> drafts, double part)
    {
        foreach (var draft in drafts)
        {
            var key = WordKey.Of(draft.Text) >> 16;
            if (key % 1000 < part * 1000)
            {
                yield return draft with { Text = draft.Text + Endings[(int)(key / 1000 % (ulong)Endings.Length)], Principles = null };
            }
        }
    }
}
