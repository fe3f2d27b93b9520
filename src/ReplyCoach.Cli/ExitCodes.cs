namespace ReplyCoach.Cli;

/// <summary>What the program's exit code says (design §4).</summary>
internal static class ExitCodes
{
    /// <summary>All went well.</summary>
    public const int Done = 0;

    /// <summary>A gate failed: a draft below its bound, a corpus fault, a worse model.</summary>
    public const int GateFailed = 1;

    /// <summary>The command line or a line of the input cannot be used.</summary>
    public const int UsageOrInput = 2;

    /// <summary>Rules, weights or settings cannot be used.</summary>
    public const int Configuration = 3;
}
