using ReplyCoach.Core.Reading;

namespace ReplyCoach.Core.Drafts;

/// <summary>Checks a draft once, before anything else looks at it. Safe to share.</summary>
public sealed class DraftDoor(LanguageCheck languages)
{
    [ThreadStatic]
    private static Reading.Reading? scratch;

    /// <summary>Lets a draft in, or says why not. Costs time linear in its length, and nothing beyond the limits.</summary>
    public DraftCheck Check(DraftInput input)
    {
        var text = input.Text;
        if (string.IsNullOrWhiteSpace(text))
        {
            return Invalid("empty", "There is no draft here yet: paste the words you want to send.");
        }

        if (text.Length > DraftLimits.TextUnits)
        {
            return Invalid("too-long", $"The draft has {text.Length:N0} characters and I read up to {DraftLimits.TextUnits:N0}: paste one post or reply at a time.");
        }

        if (input.InReplyTo is { } answered && answered.Length > DraftLimits.InReplyToUnits)
        {
            return Invalid("answered-message-too-long", $"The message it answers has {answered.Length:N0} characters and I read up to {DraftLimits.InReplyToUnits:N0}: the part you are answering will do.");
        }

        if (input.Id is { Length: > DraftLimits.IdUnits })
        {
            return Invalid("id-too-long", $"The id is longer than {DraftLimits.IdUnits} characters: please give a shorter one.");
        }

        if (UnseenCharacters.LoneSurrogate(text) is >= 0 and var at)
        {
            return Invalid("malformed-text", $"The draft holds half a character at position {at}: it was cut in the middle, so please copy it again.");
        }

        if (input.InReplyTo is not null && UnseenCharacters.LoneSurrogate(input.InReplyTo) >= 0)
        {
            return Invalid("malformed-text", "The message it answers holds half a character: it was cut in the middle, so please copy it again.");
        }

        return input.Kind is not (null or "post" or "reply") ? Invalid("unknown-kind", "The kind is either ‘post’ or ‘reply’; leave it out and I will look for myself.")
            : input.Platform is not null && !Platforms.All.Contains(input.Platform) ? Invalid("unknown-platform", $"I do not know that platform. I know {string.Join(", ", Platforms.All.Order(StringComparer.Ordinal))}.")
            : CheckLanguage(input, text);
    }

    private static DraftCheck.Invalid Invalid(string code, string message) => new(new Reason(code, message));

    private static DraftKind KindOf(DraftInput input) => input.Kind switch
    {
        "post" => DraftKind.Post,
        "reply" => DraftKind.Reply,
        _ => !string.IsNullOrWhiteSpace(input.InReplyTo) || input.Text!.AsSpan().TrimStart().StartsWith('@') ? DraftKind.Reply : DraftKind.Post,
    };

    private DraftCheck CheckLanguage(DraftInput input, string text)
    {
        var kind = KindOf(input);
        if (input.Language is { } named && !IsEnglish(named))
        {
            return new DraftCheck.Unsupported(kind, named.Length <= 35 ? named : null, new Reason("language", "I was measured on English drafts only, so I would be guessing here. An English version I will gladly read."));
        }

        scratch ??= new Reading.Reading();
        Tokenizer.Read(text, scratch);
        var readable = false;
        foreach (var token in scratch.Tokens)
        {
            readable |= token.Kind is TokenKind.Word or TokenKind.Hashtag;
        }

        if (!readable)
        {
            return new DraftCheck.Unsupported(kind, null, new Reason("no-words", "There are no words in this draft for me to go by. Add a few and I will read them."));
        }

        var guess = languages.Guess(scratch);
        if (guess.Tag != LanguageCheck.English)
        {
            return new DraftCheck.Unsupported(kind, guess.Tag, guess.Name is { } name
                ? new Reason("language", $"This looks like {name}. I was measured on English drafts only, so I would be guessing; an English version I will gladly read.")
                : new Reason("unreadable", "I cannot make out the words of this draft, and I was measured on English only. If it is English, could you check that it was pasted whole?"));
        }

        var notice = UnseenCharacters.Any(text) || (input.InReplyTo is not null && UnseenCharacters.Any(input.InReplyTo))
            ? new Reason("unseen-characters", "The text holds characters that nobody can see (controls or direction marks). I read on without them; take them out before you send.")
            : null;
        return new DraftCheck.Accepted(new Draft(input, text, kind, input.Platform ?? Platforms.Other, LanguageCheck.English, notice));
    }

    private static bool IsEnglish(string tag) =>
        tag.Equals("en", StringComparison.OrdinalIgnoreCase) || tag.StartsWith("en-", StringComparison.OrdinalIgnoreCase);
}
