namespace ReplyCoach.Core.Drafts;

/// <summary>What the door says: a draft to read, or why not.</summary>
public abstract record DraftCheck
{
    private DraftCheck()
    {
    }

    /// <summary>The draft may be read.</summary>
    /// <param name="Draft">The checked draft.</param>
    public sealed record Accepted(Draft Draft) : DraftCheck;

    /// <summary>There is nothing to read, it is malformed, or too long.</summary>
    /// <param name="Reason">What is wrong and what to do.</param>
    public sealed record Invalid(Reason Reason) : DraftCheck;

    /// <summary>It is whole, but the model was not measured on its like.</summary>
    /// <param name="Kind">Post or reply, as far as it could be told.</param>
    /// <param name="Language">The language it seems to be in, or null.</param>
    /// <param name="Reason">What is missing and what to do.</param>
    public sealed record Unsupported(DraftKind Kind, string? Language, Reason Reason) : DraftCheck;
}
