namespace ReplyCoach.Core.Reading;

/// <summary>One token of a text.</summary>
/// <param name="Start">Offset of its first UTF-16 unit.</param>
/// <param name="Length">Length in UTF-16 units.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Key">The hash by which tables know it: of its lower-case form, or of its kind where the wording does not matter.</param>
/// <param name="Shouted">A word of two or more letters, all capitals.</param>
/// <param name="Capital">A word whose first letter is a capital.</param>
/// <param name="OpensSentence">The first token of its sentence.</param>
public readonly record struct Token(
    int Start, int Length, TokenKind Kind, ulong Key, bool Shouted, bool Capital, bool OpensSentence)
{
    /// <summary>Offset just behind the token.</summary>
    public int End => Start + Length;
}
