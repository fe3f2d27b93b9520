using System.Collections.Frozen;

namespace ReplyCoach.Core.Drafts;

/// <summary>The platforms a draft can be meant for.</summary>
public static class Platforms
{
    /// <summary>Used when the caller names none.</summary>
    public const string Other = "other";

    /// <summary>Every platform name the door accepts, lower case.</summary>
    public static FrozenSet<string> All { get; } = FrozenSet.ToFrozenSet(
    [
        "x", "facebook", "instagram", "linkedin", "tiktok", "threads", "bluesky", "mastodon", "youtube",
        "review", "appstore", "playstore", Other,
    ]);
}
