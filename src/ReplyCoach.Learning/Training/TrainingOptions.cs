namespace ReplyCoach.Learning.Training;

/// <summary>How a model is trained. The defaults were chosen by cross-validation folded by brand, and where that could not tell, by what
/// the test split showed of false alarms, steadiness and the refusal rule; never on <c>eval/</c>.</summary>
public sealed record TrainingOptions
{
    /// <summary>A word is learned when it stands in drafts of at least this many brands.</summary>
    public int LeastBrands { get; init; } = 2;

    /// <summary>The same for pairs of words.</summary>
    public int LeastBrandsPerPair { get; init; } = 3;

    /// <summary>The same for parts of words.</summary>
    public int LeastBrandsPerPart { get; init; } = 4;

    /// <summary>Added to the number of tokens before its root is taken.</summary>
    public double LengthOffset { get; init; } = 20;

    /// <summary>Pull of word and pair weights towards 0, for a word of rarity 1; see <see cref="Vocabulary.WordRarity"/>.</summary>
    public double WordPenalty { get; init; } = 300;

    /// <summary>Pull of the weights of parts of words.</summary>
    public double PartPenalty { get; init; } = 500;

    /// <summary>Pull of the answered message's words towards 0.</summary>
    public double AnsweredPenalty { get; init; } = 2000;

    /// <summary>Pull of the weights of word vectors towards 0.</summary>
    public double VectorPenalty { get; init; } = 20;

    /// <summary>Pull of measures towards 0.</summary>
    public double MeasurePenalty { get; init; } = 5;

    /// <summary>Pull of a rule's weight towards its own strength.</summary>
    public double RulePenalty { get; init; } = 1;

    /// <summary>Pull of the axes' weights towards their start.</summary>
    public double AxisPenalty { get; init; } = 500;

    /// <summary>How much harder than other weights those of evenness are pulled towards 0.</summary>
    public double EvennessHold { get; init; } = 0.3;

    /// <summary>Pull of the measures that no words show towards 0: what names no principle shall say little.</summary>
    public double WordlessPenalty { get; init; } = 2000;

    /// <summary>What a draft's principle labels count beside its two axis labels.</summary>
    public double PrincipleWeight { get; init; } = 0.04;

    /// <summary>How many times as much a breach counts that is seen in a community-centric and warm draft where people saw none.</summary>
    public double FalseAlarmWeight { get; init; } = 20;

    /// <summary>What part of the drafts is learned from twice: once more with a flourish at its end that must not move its focus.</summary>
    public double FlourishPart { get; init; } = 0.4;

    /// <summary>How far rare labels are given more weight: 0 not at all, 1 until all weigh alike.</summary>
    public double Balance { get; init; } = 0.8;

    /// <summary>The same for the drafts that probabilities are fitted to.</summary>
    public double CalibrationBalance { get; init; } = 0.5;

    /// <summary>On what part of drafts an axis calls itself unsure, 0–1.</summary>
    public double UnsurePart { get; init; } = 0.05;

    /// <summary>How far small collections of drafts are given more weight: 0 not at all, 1 until each collection weighs alike, so that
    /// no single register decides.</summary>
    public double SourceBalance { get; init; } = 0.2;

    /// <summary>The most steps of the minimiser.</summary>
    public int MostSteps { get; init; } = 100;

    /// <summary>Folds of the cross-validation that calibrates.</summary>
    public int Folds { get; init; } = 5;

    /// <summary>Shuffles brands into folds and drafts into bootstrap samples.</summary>
    public int Seed { get; init; } = 20261122;
}
