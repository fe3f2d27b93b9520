namespace ReplyCoach.Core.Drafts;

/// <summary>A draft that has passed the door: readable English text within the limits. Only <see cref="DraftDoor"/> makes one.</summary>
public sealed class Draft
{
    internal Draft(DraftInput input, string text, DraftKind kind, string platform, string language, Reason? notice)
    {
        Id = input.Id;
        Text = text;
        InReplyTo = string.IsNullOrWhiteSpace(input.InReplyTo) ? null : input.InReplyTo;
        Kind = kind;
        Platform = platform;
        Language = language;
        Notice = notice;
    }

    /// <summary>The caller's own name for the draft, or null.</summary>
    public string? Id { get; }

    /// <summary>The text as given: every offset in a verdict counts UTF-16 units into it.</summary>
    public string Text { get; }

    /// <summary>The message it answers, as given, or null.</summary>
    public string? InReplyTo { get; }

    /// <summary>Post or reply.</summary>
    public DraftKind Kind { get; }

    /// <summary>Where it will be published; one of <see cref="Platforms.All"/>.</summary>
    public string Platform { get; }

    /// <summary>The language it is read in; <c>en</c> today.</summary>
    public string Language { get; }

    /// <summary>Something its author should know although it does not stop the reading, or null.</summary>
    public Reason? Notice { get; }
}
