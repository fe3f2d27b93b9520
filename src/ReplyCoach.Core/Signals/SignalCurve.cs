using ReplyCoach.Core.Scoring;

namespace ReplyCoach.Core.Signals;

/// <summary>Bends a principle's strength, any number, to a signal between −1 and 1: a hyperbolic tangent that is nearly flat around 0, so
/// that what is hardly there stays silent instead of adding a row of half a point. Training puts the border at which a principle is as
/// likely shown as not at <see cref="Quiet"/>.</summary>
public static class SignalCurve
{
    /// <summary>A strength of this size speaks half as loud as without the flat.</summary>
    public const double Quiet = 0.3;

    private const double QuietFourth = Quiet * Quiet * Quiet * Quiet;

    /// <summary>The signal of a strength.</summary>
    public static double At(double strength)
    {
        var fourth = strength * strength * strength * strength;
        return ExactMath.Tanh(strength) * fourth / (fourth + QuietFourth);
    }

    /// <summary>Its derivative.</summary>
    public static double SlopeAt(double strength)
    {
        var tanh = ExactMath.Tanh(strength);
        var cube = strength * strength * strength;
        var fourth = cube * strength;
        var open = fourth / (fourth + QuietFourth);
        return ((1 - (tanh * tanh)) * open) + (tanh * 4 * cube * QuietFourth / ((fourth + QuietFourth) * (fourth + QuietFourth)));
    }
}
