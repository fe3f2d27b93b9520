namespace ReplyCoach.Core.Drafts;

/// <summary>What somebody hands in, before it is checked: any field may be missing, too long or malformed.</summary>
/// <param name="Text">The draft itself.</param>
public sealed record DraftInput(string? Text)
{
    /// <summary>The caller's own name for the draft; comes back on the verdict unchanged.</summary>
    public string? Id { get; init; }

    /// <summary>The message that the draft answers, when there is one.</summary>
    public string? InReplyTo { get; init; }

    /// <summary><c>post</c> or <c>reply</c>; when missing it is read off the draft.</summary>
    public string? Kind { get; init; }

    /// <summary>Where it will be published, as in the platform table; when missing, <c>other</c>.</summary>
    public string? Platform { get; init; }

    /// <summary>The BCP 47 language the caller believes it is in; when missing it is looked at.</summary>
    public string? Language { get; init; }
}
