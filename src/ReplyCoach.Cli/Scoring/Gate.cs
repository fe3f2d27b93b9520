using ReplyCoach.Core.Verdicts;

namespace ReplyCoach.Cli.Scoring;

/// <summary>Remembers whether any draft stayed below a bound.</summary>
internal sealed class Gate
{
    private readonly decimal? focus;
    private readonly decimal? tone;
    private readonly bool countUnsure;
    private bool failed;

    private Gate(decimal? focus, decimal? tone, bool countUnsure) => (this.focus, this.tone, this.countUnsure) = (focus, tone, countUnsure);

    public int ExitCode => failed ? ExitCodes.GateFailed : ExitCodes.Done;

    /// <summary>Reads <c>focus=N,tone=N</c>, either alone or both.</summary>
    /// <exception cref="InputException">It reads otherwise.</exception>
    public static Gate Parse(string? bounds, bool countUnsure)
    {
        decimal? focus = null, tone = null;
        foreach (var part in (bounds ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var sides = part.Split('=');
            if (sides.Length != 2 || sides[0] is not ("focus" or "tone") || !decimal.TryParse(sides[1], out var bound) || bound is < 0 or > 100)
            {
                throw new InputException($"‘{part}’ is no bound: write --fail-under focus=40,tone=50 with numbers from 0 to 100.");
            }

            focus = sides[0] == "focus" ? bound : focus;
            tone = sides[0] == "tone" ? bound : tone;
        }

        return new Gate(focus, tone, countUnsure);
    }

    /// <summary>Notes a verdict. A draft without numbers has nothing to compare, and counts only with <c>--fail-unsure</c>.</summary>
    public void Check(Verdict verdict) =>
        failed |= verdict.Focus?.Score < focus || verdict.Tone?.Score < tone || (countUnsure && verdict.Status != VerdictStatus.Scored);
}
