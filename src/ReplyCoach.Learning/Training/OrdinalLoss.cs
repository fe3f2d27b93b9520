using ReplyCoach.Core.Scoring;

namespace ReplyCoach.Learning.Training;

/// <summary>Minus the log-likelihood of an ordered label under proportional odds (McCullagh 1980), with its derivative.</summary>
internal static class OrdinalLoss
{
    /// <summary>The loss of any label but the first: how likely the first one is taken to be.</summary>
    public static double OfFirst(double latent, double half, out double byLatent)
    {
        var below = ExactMath.Logistic(-half - latent);
        byLatent = -below;
        return -Math.Log(Math.Max(1 - below, 1e-12));
    }

    /// <summary>The loss of one label.</summary>
    /// <param name="label">0, 1 or 2.</param>
    /// <param name="latent">Where the draft stands.</param>
    /// <param name="half">Half the width of the band of label 1, which is centred on 0; above 0.</param>
    /// <param name="byLatent">The derivative by <paramref name="latent"/>.</param>
    public static double Of(int label, double latent, double half, out double byLatent)
    {
        var below = ExactMath.Logistic(-half - latent);
        var above = ExactMath.Logistic(latent - half);
        switch (label)
        {
            case 0:
                byLatent = 1 - below;
                return -Math.Log(Math.Max(below, 1e-12));
            case 2:
                byLatent = above - 1;
                return -Math.Log(Math.Max(above, 1e-12));
            default:
                var between = Math.Max(1 - below - above, 1e-12);
                byLatent = ((above * (1 - above)) - (below * (1 - below))) / between;
                return -Math.Log(between);
        }
    }
}
