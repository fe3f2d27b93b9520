using System.ComponentModel.DataAnnotations;

namespace ReplyCoach.Bot;

/// <summary>Settings of the bot.</summary>
public sealed class BotOptions
{
    /// <summary>The section of the settings.</summary>
    public const string Section = "Bot";

    /// <summary>Where answers may be sent. There is only one rule so far.</summary>
    [EnumDataType(typeof(ServiceUrlRule), ErrorMessage = "Bot:ServiceUrls must be LoopbackOnly, the only rule there is so far.")]
    public ServiceUrlRule ServiceUrls { get; set; } = ServiceUrlRule.LoopbackOnly;

    /// <summary>How long one turn may take, from 1 to 14 seconds: a channel waits 10–15 s and then answers 504
    /// (MicrosoftDocs/msteams-docs issue 6461).</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:00:14", ErrorMessage = "Bot:TurnTimeLimit must be from 1 to 14 seconds.")]
    public TimeSpan TurnTimeLimit { get; set; } = BotLimits.TurnTime;

    /// <summary>How long one sending of an answer may take, from 0.1 to 10 seconds.</summary>
    [Range(typeof(TimeSpan), "00:00:00.1", "00:00:10", ErrorMessage = "Bot:SendTimeLimit must be from 0.1 to 10 seconds.")]
    public TimeSpan SendTimeLimit { get; set; } = TimeSpan.FromSeconds(3);

    /// <summary>How often an answer is sent at most, from 1 to 5, when the channel asks for patience.</summary>
    [Range(1, 5, ErrorMessage = "Bot:SendAttempts must be from 1 to 5.")]
    public int SendAttempts { get; set; } = 3;

    /// <summary>The longest pause before an answer is sent again, whatever the channel asks for, up to 5 seconds.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "00:00:05", ErrorMessage = "Bot:LongestRetryPause must be from 0 to 5 seconds.")]
    public TimeSpan LongestRetryPause { get; set; } = TimeSpan.FromSeconds(2);

    /// <summary>How many activities and conversations are remembered, so that none is answered or welcomed twice, from 100 to 1,000,000.</summary>
    [Range(100, 1_000_000, ErrorMessage = "Bot:Remembered must be from 100 to 1,000,000.")]
    public int Remembered { get; set; } = 10_000;

    /// <summary>How many drafts too long for a button are kept in memory, from 1 to 10,000. None is ever written down.</summary>
    [Range(1, 10_000, ErrorMessage = "Bot:KeptDrafts must be from 1 to 10,000.")]
    public int KeptDrafts { get; set; } = 200;

    /// <summary>How long such a draft is kept, from a minute to a day.</summary>
    [Range(typeof(TimeSpan), "00:01:00", "1.00:00:00", ErrorMessage = "Bot:KeptDraftLifetime must be from a minute to a day.")]
    public TimeSpan KeptDraftLifetime { get; set; } = TimeSpan.FromMinutes(30);
}

/// <summary>Which service addresses answers may be sent to.</summary>
public enum ServiceUrlRule
{
    /// <summary>Only plain http on this machine: there is no outbound token yet, and an address in a message must not steer our requests.</summary>
    LoopbackOnly,
}
