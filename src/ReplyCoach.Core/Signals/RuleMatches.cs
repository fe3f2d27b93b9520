using System.Runtime.InteropServices;

using ReplyCoach.Core.Principles;

namespace ReplyCoach.Core.Signals;

/// <summary>The rules that hold for one draft; reused from draft to draft.</summary>
public sealed class RuleMatches
{
    private readonly List<RuleMatch> matches = [];
    private readonly List<bool> fired = [];

    /// <summary>The rules that hold, in ascending number.</summary>
    public IReadOnlyList<RuleMatch> All => matches;

    internal TokenSymbols Symbols { get; } = new();

    internal List<PhraseHit> TextHits { get; } = [];

    internal List<PhraseHit> AnsweredHits { get; } = [];

    /// <summary>The phrases found in the text that a rule reads; those numbered twice the rule's own number are its words.</summary>
    internal ReadOnlySpan<PhraseHit> HitsIn(EvidencePlace place) =>
        CollectionsMarshal.AsSpan(place == EvidencePlace.Text ? TextHits : AnsweredHits);

    internal void Clear(int numbers)
    {
        matches.Clear();
        CollectionsMarshal.SetCount(fired, numbers);
        CollectionsMarshal.AsSpan(fired).Clear();
    }

    internal void Fire(int number) => fired[number] = true;

    internal bool Fired(int number) => fired[number];

    internal void Add(int rule, EvidencePlace place, Measure? measure) => matches.Add(new RuleMatch(rule, place, measure));
}

/// <summary>A rule that holds.</summary>
/// <param name="Rule">Its number.</param>
/// <param name="In">The text it reads.</param>
/// <param name="Measure">The measure it goes by, or null for phrases.</param>
public readonly record struct RuleMatch(int Rule, EvidencePlace In, Measure? Measure);
