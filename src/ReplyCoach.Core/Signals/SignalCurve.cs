using ReplyCoach.Core.Scoring;

namespace ReplyCoach.Core.Signals;

/// <summary>Bends a principle's strength, any number, to a signal between −1 and 1: a hyperbolic tangent that is nearly flat around 0, so
/// that what is hardly there stays silent instead of adding a row of half a point.</summary>
public static class SignalCurve
{
    /// <summary>A strength of this size speaks half as loud as without the flat.</summary>
    public const double Quiet = 0.15;

    private const double QuietSquared = Quiet * Quiet;

    /// <summary>The signal of a strength.</summary>
    public static double At(double strength)
    {
        var square = strength * strength;
        return ExactMath.Tanh(strength) * square / (square + QuietSquared);
    }

    /// <summary>Its derivative.</summary>
    public static double SlopeAt(double strength)
    {
        var tanh = ExactMath.Tanh(strength);
        var square = strength * strength;
        var open = square / (square + QuietSquared);
        return ((1 - (tanh * tanh)) * open) + (tanh * 2 * strength * QuietSquared / ((square + QuietSquared) * (square + QuietSquared)));
    }
}
