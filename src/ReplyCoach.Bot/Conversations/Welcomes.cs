using Microsoft.Extensions.Options;

using ReplyCoach.Bot.Protocol;

namespace ReplyCoach.Bot.Conversations;

/// <summary>Which conversations have been welcomed: nobody wants to be welcomed twice.</summary>
internal sealed class Welcomes(IOptions<BotOptions> options, TimeProvider time)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(30);

    private readonly ShortMemory<bool> welcomed = new(options.Value.Remembered, Lifetime, time);

    /// <summary>Whether this activity calls for a welcome: somebody joined, for the first time here.</summary>
    public bool Begin(Activity activity)
    {
        if (activity is { Type: "installationUpdate", Action: "remove" })
        {
            Forget(activity);
            return false;
        }

        var joined = activity.Type switch
        {
            "conversationUpdate" => activity.MembersAdded?.Any(member => member?.Id is { Length: > 0 }) ?? false,
            "installationUpdate" => activity.Action == "add",
            _ => false,
        };
        return joined && welcomed.TryAdd(activity.ConversationKey, true);
    }

    /// <summary>Forgets a welcome that could not be delivered, or of a conversation that we left.</summary>
    public void Forget(Activity activity)
    {
        if (activity.Type is "conversationUpdate" or "installationUpdate")
        {
            welcomed.Forget(activity.ConversationKey);
        }
    }
}
