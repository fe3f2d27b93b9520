using System.Text.Json.Serialization;

using ReplyCoach.Core.Principles;

namespace ReplyCoach.Learning.Evaluation;

/// <summary>What was measured on one file of labelled drafts.</summary>
/// <param name="Name">The file or split.</param>
/// <param name="Drafts">How many were measured.</param>
/// <param name="Refused">How many got no numbers; each counts as an error on both axes.</param>
/// <param name="Model">The model's version.</param>
/// <param name="Rules">The version of rules and wording.</param>
/// <param name="Focus">Focus.</param>
/// <param name="Tone">Tone.</param>
/// <param name="OverallWording">How much of the points stands on the row that names no principle.</param>
public sealed record EvaluationReport(
    string Name, int Drafts, int Refused, string Model, string Rules, AxisEvaluation Focus, AxisEvaluation Tone, WordingShare OverallWording);

/// <summary>One axis.</summary>
/// <param name="Axis">Which.</param>
/// <param name="MacroF1">The mean of the three labels' F1, refusals as errors.</param>
/// <param name="CalibrationError">Expected calibration error of the given label, ten bins.</param>
/// <param name="Accuracy">The part with the right label.</param>
/// <param name="Auc">How often a draft of the highest label scores above one of the lowest.</param>
/// <param name="Coverage">The part on which the axis is sure.</param>
/// <param name="MacroF1UnsureAsError">Macro-F1 when an unsure axis counts as an error too.</param>
/// <param name="Confusion">By true label: drafts by given label, then refusals.</param>
public sealed record AxisEvaluation(
    [property: JsonConverter(typeof(JsonStringEnumConverter<Axis>))] Axis Axis, Figure MacroF1, Figure CalibrationError, double Accuracy, double Auc, double Coverage, double MacroF1UnsureAsError, int[][] Confusion);

/// <summary>A figure with its 95 % bootstrap interval.</summary>
/// <param name="Value">Measured.</param>
/// <param name="Low">The 2.5th percentile of the resamples.</param>
/// <param name="High">The 97.5th percentile.</param>
public sealed record Figure(double Value, double Low, double High)
{
    /// <summary>Takes the interval from resampled values.</summary>
    public static Figure Of(double value, double[] resampled)
    {
        Array.Sort(resampled);
        return new Figure(Math.Round(value, 4), Math.Round(resampled[(int)(0.025 * resampled.Length)], 4), Math.Round(resampled[(int)(0.975 * resampled.Length)], 4));
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Value:F3} [{Low:F3}, {High:F3}]";
}

/// <summary>The part of a draft's absolute points that names no principle.</summary>
/// <param name="Mean">Over the drafts.</param>
/// <param name="Most">In any draft.</param>
public sealed record WordingShare(double Mean, double Most);
