namespace ReplyCoach.Core.Principles;

/// <summary>One of the four documents that the principles are drawn from.</summary>
/// <param name="Id">Such as <c>000</c>.</param>
/// <param name="Name">What we call it, in our words.</param>
/// <param name="About">One sentence on what it argues.</param>
public sealed record SourceDocument(string Id, string Name, string About);
