using ReplyCoach.Core.Principles;
using ReplyCoach.Core.Scoring;
using ReplyCoach.Core.Signals;
using ReplyCoach.Core.Verdicts;

namespace ReplyCoach.Core.Explaining;

/// <summary>Writes an axis's score as rows of points, in tenths, such that baseline + points = score exactly.</summary>
internal sealed class Ledger(Explainer explainer, int principles)
{
    // No more than this part of a draft's absolute points may stand on the row that names no principle (design §1).
    private const double MostOnWording = 0.4;

    // A row smaller than this many tenths of a point is nothing to talk about in a minute. Such rows join the one that names no principle, as long
    // as that stays below this part of the draft's absolute points.
    private const int Slight = 15;
    private const double MostGathered = 0.15;

    private readonly double[] exact = new double[principles + 1];
    private readonly int[] tenths = new int[principles + 1];
    private readonly List<int> order = [];

    /// <summary>Adds the rows of one axis, by weight, the wording row last.</summary>
    /// <returns>Score and baseline as shown.</returns>
    public (decimal Score, decimal Baseline) Write(AxisScorer scorer, AxisScore axis, DraftReading draft, SignalSet signals, List<LedgerRow> rows)
    {
        var score = (int)Math.Floor((axis.Score * 10) + 0.5);
        var baseline = (int)Math.Floor((AxisScore.Baseline * 10) + 0.5);
        var perUnit = axis.PointsPerUnit * 10;
        var count = 0;
        order.Clear();
        for (var p = 0; p < principles; p++)
        {
            exact[p] = scorer.Model.SignalWeights[p] * signals.Values[p] * perUnit;
            count += exact[p] != 0 ? 1 : 0;
        }

        exact[principles] = axis.Wording * perUnit;
        if (count > 0 || score != baseline)
        {
            LargestRemainder.Round(exact, score - baseline, tenths);
            HoldWordingBack();
            GatherSlightRows();
        }
        else
        {
            Array.Clear(tenths);
        }

        for (var p = 0; p < principles; p++)
        {
            if (tenths[p] != 0)
            {
                order.Add(p);
            }
        }

        order.Sort((a, b) => Math.Abs(tenths[b]) != Math.Abs(tenths[a]) ? Math.Abs(tenths[b]).CompareTo(Math.Abs(tenths[a])) : a.CompareTo(b));
        foreach (var p in order)
        {
            rows.Add(explainer.Explain(scorer.Model.Axis, p, Tenths(tenths[p]), draft, signals));
        }

        if (tenths[principles] != 0)
        {
            rows.Add(explainer.ExplainWording(scorer.Model.Axis, Tenths(tenths[principles])));
        }

        return (Tenths(score), Tenths(baseline));
    }

    private static decimal Tenths(int value) => new(Math.Abs(value), 0, 0, value < 0, 1);

    private void GatherSlightRows()
    {
        for (var size = 1; size < Slight; size++)
        {
            for (var p = 0; p < principles; p++)
            {
                if (Math.Abs(tenths[p]) == size && Fits(tenths[principles] + tenths[p], p))
                {
                    tenths[principles] += tenths[p];
                    tenths[p] = 0;
                }
            }
        }
    }

    private bool Fits(int wording, int without)
    {
        var others = 0;
        for (var p = 0; p < principles; p++)
        {
            others += p == without ? 0 : Math.Abs(tenths[p]);
        }

        return Math.Abs(wording) <= MostGathered * (Math.Abs(wording) + others);
    }

    // The latent already keeps the wording row to a third; only the rounding of a nearly empty ledger can pass the limit.
    private void HoldWordingBack()
    {
        while (true)
        {
            var others = 0;
            var largest = 0;
            for (var p = 0; p < principles; p++)
            {
                others += Math.Abs(tenths[p]);
                largest = Math.Abs(exact[p]) > Math.Abs(exact[largest]) ? p : largest;
            }

            var wording = Math.Abs(tenths[principles]);
            if (wording == 0 || wording <= MostOnWording * (wording + others))
            {
                return;
            }

            var step = Math.Sign(tenths[principles]);
            tenths[principles] -= step;
            tenths[largest] += step;
        }
    }
}
