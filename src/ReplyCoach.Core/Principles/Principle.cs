namespace ReplyCoach.Core.Principles;

/// <summary>One of the 22 principles, read from <c>dialogs/principles/</c>.</summary>
public sealed record Principle
{
    /// <summary>Fixed id, such as <c>no-hard-sell</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The name people see, such as “No hard sell”.</summary>
    public required string Name { get; init; }

    /// <summary>The principle in one line.</summary>
    public required string Statement { get; init; }

    /// <summary>When a draft breaches it, for people.</summary>
    public required string BreachedWhen { get; init; }

    /// <summary>When a draft upholds it, for people.</summary>
    public required string UpheldWhen { get; init; }

    /// <summary>The axes it moves; none for a principle that can only be taught.</summary>
    public required IReadOnlyList<Axis> Axes { get; init; }

    /// <summary>Where it comes from; at least one place.</summary>
    public required IReadOnlyList<Citation> Sources { get; init; }

    /// <summary>Wording of a breach; null for a taught principle.</summary>
    public Wording? Breached { get; init; }

    /// <summary>Wording of an upheld principle; null for a taught one.</summary>
    public Wording? Upheld { get; init; }

    /// <summary>Its rules, in file order.</summary>
    public IReadOnlyList<Rule> Rules { get; init; } = [];

    /// <summary>What a trainer says of it; only for a taught principle.</summary>
    public IReadOnlyList<string> Coaching { get; init; } = [];

    /// <summary>Whether it can be seen in one draft.</summary>
    public bool Visible => Axes.Count > 0;

    /// <summary>The wording for a stance.</summary>
    /// <exception cref="InvalidOperationException">The principle is taught and has none.</exception>
    public Wording WordingFor(Stance stance) =>
        (stance == Stance.Breached ? Breached : Upheld) ?? throw new InvalidOperationException($"{Id} is taught and never seen in a draft.");
}
