using System.Security.Cryptography;
using System.Text;

using Microsoft.Extensions.Options;

using ReplyCoach.Bot.Protocol;
using ReplyCoach.Bot.Teams;

namespace ReplyCoach.Bot.Conversations;

/// <summary>Keeps drafts that are too long to travel in a button: in memory only, for their own conversation only, and not for long.</summary>
internal sealed class KeptDrafts(IOptions<BotOptions> options, TimeProvider time)
{
    private const int NameDigits = 32;

    private readonly ShortMemory<Paste> kept = new(options.Value.KeptDrafts, options.Value.KeptDraftLifetime, time);

    /// <summary>Keeps a draft.</summary>
    /// <returns>The name it can be asked for by, the same each time for the same draft.</returns>
    public string Keep(Activity activity, Paste paste)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{paste.InReplyTo?.Length}\n{paste.InReplyTo}\n{paste.Draft}"));
        var name = Convert.ToHexStringLower(hash)[..NameDigits];
        kept.Put(Key(activity, name), paste);
        return name;
    }

    /// <summary>A draft kept before, or null when it is gone.</summary>
    public Paste? Find(Activity activity, string name) => kept.TryGet(Key(activity, name), out var paste) ? paste : null;

    private static string Key(Activity activity, string name) => $"{activity.ConversationKey}\n{name}";
}
