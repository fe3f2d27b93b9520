namespace ReplyCoach.Core.Scoring;

/// <summary>Rounds numbers to whole ones that keep a given sum: all are rounded down, and what is missing goes, one by one, to those
/// that lost most, the earlier first among equals.</summary>
public static class LargestRemainder
{
    /// <summary>Rounds.</summary>
    /// <param name="exact">The numbers.</param>
    /// <param name="sum">What the rounded ones must add up to; within a few units of what the exact ones do.</param>
    /// <param name="rounded">Receives as many whole numbers.</param>
    public static void Round(ReadOnlySpan<double> exact, int sum, Span<int> rounded)
    {
        if (exact.Length == 0)
        {
            return;
        }

        var missing = sum;
        for (var i = 0; i < exact.Length; i++)
        {
            rounded[i] = (int)Math.Floor(exact[i]);
            missing -= rounded[i];
        }

        while (missing != 0)
        {
            var step = Math.Sign(missing);
            var chosen = 0;
            for (var i = 1; i < exact.Length; i++)
            {
                chosen = step * (exact[i] - rounded[i]) > step * (exact[chosen] - rounded[chosen]) ? i : chosen;
            }

            rounded[chosen] += step;
            missing -= step;
        }
    }
}
