using System.Text;
using System.Text.Json;

using ReplyCoach.Bot.Cards;
using ReplyCoach.Bot.Protocol;
using ReplyCoach.Bot.Teams;
using ReplyCoach.Core;
using ReplyCoach.Core.Drafts;
using ReplyCoach.Core.Verdicts;

namespace ReplyCoach.Bot.Conversations;

/// <summary>What the coach says of a draft. The draft travels in the buttons and is scored anew for each, which gives the same verdict.</summary>
internal sealed class DraftAnswers(Coach coach, CoachCards cards, KeptDrafts kept)
{
    // Web Chat draws Action.Execute and then does nothing when it is pressed, without ever looking at the fallback.
    private static readonly HashSet<string> SubmitOnly = new(StringComparer.OrdinalIgnoreCase) { "webchat", "directline", "emulator" };

    /// <summary>The verdict at a glance, with the verdict itself for programs.</summary>
    public Said Verdict(Activity activity, Paste paste)
    {
        var verdict = Score(paste);
        var utf8 = VerdictJson.ToUtf8(verdict);
        if (verdict.Focus is null)
        {
            return new Said(verdict.Reason!.Message, null, utf8);
        }

        var card = Draw(activity, paste, carried => cards.Verdict(paste, verdict, carried), utf8);
        return new Said(null, card, Units(card.Json) + Units(utf8) <= BotLimits.MessageUnits ? utf8 : null);
    }

    /// <summary>The whole ledger.</summary>
    public Said Why(Activity activity, Paste paste) => Explain(activity, paste, cards.Why);

    /// <summary>The advice.</summary>
    public Said Change(Activity activity, Paste paste) => Explain(activity, paste, cards.Change);

    private Said Explain(Activity activity, Paste paste, Func<Verdict, Carried, Card> draw)
    {
        var verdict = Score(paste);
        return verdict.Focus is null
            ? new Said(verdict.Reason!.Message, null, null)
            : new Said(null, Draw(activity, paste, carried => draw(verdict, carried), []), null);
    }

    private Verdict Score(Paste paste) => coach.Score(new DraftInput(paste.Draft) { InReplyTo = paste.InReplyTo });

    // In the buttons if there is room, so that they work for ever and without our memory; else by name.
    private Card Draw(Activity activity, Paste paste, Func<Carried, Card> draw, byte[] beside)
    {
        var executes = !SubmitOnly.Contains(activity.ChannelId ?? "");
        var carried = new Carried(paste.Draft, paste.InReplyTo, null, executes);
        if (JsonSerializer.SerializeToUtf8Bytes(carried, CardJson.Values.Carried).Length <= BotLimits.CarriedBytes)
        {
            var card = draw(carried);
            if (card.Json.Length <= BotLimits.CardBytes && Units(card.Json) + Units(beside) <= BotLimits.MessageUnits)
            {
                return card;
            }
        }

        return draw(new Carried(null, null, kept.Keep(activity, paste), executes));
    }

    private static int Units(ReadOnlySpan<byte> utf8) => Encoding.UTF8.GetCharCount(utf8);
}

/// <summary>An answer before it is put into an activity: a sentence or a card, and for programs the verdict.</summary>
internal sealed record Said(string? Text, Card? Card, byte[]? Verdict);
