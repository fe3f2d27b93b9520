namespace ReplyCoach.Core.Scoring;

/// <summary>Everything that training leaves behind: the weights of words, pairs of words, measures and rules for the signals,
/// and the two axes made of the signals.</summary>
public sealed record CoachModel
{
    /// <summary>One whole-number step of a word's weight is worth 1 / this.</summary>
    public const double WeightSteps = 4096;

    /// <summary>How many axes there are; each row of weights ends in one number per axis, the wording's evenness.</summary>
    public const int Axes = 2;

    /// <summary>Year, month and count, such as <c>2026.11.1</c>.</summary>
    public required string Version { get; init; }

    /// <summary>What it was trained on, in one sentence.</summary>
    public required string TrainedOn { get; init; }

    /// <summary>The visible principles, in the order of every row of weights.</summary>
    public required IReadOnlyList<string> Principles { get; init; }

    /// <summary>Added to the number of tokens before its root is taken, so that a brief draft is not all shouting.</summary>
    public required double LengthOffset { get; init; }

    /// <summary>Words of the draft.</summary>
    public required WeightTable Words { get; init; }

    /// <summary>Parts of words; they speak for words that <see cref="Words"/> does not hold.</summary>
    public required WeightTable Parts { get; init; }

    /// <summary>Neighbouring words of the draft.</summary>
    public required WeightTable Pairs { get; init; }

    /// <summary>Words of the answered message.</summary>
    public required WeightTable AnsweredWords { get; init; }

    /// <summary>Weights by measure (rows, in the order of <see cref="Signals.Measure"/>) and principle.</summary>
    public required IReadOnlyList<IReadOnlyList<double>> MeasureWeights { get; init; }

    /// <summary>What a rule adds to its principle when it holds, by rule id; a rule that training did not know speaks with its own strength.</summary>
    public required IReadOnlyDictionary<string, double> RuleWeights { get; init; }

    /// <summary>Focus.</summary>
    public required AxisModel Focus { get; init; }

    /// <summary>Tone.</summary>
    public required AxisModel Tone { get; init; }
}
