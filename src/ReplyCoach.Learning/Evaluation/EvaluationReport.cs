using System.Text.Json.Serialization;

using ReplyCoach.Core.Principles;
using ReplyCoach.Learning.Evaluation.Ledgers;
using ReplyCoach.Learning.Evaluation.Slicing;
using ReplyCoach.Learning.Evaluation.Swaps;

namespace ReplyCoach.Learning.Evaluation;

/// <summary>What was measured on one file of labelled drafts.</summary>
public sealed record EvaluationReport
{
    /// <summary>The file or split.</summary>
    public required string Name { get; init; }

    /// <summary>How many were measured.</summary>
    public required int Drafts { get; init; }

    /// <summary>How many got no numbers; each counts as an error on both axes.</summary>
    public required int Refused { get; init; }

    /// <summary>The model's version.</summary>
    public required string Model { get; init; }

    /// <summary>The version of rules and wording.</summary>
    public required string Rules { get; init; }

    /// <summary>Focus.</summary>
    public required AxisEvaluation Focus { get; init; }

    /// <summary>Tone.</summary>
    public required AxisEvaluation Tone { get; init; }

    /// <summary>How much of the points stands on the row that names no principle.</summary>
    public required WordingShare OverallWording { get; init; }

    /// <summary>Rows of the ledger, both axes, on average over the drafts with numbers.</summary>
    public required double RowsPerDraft { get; init; }

    /// <summary>Whether it is right to be unsure where it says so.</summary>
    public required RefusalRule RefusalRule { get; init; }

    /// <summary>The same figures on parts of the drafts.</summary>
    public required IReadOnlyList<Slice> Slices { get; init; }

    /// <summary>How well the rows of each principle agree with its labels; empty where nobody has labelled principles.</summary>
    public required IReadOnlyList<PrincipleFigures> Principles { get; init; }

    /// <summary>Whether the better of two twins gets the higher focus.</summary>
    public required PairOutcome Pairs { get; init; }

    /// <summary>What changes when nothing that matters has changed.</summary>
    public required Robustness Robustness { get; init; }

    /// <summary>Reproaches to drafts that deserve none.</summary>
    public required FalseAlarms FalseAlarms { get; init; }

    /// <summary>Whether the words that a row points at are what moves the score; null when it was not asked for.</summary>
    public Faithfulness? Faithfulness { get; init; }

    /// <summary>The figures of an axis.</summary>
    public AxisEvaluation Of(Axis axis) => axis == Axis.Focus ? Focus : Tone;
}

/// <summary>One axis.</summary>
public sealed record AxisEvaluation
{
    /// <summary>Which.</summary>
    [JsonConverter(typeof(JsonStringEnumConverter<Axis>))]
    public required Axis Axis { get; init; }

    /// <summary>The mean of the three labels' F1, refusals as errors.</summary>
    public required Figure MacroF1 { get; init; }

    /// <summary>Expected calibration error of the given label, ten bins, over the drafts with numbers.</summary>
    public required Figure CalibrationError { get; init; }

    /// <summary>Mean of −ln of the true label's probability over the drafts with numbers, all three labels taken together.</summary>
    public required Figure LogLoss { get; init; }

    /// <summary>The part with the right label.</summary>
    public required double Accuracy { get; init; }

    /// <summary>How often a draft of the highest label scores above one of the lowest.</summary>
    public required double Auc { get; init; }

    /// <summary>The part on which the axis is sure.</summary>
    public required double Coverage { get; init; }

    /// <summary>Macro-F1 when an unsure axis counts as an error too.</summary>
    public required double MacroF1UnsureAsError { get; init; }

    /// <summary>By true label: drafts by given label, then refusals.</summary>
    public required IReadOnlyList<IReadOnlyList<int>> Confusion { get; init; }

    /// <summary>What was promised and kept, by the probability of the given label; bins without drafts are left out.</summary>
    public required IReadOnlyList<CalibrationBin> Calibration { get; init; }

    /// <summary>The wrong labels that it was most confident of.</summary>
    public required IReadOnlyList<KnownFailure> Failures { get; init; }
}

/// <summary>The part of a draft's absolute points that names no principle.</summary>
/// <param name="Mean">Over the drafts.</param>
/// <param name="Most">In any draft.</param>
public sealed record WordingShare(double Mean, double Most);
