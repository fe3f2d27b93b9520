using ReplyCoach.Core.Principles;

namespace ReplyCoach.Core.Signals;

/// <summary>The rules that hold for one draft; reused from draft to draft.</summary>
public sealed class RuleMatches
{
    private readonly List<RuleMatch> matches = [];
    private readonly HashSet<int> fired = [];

    /// <summary>The rules that hold, in ascending number.</summary>
    public IReadOnlyList<RuleMatch> All => matches;

    internal List<PhraseHit> TextHits { get; } = [];

    internal List<PhraseHit> AnsweredHits { get; } = [];

    /// <summary>The words of a rule that holds, as runs of tokens of the text it reads; empty for a measure nobody can point at.</summary>
    public IEnumerable<(int First, int Count)> Words(RuleMatch match)
    {
        foreach (var hit in match.In == EvidencePlace.Text ? TextHits : AnsweredHits)
        {
            if (hit.Number == 2 * match.Rule)
            {
                yield return (hit.First, hit.Count);
            }
        }
    }

    internal void Clear()
    {
        matches.Clear();
        fired.Clear();
    }

    internal void Fire(int number) => fired.Add(number);

    internal bool Fired(int number) => fired.Contains(number);

    internal void Add(int rule, EvidencePlace place, Measure? measure) => matches.Add(new RuleMatch(rule, place, measure));
}

/// <summary>A rule that holds.</summary>
/// <param name="Rule">Its number.</param>
/// <param name="In">The text it reads.</param>
/// <param name="Measure">The measure it goes by, or null for phrases.</param>
public readonly record struct RuleMatch(int Rule, EvidencePlace In, Measure? Measure);
