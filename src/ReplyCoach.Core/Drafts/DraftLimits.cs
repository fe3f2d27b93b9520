namespace ReplyCoach.Core.Drafts;

/// <summary>How much the door lets in.</summary>
public static class DraftLimits
{
    /// <summary>The longest draft, in UTF-16 units; issue 1 sets it. The longest platform we name takes 63,206, but no
    /// reply anybody reads in a minute comes near this.</summary>
    public const int TextUnits = 20_000;

    /// <summary>The longest answered message, in UTF-16 units; the same as for a draft.</summary>
    public const int InReplyToUnits = 20_000;

    /// <summary>The longest caller's id, in UTF-16 units.</summary>
    public const int IdUnits = 200;
}
