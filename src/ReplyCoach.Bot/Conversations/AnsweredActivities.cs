using Microsoft.Extensions.Options;

using ReplyCoach.Bot.Protocol;

namespace ReplyCoach.Bot.Conversations;

/// <summary>Which activities have been taken up, so that one that is delivered again is not answered again.</summary>
internal sealed class AnsweredActivities(IOptions<BotOptions> options, TimeProvider time)
{
    // Channels give up delivering again well before.
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(1);

    private readonly ShortMemory<bool> taken = new(options.Value.Remembered, Lifetime, time);

    /// <summary>Takes an activity up; false when it has been already. One without an id cannot be told from another.</summary>
    public bool Begin(Activity activity) => activity.Id is not { Length: > 0 } || taken.TryAdd(Key(activity), true);

    /// <summary>Lets go of an activity that could not be answered, so that it may come again.</summary>
    public void Forget(Activity activity) => taken.Forget(Key(activity));

    private static string Key(Activity activity) => $"{activity.ConversationKey}\n{activity.Id}";
}
