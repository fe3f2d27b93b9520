using ReplyCoach.Core.Drafts;

namespace ReplyCoach.Core.Principles;

/// <summary>Words or a measure by which a principle can be seen in a draft, kept as data.</summary>
public sealed record Rule
{
    /// <summary>Unique over all rules, such as <c>no-hard-sell/buy-now</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Which way it speaks.</summary>
    public required Stance Stance { get; init; }

    /// <summary>How loud it is before any training, 0–1.</summary>
    public required double Strength { get; init; }

    /// <summary>The text it reads.</summary>
    public EvidencePlace In { get; init; } = EvidencePlace.Text;

    /// <summary>Posts or replies only, or null for both.</summary>
    public DraftKind? Only { get; init; }

    /// <summary>Moments of the answered message, any of which must hold; empty for no condition.</summary>
    public IReadOnlyList<string> Answering { get; init; } = [];

    /// <summary>Phrases, any of which must occur; empty for a rule by measure.</summary>
    public IReadOnlyList<Phrase> Any { get; init; } = [];

    /// <summary>Phrases of the same text that silence the rule wherever they occur.</summary>
    public IReadOnlyList<Phrase> Unless { get; init; } = [];

    /// <summary>A measure that must reach <see cref="AtLeast"/>, or null for a rule by phrases.</summary>
    public string? Measure { get; init; }

    /// <summary>The least value of the measure, above 0 and up to 1.</summary>
    public double AtLeast { get; init; } = 1;

    /// <summary>What this rule says instead of its principle's <i>because</i>, or null.</summary>
    public string? Because { get; init; }

    /// <summary>What this rule says instead of its principle's <i>try</i>, or null.</summary>
    public string? Try { get; init; }
}
