namespace ReplyCoach.Core.Principles;

/// <summary>What is measured.</summary>
public enum Axis
{
    /// <summary>Who is at the centre: 0 the brand, 100 the community.</summary>
    Focus,

    /// <summary>How a guest would feel: 0 cold, 100 at home.</summary>
    Tone,
}
