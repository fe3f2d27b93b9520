using ReplyCoach.Core.Drafts;
using ReplyCoach.Core.Reading;

namespace ReplyCoach.Core.Signals;

/// <summary>All that is seen in a draft: its tokens, the answered message's, measures and rules. Reused from draft to draft;
/// for one thread at a time.</summary>
public sealed class DraftReading(RuleMatcher matcher)
{
    private Draft? draft;

    /// <summary>The draft that was read last.</summary>
    public Draft Draft => draft ?? throw new InvalidOperationException("Nothing has been read yet.");

    /// <summary>Its text.</summary>
    public Reading.Reading Text { get; } = new();

    /// <summary>The message it answers; empty when there is none.</summary>
    public Reading.Reading Answered { get; } = new();

    /// <summary>What was counted.</summary>
    public Measures Measures { get; } = new();

    /// <summary>The rules that hold.</summary>
    public RuleMatches Rules { get; } = new();

    /// <summary>Reads a draft.</summary>
    public void Read(Draft next)
    {
        draft = next;
        Tokenizer.Read(next.Text, Text);
        if (next.InReplyTo is null)
        {
            Answered.Clear();
        }
        else
        {
            Tokenizer.Read(next.InReplyTo, Answered);
        }

        Measures.Take(Text, Answered, next.Kind);
        matcher.Match(this, Rules);
    }
}
