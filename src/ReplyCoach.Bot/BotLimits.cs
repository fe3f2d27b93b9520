namespace ReplyCoach.Bot;

/// <summary>What the protocol and Teams allow, each with its source.</summary>
public static class BotLimits
{
    /// <summary>The largest activity that is read, in bytes. Teams sends messages of at most about 100 KB as UTF-16
    /// (learn.microsoft.com, format-your-bot-messages); JSON escapes may double that.</summary>
    public const int ActivityBytes = 256 * 1024;

    /// <summary>The largest card, in bytes of JSON. One of about 70 KB has failed in Teams and 40 KB is the most that is advised;
    /// 28 KB is what Teams documents for a card in a message (learn.microsoft.com, cards-reference and webhooks), so it is safe everywhere.</summary>
    public const int CardBytes = 28 * 1024;

    /// <summary>The largest message with all its parts, in UTF-16 units: Teams takes 100 KB as UTF-16.</summary>
    public const int MessageUnits = 50_000;

    /// <summary>The largest draft (with the message it answers) that travels in a button, in bytes of JSON.</summary>
    public const int CarriedBytes = 8 * 1024;

    /// <summary>The longest id of a conversation or an activity that is taken seriously; Teams' are below 300.</summary>
    public const int IdUnits = 1000;

    /// <summary>How long a turn may take: a channel waits 10–15 s (MicrosoftDocs/msteams-docs issue 6461).</summary>
    public static readonly TimeSpan TurnTime = TimeSpan.FromSeconds(10);
}
