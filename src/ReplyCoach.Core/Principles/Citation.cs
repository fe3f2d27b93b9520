namespace ReplyCoach.Core.Principles;

/// <summary>Where a principle stands in its document.</summary>
/// <param name="Document">The document's id.</param>
/// <param name="Place">Such as <c>§1</c> or <c>comment 8</c>; empty for the document as a whole.</param>
public sealed record Citation(string Document, string Place)
{
    /// <inheritdoc/>
    public override string ToString() => Place.Length == 0 ? Document : $"{Document} {Place}";
}
