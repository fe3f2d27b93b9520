namespace ReplyCoach.Learning.Evaluation;

/// <summary>Parts of a whole as they are published: to four digits, and 0 of nothing.</summary>
internal static class Share
{
    public static double Of(double part, double whole) => whole == 0 ? 0 : Math.Round(part / whole, 4);

    public static double? OfAny(double part, double whole) => whole == 0 ? null : Of(part, whole);

    public static double Mean(IReadOnlyCollection<double> values) => Of(values.Sum(), values.Count);
}
