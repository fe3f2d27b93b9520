namespace ReplyCoach.Web.Workbench;

/// <summary>Points as people read them.</summary>
internal static class Points
{
    private const char Minus = '\u2212';

    /// <summary>With a true minus sign or a plus, to the tenth.</summary>
    public static string Signed(decimal points) => points < 0 ? $"{Minus}{-points:0.0}" : $"+{points:0.0}";

    /// <summary>As a step of a sum, with the sign standing alone.</summary>
    public static string Step(decimal points) => points < 0 ? $" {Minus} {-points:0.0}" : $" + {points:0.0}";
}
