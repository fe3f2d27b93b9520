namespace ReplyCoach.Core.Verdicts;

/// <summary>How far a verdict goes.</summary>
public enum VerdictStatus
{
    /// <summary>Both axes can be relied on.</summary>
    Scored,

    /// <summary>There are numbers, but at least one axis is not to be relied on.</summary>
    Unsure,

    /// <summary>The model was not measured on such a draft; no numbers.</summary>
    Unsupported,

    /// <summary>The draft is empty, malformed or too long; no numbers.</summary>
    Invalid,
}
