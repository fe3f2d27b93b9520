using System.Text.Json;

using ReplyCoach.Bot.Cards;
using ReplyCoach.Bot.Protocol;
using ReplyCoach.Bot.Teams;
using ReplyCoach.Providers.Content;

namespace ReplyCoach.Bot.Conversations;

/// <summary>Decides what is said to an activity, if anything.</summary>
internal sealed class Dialog(DraftAnswers drafts, CoachCards cards, KeptDrafts kept, Welcomes welcomes, BotWording wording)
{
    private const string CardAction = "adaptiveCard/action";
    private const string TextMessage = "application/vnd.microsoft.activity.message";
    private const int LongestCommand = 40;

    /// <summary>The answer to an activity that is no invoke; null when there is nothing to say.</summary>
    public Reply? Answer(Activity activity) => activity.Type switch
    {
        "message" => Reply(activity, AnswerMessage(activity)),
        "conversationUpdate" or "installationUpdate" when welcomes.Begin(activity) => Reply(activity, new Said(null, cards.Greeting(wording.Welcome), null)),
        _ => null,
    };

    /// <summary>The answer to an invoke; null when there is nothing to say.</summary>
    public InvokeAnswer? AnswerInvoke(Activity invoke)
    {
        if (invoke.Name != CardAction)
        {
            return null;
        }

        var said = Button.InInvoke(invoke) is { } button ? AnswerButton(invoke, button) : new Said(wording.UnknownButton, null, null);
        return said.Card is { } card
            ? new InvokeAnswer(200, CardAttachment.AdaptiveCard, new RawJson(card.Json))
            : new InvokeAnswer(200, TextMessage, new RawJson(JsonSerializer.SerializeToUtf8Bytes(said.Text!, ProtocolJson.Plain.String)));
    }

    /// <summary>Takes back what was remembered of an answer that could not be delivered.</summary>
    public void Forget(Activity activity) => welcomes.Forget(activity);

    private Said AnswerMessage(Activity message)
    {
        if (Button.InMessage(message) is { Verb.Length: > 0 } button)
        {
            return AnswerButton(message, button);
        }

        var paste = Markup.Read(message);
        if (string.IsNullOrWhiteSpace(paste.Draft))
        {
            return new Said(Markup.HasFiles(message) ? wording.AttachmentsOnly : wording.Empty, null, null);
        }

        var command = paste.InReplyTo is null ? Command(paste.Draft) : "";
        return wording.Hellos.Contains(command) ? new Said(null, cards.Greeting(wording.Hello), null)
            : wording.HelpCalls.Contains(command) ? new Said(null, cards.Greeting(wording.Help), null)
            : drafts.Verdict(message, paste);
    }

    // Only a command that is the whole message is one: “Help us choose…” is a draft.
    private static string Command(string text)
    {
        var command = text.Trim().TrimStart('/').TrimEnd('!', '.', '?', ',', ' ');
        return command.Length <= LongestCommand ? command.ToLowerInvariant() : "";
    }

    private Said AnswerButton(Activity activity, Button button)
    {
        var paste = button.Text is { } text ? new Paste(text, button.InReplyTo)
            : button.Kept is { } name ? kept.Find(activity, name)
            : null;
        return (button.Verb, paste) switch
        {
            (Button.Score or Button.Verdict, { } draft) => drafts.Verdict(activity, draft),
            (Button.Why, { } draft) => drafts.Why(activity, draft),
            (Button.Change, { } draft) => drafts.Change(activity, draft),
            (Button.Score or Button.Verdict or Button.Why or Button.Change, null) => new Said(wording.Gone, null, null),
            _ => new Said(wording.UnknownButton, null, null),
        };
    }

    private static Reply Reply(Activity activity, Said said) => Protocol.Reply.To(activity) with
    {
        Text = said.Text,
        TextFormat = said.Text is null ? null : "plain",
        Summary = said.Card?.Spoken,
        Speak = said.Text ?? said.Card?.Spoken,
        Attachments = said.Card is { } card ? [new CardAttachment(new RawJson(card.Json))] : null,
        ChannelData = said.Verdict is { } verdict ? new ReplyData(new RawJson(verdict)) : null,
    };
}
