using ReplyCoach.Core.Verdicts;

namespace ReplyCoach.Learning.Evaluation.Drawings;

/// <summary>A confusion matrix: the darker a field, the larger the part of its true label.</summary>
internal static class ConfusionDrawing
{
    private const int Left = 110;
    private const int Top = 76;
    private const int Width = 88;
    private const int Height = 52;
    private const double Dark = 0.55;

    public static string Of(string set, AxisEvaluation axis)
    {
        var labels = AxisLabels.Of(axis.Axis);
        string[] columns = [.. labels, "refused"];
        var drawing = new Svg(Left + (columns.Length * Width) + 16, Top + (labels.Count * Height) + 20, $"Confusion of {VerdictJson.Name(axis.Axis)} on {set}");
        drawing.Text(16, 24, $"Confusion of {VerdictJson.Name(axis.Axis)} on {set}");
        drawing.Text(16, Top - 12, "true ↓  given →");
        for (var given = 0; given < columns.Length; given++)
        {
            drawing.Text(Left + ((given + 0.5) * Width), Top - 12, columns[given], "middle");
        }

        for (var truth = 0; truth < labels.Count; truth++)
        {
            drawing.Text(Left - 12, Top + ((truth + 0.5) * Height) + 4, labels[truth], "end");
            for (var given = 0; given < columns.Length; given++)
            {
                var drafts = axis.Confusion[truth][given];
                var part = Share.Of(drafts, axis.Confusion[truth].Sum());
                drawing.Box(Left + (given * Width) + 1, Top + (truth * Height) + 1, Width - 2, Height - 2, Shade(part));
                drawing.Text(Left + ((given + 0.5) * Width), Top + ((truth + 0.5) * Height) + 4, $"{drafts} ({part:P0})", "middle", part > Dark ? "#ffffff" : Svg.Ink);
            }
        }

        return drawing.ToString();
    }

    // From a pale grey to the first colour of the series.
    private static string Shade(double part) => $"#{Mix(0xf2, 0x00, part):x2}{Mix(0xf2, 0x55, part):x2}{Mix(0xf2, 0x8c, part):x2}";

    private static int Mix(int from, int to, double part) => (int)Math.Round(from + ((to - from) * part));
}
