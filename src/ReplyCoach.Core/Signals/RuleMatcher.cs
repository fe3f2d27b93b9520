using ReplyCoach.Core.Principles;

namespace ReplyCoach.Core.Signals;

/// <summary>Says which rules of the catalog hold for a draft, and by which words. Built once per catalog; safe to share.</summary>
public sealed class RuleMatcher
{
    /// <summary>How many moments there can be: a rule keeps those it answers in the bits of one number.</summary>
    public const int MostMoments = 32;

    private readonly List<Entry> rules = [];
    private readonly PhraseTrie inText = new();
    private readonly PhraseTrie inAnswered = new();
    private readonly Dictionary<string, int> moments = [];

    // Phrase numbers: 2r for a phrase that fires rule r, 2r + 1 for one that silences it; moments follow behind the rules.
    private readonly int firstMoment;

    /// <summary>Compiles the rules of a catalog.</summary>
    public RuleMatcher(PrincipleCatalog catalog)
    {
        for (var p = 0; p < catalog.Visible.Count; p++)
        {
            foreach (var rule in catalog.Visible[p].Rules)
            {
                rules.Add(new Entry(rule, p, rule.Measure is null ? null : Enum.Parse<Measure>(rule.Measure, ignoreCase: true)));
            }
        }

        for (var r = 0; r < rules.Count; r++)
        {
            var trie = rules[r].Rule.In == EvidencePlace.Text ? inText : inAnswered;
            AddAll(trie, rules[r].Rule.Any, 2 * r);
            AddAll(trie, rules[r].Rule.Unless, (2 * r) + 1);
        }

        firstMoment = 2 * rules.Count;
        for (var m = 0; m < catalog.Moments.Count; m++)
        {
            moments.Add(catalog.Moments[m].Id, m);
            AddAll(inAnswered, catalog.Moments[m].Any, firstMoment + (2 * m));
            AddAll(inAnswered, catalog.Moments[m].Unless, firstMoment + (2 * m) + 1);
        }

        foreach (var entry in rules)
        {
            foreach (var moment in entry.Rule.Answering)
            {
                entry.Moments |= 1u << moments[moment];
            }
        }
    }

    /// <summary>How many rules there are; a rule's number is its place in catalog order.</summary>
    public int Count => rules.Count;

    /// <summary>The rule of a number.</summary>
    public Rule this[int number] => rules[number].Rule;

    /// <summary>The place of a rule's principle among the visible ones.</summary>
    public int PrincipleOf(int number) => rules[number].Principle;

    /// <summary>Finds the rules that hold, in ascending order, with their words.</summary>
    internal void Match(DraftReading draft, RuleMatches found)
    {
        found.Clear(firstMoment + (2 * moments.Count));
        inText.Match(draft.Text, found.Symbols, found.TextHits);
        inAnswered.Match(draft.Answered, found.Symbols, found.AnsweredHits);
        Tally(found.TextHits, found);
        Tally(found.AnsweredHits, found);
        var moment = 0u;
        for (var m = 0; m < moments.Count; m++)
        {
            moment |= found.Fired(firstMoment + (2 * m)) && !found.Fired(firstMoment + (2 * m) + 1) ? 1u << m : 0;
        }

        for (var r = 0; r < rules.Count; r++)
        {
            var entry = rules[r];
            var holds = entry.Measure is { } measure
                ? draft.Measures[measure] >= entry.Rule.AtLeast
                : found.Fired(2 * r);
            if (holds && !found.Fired((2 * r) + 1)
                && (entry.Rule.Only is null || entry.Rule.Only == draft.Draft.Kind)
                && (entry.Moments == 0 || (entry.Moments & moment) != 0))
            {
                found.Add(r, entry.Rule.In, entry.Measure);
            }
        }
    }

    private static void AddAll(PhraseTrie trie, IReadOnlyList<Phrase> phrases, int number)
    {
        foreach (var phrase in phrases)
        {
            trie.Add(phrase, number);
        }
    }

    private static void Tally(List<PhraseHit> hits, RuleMatches found)
    {
        foreach (var hit in hits)
        {
            found.Fire(hit.Number);
        }
    }

    private sealed record Entry(Rule Rule, int Principle, Measure? Measure)
    {
        public uint Moments { get; set; }
    }
}
