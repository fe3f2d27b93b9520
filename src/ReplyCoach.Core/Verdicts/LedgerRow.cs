using ReplyCoach.Core.Principles;

namespace ReplyCoach.Core.Verdicts;

/// <summary>One row of the ledger: what a principle adds to or takes from an axis, by which words.</summary>
/// <param name="Axis">The axis it moves.</param>
/// <param name="Principle">A principle's id, or <see cref="PrincipleCatalog.OverallWording"/>.</param>
/// <param name="Stance">Upheld where it adds, breached where it takes; null on the row that names no principle.</param>
/// <param name="Points">In tenths, never 0.</param>
/// <param name="Evidence">The words, in order of place; empty when nobody can point at any.</param>
/// <param name="Because">One sentence, with its source document.</param>
/// <param name="Try">One concrete edit, or null.</param>
public sealed record LedgerRow(
    Axis Axis, string Principle, Stance? Stance, decimal Points, IReadOnlyList<Evidence> Evidence, string Because, string? Try);

/// <summary>Words that a row rests on.</summary>
/// <param name="In">The text they stand in.</param>
/// <param name="Start">Offset of the first UTF-16 unit.</param>
/// <param name="Length">Length in UTF-16 units; at least 1.</param>
/// <param name="Text">The words.</param>
public sealed record Evidence(EvidencePlace In, int Start, int Length, string Text);
