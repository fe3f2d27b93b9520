using ReplyCoach.Core.Facts;

namespace ReplyCoach.Facts.Benchmark;

/// <summary>Counts, for each type, the facts found with the exact span, those found wrongly and those missed.</summary>
internal sealed class Accuracy
{
    private readonly SortedDictionary<string, Count> counts = new(StringComparer.Ordinal);

    /// <summary>What went wrong, a line each.</summary>
    public List<string> Errors { get; } = [];

    /// <summary>Recognises a case and counts.</summary>
    public void Add(Case labelled)
    {
        var found = FactRecognizer.Recognize(labelled.Text).ToList();
        foreach (var label in labelled.Facts)
        {
            var count = Of(label.Type);
            var match = found.FindIndex(fact => fact.Type == label.Type && fact.Start == label.Start && fact.Text == label.Text);
            if (match < 0)
            {
                count.Missed++;
                Errors.Add($"{labelled.Id}: missed {label.Type} [{label.Text}] in: {labelled.Text}");
                continue;
            }

            count.Right++;
            var value = found[match].Resolution.Single(pair => pair.Key == "value").Value;
            if (label.Value is not null && label.Value != value)
            {
                count.WrongValues++;
                Errors.Add($"{labelled.Id}: {label.Type} [{label.Text}] is {value}, not {label.Value}");
            }

            found.RemoveAt(match);
        }

        foreach (var fact in found)
        {
            Of(fact.Type).Wrong++;
            Errors.Add($"{labelled.Id}: wrong {fact.Type} [{fact.Text}] in: {labelled.Text}");
        }
    }

    /// <summary>Prints a table: facts labelled, precision and recall of the exact span and type, wrong values.</summary>
    public void Print(TextWriter writer)
    {
        writer.WriteLine($"{"type",-26}{"facts",7}{"precision",11}{"recall",9}{"wrong values",14}");
        var total = new Count();
        foreach (var (type, count) in counts)
        {
            Print(writer, type, count);
            total.Add(count);
        }

        Print(writer, "all", total);
    }

    private static void Print(TextWriter writer, string type, Count count) =>
        writer.WriteLine($"{type,-26}{count.Right + count.Missed,7}{Share(count.Right, count.Wrong),11}{Share(count.Right, count.Missed),9}{count.WrongValues,14}");

    private static string Share(int right, int wrong) => right + wrong == 0 ? "-" : (right / (double)(right + wrong)).ToString("0.000");

    private Count Of(string type)
    {
        if (!counts.TryGetValue(type, out var count))
        {
            counts[type] = count = new Count();
        }

        return count;
    }

    private sealed class Count
    {
        public int Right { get; set; }

        public int Wrong { get; set; }

        public int Missed { get; set; }

        public int WrongValues { get; set; }

        public void Add(Count other)
        {
            Right += other.Right;
            Wrong += other.Wrong;
            Missed += other.Missed;
            WrongValues += other.WrongValues;
        }
    }
}
