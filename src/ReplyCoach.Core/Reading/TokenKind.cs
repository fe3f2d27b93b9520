namespace ReplyCoach.Core.Reading;

/// <summary>What a token is; everything else in a text is passed over.</summary>
public enum TokenKind : byte
{
    /// <summary>Letters with inner apostrophes.</summary>
    Word,

    /// <summary>Digits with inner separators.</summary>
    Number,

    /// <summary>A number with a currency sign.</summary>
    Money,

    /// <summary>A number with a per-cent sign.</summary>
    Percent,

    /// <summary>A web address.</summary>
    Url,

    /// <summary>An e-mail address.</summary>
    Email,

    /// <summary>An @handle.</summary>
    Mention,

    /// <summary>A #tag.</summary>
    Hashtag,

    /// <summary>One emoji, with its modifiers.</summary>
    Emoji,

    /// <summary>A run of exclamation marks.</summary>
    Exclamation,

    /// <summary>A run of question marks (exclamation marks may be mixed in).</summary>
    Question,

    /// <summary>Three dots or the ellipsis character.</summary>
    Ellipsis,

    /// <summary>An agent's initials, such as <c>^JT</c>, <c>-Mia</c> or <c>*Sam</c> at the end.</summary>
    Signature,
}
