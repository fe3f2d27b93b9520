using ReplyCoach.Core.Drafts;

namespace ReplyCoach.Learning.Corpus;

/// <summary>One labelled draft of the corpus.</summary>
public sealed record CorpusDraft
{
    /// <summary>Unique over the corpus.</summary>
    public required string Id { get; init; }

    /// <summary>The draft.</summary>
    public required string Text { get; init; }

    /// <summary>Post or reply.</summary>
    public required DraftKind Kind { get; init; }

    /// <summary>The message it answers, or null.</summary>
    public string? InReplyTo { get; init; }

    /// <summary>One of <see cref="Platforms.All"/>.</summary>
    public string Platform { get; init; } = Platforms.Other;

    /// <summary>The trade of the brand; empty when unknown.</summary>
    public string Industry { get; init; } = "";

    /// <summary>Whose draft it is; a brand's drafts are never split.</summary>
    public required string Brand { get; init; }

    /// <summary>0 brand, 1 mixed, 2 community; null in a file that is only to be scored.</summary>
    public int? Focus { get; init; }

    /// <summary>0 cold, 1 neutral, 2 warm; null in a file that is only to be scored.</summary>
    public int? Tone { get; init; }

    /// <summary>−1 or 1 by principle; null when nobody has labelled principles, empty when none was found.</summary>
    public IReadOnlyDictionary<string, int>? Principles { get; init; }

    /// <summary>Shared by the two drafts of a pair, or null.</summary>
    public string? Pair { get; init; }

    /// <summary>train, validation or test; empty outside the corpus.</summary>
    public string Split { get; init; } = "";

    /// <summary>Where it comes from: <c>written</c> in the corpus.</summary>
    public string Source { get; init; } = "";

    /// <summary>The draft as the coach takes it.</summary>
    public DraftInput ToInput() => new(Text)
    {
        Id = Id,
        InReplyTo = InReplyTo,
        Kind = Kind == DraftKind.Post ? "post" : "reply",
        Platform = Platform,
        Language = "en",
    };
}
