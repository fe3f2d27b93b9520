namespace ReplyCoach.Core.Scoring;

/// <summary>One axis of one draft before rounding.</summary>
/// <param name="Latent">The latent; the score is 100·σ of it.</param>
/// <param name="Wording">The part of the undivided latent that no principle explains.</param>
/// <param name="Divisor">What the terms' sum was divided by, for a draft that pulls both ways; above 0.</param>
internal readonly record struct AxisScore(double Latent, double Wording, double Divisor)
{
    /// <summary>The score of a draft that shows nothing: the middle.</summary>
    public const double Baseline = 50;

    /// <summary>0–100.</summary>
    public double Score => 100 * ExactMath.Logistic(Latent);

    /// <summary>Points that one unit of a term is worth along the straight way from the baseline to the draft: what integrated
    /// gradients give each linear term (Sundararajan et al. 2017), so that the points add up to the score. The divisor is the
    /// draft's own and holds still on the way.</summary>
    public double PointsPerUnit => Math.Abs(Latent) < 1e-9
        ? 100 * ExactMath.Logistic(Latent) * (1 - ExactMath.Logistic(Latent)) / Divisor
        : (Score - Baseline) / (Latent * Divisor);
}
