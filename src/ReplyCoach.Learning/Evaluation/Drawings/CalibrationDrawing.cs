using ReplyCoach.Core.Principles;
using ReplyCoach.Core.Verdicts;

namespace ReplyCoach.Learning.Evaluation.Drawings;

/// <summary>A reliability diagram: how often the given label was right, by how likely it was said to be.</summary>
internal static class CalibrationDrawing
{
    public static string Of(Axis axis, IReadOnlyList<EvaluationReport> sets)
    {
        var plot = new Plot($"Calibration of {VerdictJson.Name(axis)}", "probability of the given label", "part that was right", 1, sets.Count);
        plot.Drawing.Line(plot.X(0), Plot.Y(0), plot.X(1), Plot.Y(1), Svg.Ink, dashed: true);
        foreach (var set in sets)
        {
            var measured = set.Of(axis);
            plot.Add($"{set.Name}: ECE {measured.CalibrationError.Value:F3}", measured.Calibration.Select(b => (b.Promised, b.Kept)));
        }

        return plot.Drawing.ToString();
    }
}
