using System.Net;
using System.Text;
using System.Text.Json;

using ReplyCoach.Bot.Protocol;

namespace ReplyCoach.Bot.Teams;

/// <summary>Takes the markup of Teams off a message, so that a draft scores the same wherever it is pasted: mentions of the bot,
/// the tags and entities that Teams adds, and a quoted message above the draft, which becomes the message it answers.</summary>
internal static class Markup
{
    // In a message's text only what Teams is known to add; anything else that looks like a tag was typed by the person.
    private static readonly string[] TextTags = ["at", "p", "br", "div", "span", "blockquote", "attachment", "quoted"];

    // In the HTML beside it every tag is markup: what the person typed is escaped there.
    private static readonly string[] HtmlTags =
        [.. TextTags, "strong", "b", "em", "i", "u", "s", "a", "ul", "ol", "li", "pre", "code", "codeblock", "h1", "h2", "h3", "img", "emoji", "hr", "table", "tbody", "tr", "td", "th", "readonly", "systemeventmessage"];

    /// <summary>Reads a message.</summary>
    public static Paste Read(Activity message)
    {
        var text = message.Text ?? "";
        var html = Html(message);
        // Teams keeps a quoted message in the HTML beside the text, or in a reference; text and quote are told apart there only.
        if (html is not null && Strip(html, message, HtmlTags) is var rich && (rich.Quoted is not null || string.IsNullOrWhiteSpace(text)))
        {
            return new Paste(rich.Own, rich.Quoted);
        }

        if (text.AsSpan().IndexOfAny('<', '&') >= 0)
        {
            var plain = Strip(text, message, text.Contains("<blockquote", StringComparison.OrdinalIgnoreCase) ? HtmlTags : TextTags);
            return plain.Quoted is not null ? new Paste(plain.Own, plain.Quoted) : WithQuote(plain.Own, message);
        }

        return WithQuote(text, message);
    }

    private static Paste WithQuote(string text, Activity message) =>
        Reference(message) is { } quoted ? new Paste(text, quoted) : LinesQuoted(text);

    /// <summary>Whether a message brings files, pictures or cards of its own, beyond the HTML of its text.</summary>
    public static bool HasFiles(Activity message) =>
        message.Attachments?.Any(a => a?.ContentType is { } type && type is not ("text/html" or "text/plain" or "messageReference")) ?? false;

    private static (string Own, string? Quoted) Strip(string text, Activity message, string[] names)
    {
        var own = new StringBuilder(text.Length);
        var quoted = new StringBuilder();
        var mention = new StringBuilder();
        int quotes = 0, notes = 0;
        var mentioning = false;
        var ours = false;
        var tags = new Tags(text);
        while (tags.Next(names))
        {
            // In a quote the sender's name (strong) and the time (span) are no part of what was said.
            var target = mentioning ? mention : quotes == 0 ? own : notes == 0 ? quoted : null;
            target?.Append(tags.Before);
            switch (tags.Name)
            {
                case "at":
                    mentioning = true;
                    break;
                case "/at":
                    mentioning = false;
                    AppendMention(quotes == 0 ? own : quoted, mention, message);
                    break;
                case "blockquote":
                    quotes++;
                    break;
                case "/blockquote":
                    quotes = Math.Max(0, quotes - 1);
                    notes = 0;
                    break;
                case "strong" when quotes > 0:
                    notes++;
                    ours |= message.Recipient?.Id is { Length: > 0 } id && tags.Attributes.Contains(id, StringComparison.Ordinal);
                    break;
                case "/strong" when quotes > 0:
                    notes = Math.Max(0, notes - 1);
                    break;
                case "br" or "/p" or "/div" or "/li" or "/tr":
                    target?.Append('\n');
                    break;
            }
        }

        own.Append(mention.Length > 0 && mentioning ? mention : "");
        var said = Clean(quoted);
        return (Clean(own), said.Length == 0 || ours ? null : said);
    }

    // The bot's own name goes; anybody else's stays as part of the draft.
    private static void AppendMention(StringBuilder target, StringBuilder mention, Activity message)
    {
        var name = WebUtility.HtmlDecode(mention.ToString());
        mention.Clear();
        var mentions = message.Entities?.Where(e => e is { Type: "mention" }).ToList() ?? [];
        var bots = mentions.Count > 0
            ? mentions.Exists(e => e!.Mentioned?.Id is { } id && id == message.Recipient?.Id && (e.Mentioned.Name == name || (e.Text?.Contains($">{name}<", StringComparison.Ordinal) ?? false)))
            : string.IsNullOrWhiteSpace(target.ToString()) || name == message.Recipient?.Name;
        target.Append(bots ? " " : WebUtility.HtmlEncode(name));
    }

    private static string Clean(StringBuilder text) =>
        WebUtility.HtmlDecode(text.Replace("&nbsp;", " ").Replace("&#160;", " ").ToString()).Trim();

    private static string? Html(Activity message) =>
        message.Attachments?.FirstOrDefault(a => a is { ContentType: "text/html" })?.Content.TextOrNull();

    // A reference is an object, or the same as a string of JSON. What the bot itself said is nothing that a draft answers.
    private static string? Reference(Activity message)
    {
        var content = message.Attachments?.FirstOrDefault(a => a is { ContentType: "messageReference" })?.Content;
        try
        {
            var reference = content.TextOrNull() is { } json
                ? JsonSerializer.Deserialize(json, TeamsJson.Default.MessageReference)
                : content?.Deserialize(TeamsJson.Default.MessageReference);
            var ours = reference?.MessageSender?.Application?.Id is { } id && id == message.Recipient?.Id;
            return ours || string.IsNullOrWhiteSpace(reference?.MessagePreview) ? null : reference.MessagePreview.Trim();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    // Lines above the draft that begin with ‘> ’ are the message it answers. Without a draft beneath, they are the draft.
    private static Paste LinesQuoted(string text)
    {
        var lines = text.Split('\n');
        var count = 0;
        while (count < lines.Length && IsQuote(lines[count]))
        {
            count++;
        }

        if (count == 0)
        {
            return new Paste(text, null);
        }

        var own = string.Join('\n', lines[count..]).Trim();
        var quoted = string.Join('\n', lines[..count].Select(line => line[1..].Trim())).Trim();
        return own.Length == 0 ? new Paste(quoted, null) : new Paste(own, quoted.Length == 0 ? null : quoted);
    }

    private static bool IsQuote(string line) => line.StartsWith('>') && (line.Length == 1 || line[1] is ' ' or '\t' or '\r' || char.IsLetterOrDigit(line[1]));
}
