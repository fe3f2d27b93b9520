using ReplyCoach.Core.Principles;
using ReplyCoach.Core.Verdicts;

namespace ReplyCoach.Learning.Evaluation.Drawings;

/// <summary>The drawings beside a model's card, by file name.</summary>
public static class CardDrawings
{
    /// <summary>The file of the learning curve.</summary>
    public const string LearningCurveFile = "learning-curve.svg";

    /// <summary>The file of an axis's calibration.</summary>
    public static string CalibrationFile(Axis axis) => $"calibration-{VerdictJson.Name(axis)}.svg";

    /// <summary>The file of a set's confusion on an axis.</summary>
    public static string ConfusionFile(string set, Axis axis) => $"confusion-{Slug(set)}-{VerdictJson.Name(axis)}.svg";

    /// <summary>Draws all that the figures allow, in a fixed order.</summary>
    public static IReadOnlyList<CardDrawing> Of(ModelReport report)
    {
        var drawings = new List<CardDrawing>();
        foreach (var axis in report.Sets.Count > 0 ? AxisLabels.Axes : [])
        {
            drawings.Add(new CardDrawing(CalibrationFile(axis), CalibrationDrawing.Of(axis, report.Sets)));
        }

        foreach (var set in report.Sets)
        {
            drawings.AddRange(AxisLabels.Axes.Select(axis => new CardDrawing(ConfusionFile(set.Name, axis), ConfusionDrawing.Of(set.Name, set.Of(axis)))));
        }

        if (report.LearningCurve.Count > 0)
        {
            drawings.Add(new CardDrawing(LearningCurveFile, LearningCurveDrawing.Of(report.LearningCurve)));
        }

        return drawings;
    }

    /// <summary>Whether a file is one of those that are drawn beside a card.</summary>
    public static bool IsOurs(string file) =>
        file == LearningCurveFile || (file.EndsWith(".svg", StringComparison.Ordinal) && (file.StartsWith("calibration-", StringComparison.Ordinal) || file.StartsWith("confusion-", StringComparison.Ordinal)));

    // A set may be called anything; its files are called in small letters, digits and hyphens.
    private static string Slug(string set) =>
        string.Join('-', string.Concat(set.ToLowerInvariant().Select(c => char.IsAsciiLetterOrDigit(c) ? c : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries));
}

/// <summary>A drawing as a file.</summary>
/// <param name="File">Its name.</param>
/// <param name="Text">SVG.</param>
public sealed record CardDrawing(string File, string Text);
