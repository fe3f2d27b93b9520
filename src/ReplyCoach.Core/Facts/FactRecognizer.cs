namespace ReplyCoach.Core.Facts;

/// <summary>Finds the facts of a text. Linear in its length.</summary>
public static class FactRecognizer
{
    /// <summary>The facts, in order of place, none overlapping another.</summary>
    public static IReadOnlyList<Fact> Recognize(string text) => [];
}
