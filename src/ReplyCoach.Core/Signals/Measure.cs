namespace ReplyCoach.Core.Signals;

/// <summary>What can be counted in a draft and its context. Each is 0–1; <see cref="Measures"/> says how it is counted.</summary>
public enum Measure
{
    /// <summary>Words of three or more capitals; 1 at four of them.</summary>
    Shouting,

    /// <summary>Exclamation marks; 1 at three.</summary>
    Exclamations,

    /// <summary>We, our, us; 1 at a fifth of the words.</summary>
    We,

    /// <summary>You, your; 1 at a fifth of the words.</summary>
    You,

    /// <summary>I, my, me; 1 at a fifth of the words.</summary>
    I,

    /// <summary>Question marks; 1 at two.</summary>
    Questions,

    /// <summary>A link.</summary>
    Link,

    /// <summary>The last thing is a link.</summary>
    EndsWithLink,

    /// <summary>Hashtags; 1 at five.</summary>
    Hashtags,

    /// <summary>Handles inside the text; 1 at three.</summary>
    Mentions,

    /// <summary>It opens with the handle of the person it answers.</summary>
    LeadingMention,

    /// <summary>Emoji; 1 at four.</summary>
    Emoji,

    /// <summary>Signed with initials or a name.</summary>
    Signature,

    /// <summary>It passes on somebody's post (RT).</summary>
    Retweet,

    /// <summary>Numbers; 1 at four.</summary>
    Numbers,

    /// <summary>Money or per cent; 1 at two.</summary>
    Money,

    /// <summary>A person is addressed by name.</summary>
    Named,

    /// <summary>Capitalised words inside sentences; 1 at half of the words.</summary>
    Headline,

    /// <summary>Words of substance taken up from the answered message; 1 at three.</summary>
    TakesUp,

    /// <summary>The answered message asks and nothing of it is taken up.</summary>
    QuestionPassedOver,

    /// <summary>The answered message is known. Nobody can point at it.</summary>
    Answering,

    /// <summary>Five words or fewer. Nobody can point at it.</summary>
    Brief,

    /// <summary>It is a post, not a reply. Nobody can point at it.</summary>
    Post,

    /// <summary>Length: log₂(1 + words) / 8. Nobody can point at it.</summary>
    Length,
}
