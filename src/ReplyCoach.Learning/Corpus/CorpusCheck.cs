using ReplyCoach.Core.Drafts;
using ReplyCoach.Core.Principles;
using ReplyCoach.Core.Reading;

namespace ReplyCoach.Learning.Corpus;

/// <summary>Proves that a corpus keeps its rules: schema and ranges, each brand in one split, each pair in one split, no near copies.</summary>
public static class CorpusCheck
{
    /// <summary>Two drafts are near copies when they share more than this part of their word 3-grams (Jaccard).</summary>
    public const double MostShared = 0.5;

    /// <summary>Below this many words only exact copies (after lower-casing) count.</summary>
    public const int FewWords = 8;

    private static readonly string[] Splits = ["train", "validation", "test"];

    /// <summary>Looks for faults.</summary>
    public static IReadOnlyList<CorpusFault> Check(IReadOnlyList<CorpusDraft> drafts, PrincipleCatalog catalog)
    {
        var faults = new List<CorpusFault>();
        var ids = new HashSet<string>();
        for (var i = 0; i < drafts.Count; i++)
        {
            foreach (var what in Faults(drafts[i], ids, catalog))
            {
                faults.Add(new CorpusFault(drafts[i].Id, i + 1, what));
            }
        }

        Together(drafts, d => d.Brand, "brand", faults);
        Together(drafts.Where(d => d.Pair is not null), d => d.Pair!, "pair", faults);
        foreach (var pair in drafts.Where(d => d.Pair is not null).CountBy(d => d.Pair!).Where(p => p.Value != 2))
        {
            faults.Add(new CorpusFault(pair.Key, 0, $"the pair has {pair.Value} drafts; a pair has two"));
        }

        faults.AddRange(NearCopies(drafts));
        return faults;
    }

    private static IEnumerable<string> Faults(CorpusDraft draft, HashSet<string> ids, PrincipleCatalog catalog)
    {
        if (!ids.Add(draft.Id))
        {
            yield return "the id is taken";
        }

        if (draft.Focus is null || draft.Tone is null || draft.Principles is null)
        {
            yield return "a corpus draft is labelled for focus, tone and principles";
        }

        if (draft.Brand.Length == 0 || draft.Industry.Length == 0)
        {
            yield return "brand or industry is missing";
        }

        if (!Platforms.All.Contains(draft.Platform))
        {
            yield return $"‘{draft.Platform}’ is no platform";
        }

        if (!Splits.Contains(draft.Split))
        {
            yield return $"‘{draft.Split}’ is no split";
        }

        if (draft.Kind == DraftKind.Post && draft.InReplyTo is not null)
        {
            yield return "a post answers nothing";
        }

        if (draft.Text.Length > DraftLimits.TextUnits || UnseenCharacters.LoneSurrogate(draft.Text) >= 0)
        {
            yield return "the text would not pass the door";
        }

        foreach (var principle in draft.Principles?.Keys ?? [])
        {
            if (catalog.Find(principle) is not { Visible: true })
            {
                yield return $"‘{principle}’ is no principle that a draft can show";
            }
        }
    }

    private static void Together(IEnumerable<CorpusDraft> drafts, Func<CorpusDraft, string> key, string name, List<CorpusFault> faults)
    {
        foreach (var group in drafts.GroupBy(key).Where(g => g.Select(d => d.Split).Distinct().Count() > 1))
        {
            faults.Add(new CorpusFault(group.First().Id, 0, $"the {name} ‘{group.Key}’ stands in more than one split"));
        }
    }

    private static IEnumerable<CorpusFault> NearCopies(IReadOnlyList<CorpusDraft> drafts)
    {
        var grams = drafts.Select(d => Grams(d.Text)).ToList();
        var byGram = new Dictionary<ulong, List<int>>();
        var byText = new Dictionary<ulong, int>();
        for (var i = 0; i < drafts.Count; i++)
        {
            if (!byText.TryAdd(grams[i].Whole, i))
            {
                yield return new CorpusFault(drafts[i].Id, 0, $"is a copy of {drafts[byText[grams[i].Whole]].Id}");
                continue;
            }

            if (grams[i].Words < FewWords)
            {
                continue;
            }

            var shared = new Dictionary<int, int>();
            foreach (var gram in grams[i].Set)
            {
                if (!byGram.TryGetValue(gram, out var others))
                {
                    byGram.Add(gram, others = []);
                }

                foreach (var other in others)
                {
                    shared[other] = shared.GetValueOrDefault(other) + 1;
                }

                others.Add(i);
            }

            foreach (var (other, count) in shared)
            {
                if (count > MostShared * (grams[i].Set.Count + grams[other].Set.Count - count))
                {
                    yield return new CorpusFault(drafts[i].Id, 0, $"is a near copy of {drafts[other].Id}");
                }
            }
        }
    }

    private static (HashSet<ulong> Set, int Words, ulong Whole) Grams(string text)
    {
        var reading = new Reading();
        Tokenizer.Read(text, reading);
        var keys = new List<ulong>();
        foreach (var token in reading.Tokens)
        {
            if (token.Kind is TokenKind.Word or TokenKind.Number or TokenKind.Hashtag)
            {
                keys.Add(token.Key);
            }
        }

        var set = new HashSet<ulong>();
        for (var i = 0; i + 2 < keys.Count; i++)
        {
            set.Add(WordKey.Pair(WordKey.Pair(keys[i], keys[i + 1]), keys[i + 2]));
        }

        // Numbers share one key among tokens, so a copy must also be one to the letter once white space and case are folded.
        var whole = WordKey.Of(string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        return (set, keys.Count, whole);
    }
}
