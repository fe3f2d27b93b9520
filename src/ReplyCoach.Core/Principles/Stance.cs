namespace ReplyCoach.Core.Principles;

/// <summary>How a draft stands to a principle.</summary>
public enum Stance
{
    /// <summary>Against it: costs points.</summary>
    Breached = -1,

    /// <summary>With it: earns points.</summary>
    Upheld = 1,
}
