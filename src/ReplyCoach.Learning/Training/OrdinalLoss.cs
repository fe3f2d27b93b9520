using ReplyCoach.Core.Scoring;

namespace ReplyCoach.Learning.Training;

/// <summary>Minus the log-likelihood of an ordered label under proportional odds (McCullagh 1980), with its derivatives.</summary>
internal static class OrdinalLoss
{
    /// <summary>The loss of one label.</summary>
    /// <param name="label">0, 1 or 2.</param>
    /// <param name="latent">Where the draft stands.</param>
    /// <param name="middle">The middle of the band of label 1.</param>
    /// <param name="half">Half the width of that band; above 0.</param>
    /// <param name="byLatent">The derivative by <paramref name="latent"/>.</param>
    /// <param name="byMiddle">The derivative by <paramref name="middle"/>.</param>
    /// <param name="byHalf">The derivative by <paramref name="half"/>.</param>
    public static double Of(int label, double latent, double middle, double half, out double byLatent, out double byMiddle, out double byHalf)
    {
        var below = ExactMath.Logistic(middle - half - latent);
        var above = ExactMath.Logistic(latent - middle - half);
        switch (label)
        {
            case 0:
                (byLatent, byHalf) = (1 - below, 1 - below);
                byMiddle = -(1 - below);
                return -Math.Log(Math.Max(below, 1e-12));
            case 2:
                (byLatent, byHalf) = (-(1 - above), 1 - above);
                byMiddle = 1 - above;
                return -Math.Log(Math.Max(above, 1e-12));
            default:
                var between = Math.Max(1 - below - above, 1e-12);
                var belowSlope = below * (1 - below);
                var aboveSlope = above * (1 - above);
                byLatent = (aboveSlope - belowSlope) / between;
                byMiddle = -byLatent;
                byHalf = -(belowSlope + aboveSlope) / between;
                return -Math.Log(between);
        }
    }
}
