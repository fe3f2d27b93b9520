using ReplyCoach.Core.Drafts;
using ReplyCoach.Core.Facts;

namespace ReplyCoach.Core.Verdicts;

/// <summary>What the coach says of a draft. The same draft, model and rules give the same verdict, byte for byte.</summary>
public sealed record Verdict
{
    /// <summary>The caller's own name for the draft, or null.</summary>
    public string? Id { get; init; }

    /// <summary>How far it goes.</summary>
    public required VerdictStatus Status { get; init; }

    /// <summary>Why there are no numbers, why they are unsure, or what the author should know; null when there is nothing to say.</summary>
    public Reason? Reason { get; init; }

    /// <summary>The model's version.</summary>
    public required string Model { get; init; }

    /// <summary>The version of rules and wording.</summary>
    public required string Rules { get; init; }

    /// <summary>Post or reply; null when the draft could not be read.</summary>
    public DraftKind? Kind { get; init; }

    /// <summary>The language it seems to be in, or null.</summary>
    public string? Language { get; init; }

    /// <summary>Who is at the centre; null without numbers.</summary>
    public AxisVerdict? Focus { get; init; }

    /// <summary>How a guest would feel; null without numbers.</summary>
    public AxisVerdict? Tone { get; init; }

    /// <summary>The points: focus first, then tone, each by weight. For each axis baseline + points = score, exactly.</summary>
    public IReadOnlyList<LedgerRow> Ledger { get; init; } = [];

    /// <summary>What a rewrite must not lose, in order of place.</summary>
    public IReadOnlyList<Fact> Facts { get; init; } = [];
}
