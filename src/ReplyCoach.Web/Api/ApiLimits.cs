namespace ReplyCoach.Web.Api;

/// <summary>How much one call may carry.</summary>
internal static class ApiLimits
{
    /// <summary>The most drafts in an array (design §4).</summary>
    public const int Drafts = 1_000;

    /// <summary>The largest body, 8 MiB: some 8 KiB for each of a thousand drafts, four times what a long post with the message
    /// it answers takes, and still small enough to be held in memory while it is read.</summary>
    public const int BodyBytes = 8 * 1024 * 1024;
}
