namespace ReplyCoach.Learning.Evaluation;

/// <summary>How often each of three labels was taken for which; refusals count as errors of their own.</summary>
public sealed class Confusion
{
    /// <summary>How many labels there are.</summary>
    public const int Labels = 3;

    private readonly int[,] counts = new int[Labels, Labels + 1];

    /// <summary>Drafts with the true label (first) and the given one (second); the fourth column is refusals.</summary>
    public int this[int truth, int given] => counts[truth, given];

    /// <summary>Notes one draft.</summary>
    /// <param name="truth">0–2.</param>
    /// <param name="given">0–2, or null for a refusal.</param>
    public void Add(int truth, int? given) => counts[truth, given ?? Labels]++;

    /// <summary>By true label: drafts by given label, then refusals.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Rows() =>
        [.. Enumerable.Range(0, Labels).Select(truth => (int[])[.. Enumerable.Range(0, Labels + 1).Select(given => counts[truth, given])])];

    /// <summary>The part of drafts with the right label.</summary>
    public double Accuracy()
    {
        int right = 0, all = 0;
        for (var truth = 0; truth < Labels; truth++)
        {
            right += counts[truth, truth];
            for (var given = 0; given <= Labels; given++)
            {
                all += counts[truth, given];
            }
        }

        return all == 0 ? 0 : (double)right / all;
    }

    /// <summary>The mean of the labels' F1; a label that neither occurs nor is given is left out.</summary>
    public double MacroF1()
    {
        double sum = 0;
        var labels = 0;
        for (var label = 0; label < Labels; label++)
        {
            int truth = 0, given = 0;
            for (var other = 0; other <= Labels; other++)
            {
                truth += counts[label, other];
                given += other < Labels ? counts[other, label] : 0;
            }

            if (truth + given > 0)
            {
                sum += 2.0 * counts[label, label] / (truth + given);
                labels++;
            }
        }

        return labels == 0 ? 0 : sum / labels;
    }
}
