namespace ReplyCoach.Core.Scoring;

/// <summary>One axis of one draft before rounding.</summary>
internal readonly record struct AxisScore(double Latent, double BaselineLatent, double Wording, double PrincipleSum)
{
    /// <summary>0–100.</summary>
    public double Score => 100 * ExactMath.Logistic(Latent);

    /// <summary>0–100.</summary>
    public double Baseline => 100 * ExactMath.Logistic(BaselineLatent);

    /// <summary>Points that one unit of latent is worth along the straight way from the baseline to the draft: what
    /// integrated gradients give each linear term (Sundararajan et al. 2017), so that the points add up to the score.</summary>
    public double PointsPerLatent => Math.Abs(Latent - BaselineLatent) < 1e-9
        ? 100 * ExactMath.Logistic(Latent) * (1 - ExactMath.Logistic(Latent))
        : (Score - Baseline) / (Latent - BaselineLatent);
}
