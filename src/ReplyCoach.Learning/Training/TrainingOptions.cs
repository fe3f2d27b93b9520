namespace ReplyCoach.Learning.Training;

/// <summary>How a model is trained. The defaults were chosen by cross-validation folded by brand, never on <c>eval/</c>.</summary>
public sealed record TrainingOptions
{
    /// <summary>A word is learned when it stands in drafts of at least this many brands.</summary>
    public int LeastBrands { get; init; } = 3;

    /// <summary>The same for pairs of words.</summary>
    public int LeastBrandsPerPair { get; init; } = 4;

    /// <summary>Added to the number of tokens before its root is taken.</summary>
    public double LengthOffset { get; init; } = 6;

    /// <summary>Pull of word and pair weights towards 0.</summary>
    public double WordPenalty { get; init; } = 1.0;

    /// <summary>Pull of the answered message's words towards 0.</summary>
    public double AnsweredPenalty { get; init; } = 3.0;

    /// <summary>Pull of the weights of word vectors towards 0.</summary>
    public double VectorPenalty { get; init; } = 0.6;

    /// <summary>Pull of measures towards 0.</summary>
    public double MeasurePenalty { get; init; } = 1.0;

    /// <summary>Pull of a rule's weight towards its own strength.</summary>
    public double RulePenalty { get; init; } = 4.0;

    /// <summary>Pull of the axes' weights towards their start.</summary>
    public double AxisPenalty { get; init; } = 1.0;

    /// <summary>What a draft's principle labels count beside its two axis labels.</summary>
    public double PrincipleWeight { get; init; } = 0.15;

    /// <summary>How far rare labels are given more weight: 0 not at all, 1 until all weigh alike.</summary>
    public double Balance { get; init; } = 0.8;

    /// <summary>What a real draft counts beside a written one.</summary>
    public double RealWeight { get; init; } = 1.0;

    /// <summary>The most steps of the minimiser.</summary>
    public int MostSteps { get; init; } = 150;

    /// <summary>Folds of the cross-validation that calibrates.</summary>
    public int Folds { get; init; } = 5;

    /// <summary>Shuffles brands into folds and drafts into bootstrap samples.</summary>
    public int Seed { get; init; } = 20261122;
}
