namespace ReplyCoach.Core.Principles;

/// <summary>Which of the two texts words stand in.</summary>
public enum EvidencePlace
{
    /// <summary>The draft.</summary>
    Text,

    /// <summary>The message it answers.</summary>
    InReplyTo,
}
