using ReplyCoach.Core.Principles;

namespace ReplyCoach.Learning.Corpus;

/// <summary>Labels of drafts whose texts the project may not carry, keyed by id: tab-separated id, focus, tone, principles
/// (<c>no-hard-sell-,people-not-logos+</c>).</summary>
public static class LabelFile
{
    /// <summary>Reads a file of labels.</summary>
    /// <param name="path">The file.</param>
    /// <param name="catalog">The principles that may be named.</param>
    /// <param name="faults">Receives what is wrong, line by line; such lines are left out.</param>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static IReadOnlyDictionary<string, DraftLabels> Read(string path, PrincipleCatalog catalog, ICollection<CorpusFault> faults)
    {
        var labels = new Dictionary<string, DraftLabels>();
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            var columns = line.Split('\t');
            if (line.StartsWith('#') || line.Length == 0)
            {
                continue;
            }

            var focus = columns.Length > 2 ? CorpusReader.Focus(columns[1]) : -1;
            var tone = columns.Length > 2 ? CorpusReader.Tone(columns[2]) : -1;
            var principles = new Dictionary<string, int>();
            foreach (var entry in columns.Length > 3 ? columns[3].Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) : [])
            {
                if (entry[^1] is not ('+' or '-') || catalog.Find(entry[..^1]) is not { Visible: true })
                {
                    focus = -1;
                    break;
                }

                principles[entry[..^1]] = entry[^1] == '+' ? 1 : -1;
            }

            if (focus < 0 || tone < 0)
            {
                faults.Add(new CorpusFault(Path.GetFileName(path), number, "a line is id, focus, tone and principles such as ‘no-hard-sell-,eye-level+’, with tabs between"));
            }
            else
            {
                labels[columns[0]] = new DraftLabels(focus, tone, principles);
            }
        }

        return labels;
    }

    /// <summary>Gives drafts the labels that a file holds for them: what a draft has already stays.</summary>
    public static CorpusDraft Label(CorpusDraft draft, IReadOnlyDictionary<string, DraftLabels> labels) =>
        !labels.TryGetValue(draft.Id, out var found) ? draft : draft with
        {
            Focus = draft.Focus ?? found.Focus,
            Tone = draft.Tone ?? found.Tone,
            Principles = draft.Principles ?? found.Principles,
        };
}

/// <summary>The labels of one draft.</summary>
/// <param name="Focus">0–2.</param>
/// <param name="Tone">0–2.</param>
/// <param name="Principles">−1 or 1 by principle; others are 0.</param>
public sealed record DraftLabels(int Focus, int Tone, IReadOnlyDictionary<string, int> Principles);
