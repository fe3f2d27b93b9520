namespace ReplyCoach.Core.Scoring;

/// <summary>The few functions a score needs, made of additions, multiplications and divisions only, which IEEE 754 fixes to the bit.
/// The C library's own differ in the last bit from one platform to the next, and a verdict must not.</summary>
public static class ExactMath
{
    private const double Ln2 = 0.6931471805599453;
    private const int Terms = 14;

    /// <summary>eˣ, within 4 + 2|x| units in the last place over −700…700; beyond that it stays at the border's value.</summary>
    public static double Exp(double x)
    {
        x = Math.Clamp(x, -700, 700);
        var halvings = (int)Math.Floor((x / Ln2) + 0.5);
        var rest = x - (halvings * Ln2);
        var sum = 1.0;
        for (var n = Terms; n > 0; n--)
        {
            sum = 1 + (rest / n * sum);
        }

        return sum * BitConverter.Int64BitsToDouble((long)(halvings + 1023) << 52);
    }

    /// <summary>The logistic function σ(x) = 1 / (1 + e⁻ˣ).</summary>
    public static double Logistic(double x) => x >= 0 ? 1 / (1 + Exp(-x)) : Exp(x) / (1 + Exp(x));

    /// <summary>The hyperbolic tangent.</summary>
    public static double Tanh(double x) => (2 * Logistic(2 * x)) - 1;
}
