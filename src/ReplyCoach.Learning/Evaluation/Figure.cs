namespace ReplyCoach.Learning.Evaluation;

/// <summary>A figure with its 95 % bootstrap interval.</summary>
/// <param name="Value">Measured.</param>
/// <param name="Low">The 2.5th percentile of the resamples.</param>
/// <param name="High">The 97.5th percentile.</param>
public sealed record Figure(double Value, double Low, double High)
{
    /// <summary>Takes the interval from resampled values.</summary>
    public static Figure Of(double value, double[] resampled)
    {
        Array.Sort(resampled);
        return new Figure(Math.Round(value, 4), Math.Round(resampled[(int)(0.025 * resampled.Length)], 4), Math.Round(resampled[(int)(0.975 * resampled.Length)], 4));
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Value:F3} [{Low:F3}, {High:F3}]";
}
