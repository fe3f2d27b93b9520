namespace ReplyCoach.Providers.Content;

/// <summary>The bot's own words, read from <c>dialogs/bot/</c>.</summary>
public sealed record BotWording
{
    /// <summary>Said once, when somebody joins.</summary>
    public required Greeting Welcome { get; init; }

    /// <summary>The answer to a hello.</summary>
    public required Greeting Hello { get; init; }

    /// <summary>The answer to a call for help.</summary>
    public required Greeting Help { get; init; }

    /// <summary>What counts as a hello when it is the whole message; lower case.</summary>
    public required IReadOnlySet<string> Hellos { get; init; }

    /// <summary>What counts as a call for help when it is the whole message; lower case.</summary>
    public required IReadOnlySet<string> HelpCalls { get; init; }

    /// <summary>How labels, axes and the like are put, by their names in the verdict.</summary>
    public required IReadOnlyDictionary<string, string> Labels { get; init; }

    /// <summary>The answer to a message without words.</summary>
    public required string Empty { get; init; }

    /// <summary>The answer to a message that holds files or pictures only.</summary>
    public required string AttachmentsOnly { get; init; }

    /// <summary>When a draft that was kept for a button is no longer there.</summary>
    public required string Gone { get; init; }

    /// <summary>When a button of an older card, or of somebody else's, is pressed.</summary>
    public required string UnknownButton { get; init; }

    /// <summary>When a draft has nothing to mend.</summary>
    public required string NothingToChange { get; init; }

    /// <summary>Below the advice, when some breaches cost too little to be worth an edit.</summary>
    public required string TooSmallToChange { get; init; }

    /// <summary>When nothing in a draft moved a score.</summary>
    public required string NothingMoved { get; init; }
}

/// <summary>A few lines with examples to press.</summary>
/// <param name="Title">The heading.</param>
/// <param name="Lines">What is said, a line each.</param>
/// <param name="Examples">Drafts to try.</param>
public sealed record Greeting(string Title, IReadOnlyList<string> Lines, IReadOnlyList<Example> Examples);

/// <summary>A draft to try.</summary>
/// <param name="Button">What the button says.</param>
/// <param name="Text">The draft.</param>
/// <param name="InReplyTo">The message it answers, or null.</param>
public sealed record Example(string Button, string Text, string? InReplyTo);
