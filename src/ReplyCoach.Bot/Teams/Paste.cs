namespace ReplyCoach.Bot.Teams;

/// <summary>What a person pasted, with the channel's markup taken off.</summary>
/// <param name="Draft">The draft; empty when there are no words.</param>
/// <param name="InReplyTo">The message quoted above it, or null.</param>
internal sealed record Paste(string Draft, string? InReplyTo);
