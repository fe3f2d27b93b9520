namespace ReplyCoach.Core.Drafts;

/// <summary>Whether a draft opens a conversation or answers in one.</summary>
public enum DraftKind
{
    /// <summary>A publication that answers nobody.</summary>
    Post,

    /// <summary>An answer to something a person said.</summary>
    Reply,
}
