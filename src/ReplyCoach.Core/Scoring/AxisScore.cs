namespace ReplyCoach.Core.Scoring;

/// <summary>One axis of one draft before rounding. The three labels are as likely as e⁻ᶻ, eᵐ and eᶻ, where z is the pull between the
/// outer two and m the middle one's own strength: an ordered logit with equal steps (the stereotype model of Anderson 1984).</summary>
/// <param name="Pull">z: the sum of all terms, below 0 towards the first label.</param>
/// <param name="Middle">m.</param>
/// <param name="Wording">The part of the pull that no principle explains.</param>
internal readonly record struct AxisScore(double Pull, double Middle, double Wording)
{
    /// <summary>The score of a draft that shows nothing: the middle.</summary>
    public const double Baseline = 50;

    /// <summary>The probabilities of the three labels, from low to high.</summary>
    public (double Low, double Mid, double High) Probabilities
    {
        get
        {
            // Nothing here is large: the middle is clamped and a pull beyond 300 changes no digit.
            var pull = Math.Clamp(Pull, -300, 300);
            double low = ExactMath.Exp(-pull), mid = ExactMath.Exp(Middle), high = ExactMath.Exp(pull);
            var sum = low + mid + high;
            return (low / sum, mid / sum, high / sum);
        }
    }

    /// <summary>The likeliest label: 0, 1 or 2; the middle one wins a tie, and the first over the third.</summary>
    public int Label
    {
        get
        {
            var (low, mid, high) = Probabilities;
            return mid >= low && mid >= high ? 1 : low >= high ? 0 : 2;
        }
    }

    /// <summary>How far the likeliest label is ahead of the next, 0–1.</summary>
    public double Lead
    {
        get
        {
            var (low, mid, high) = Probabilities;
            var most = Math.Max(mid, Math.Max(low, high));
            var least = Math.Min(mid, Math.Min(low, high));
            return most - (1 - most - least);
        }
    }

    /// <summary>0–100: where the draft is to be expected between the first label at 0 and the third at 100.</summary>
    public double Score
    {
        get
        {
            var (low, _, high) = Probabilities;
            return Baseline + (Baseline * (high - low));
        }
    }

    /// <summary>Points that one unit of a term is worth along the straight way from the baseline to the draft: what integrated
    /// gradients give each linear term (Sundararajan et al. 2017), so that the points add up to the score. The middle's strength is
    /// the draft's own and holds still on the way.</summary>
    public double PointsPerUnit => Math.Abs(Pull) < 1e-9
        ? 2 * Baseline / (2 + ExactMath.Exp(Middle))
        : (Score - Baseline) / Pull;
}
