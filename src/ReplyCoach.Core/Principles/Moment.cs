namespace ReplyCoach.Core.Principles;

/// <summary>What kind of moment an answered message is, such as <c>upset</c> or <c>asking</c>; read from <c>dialogs/moments/</c>.</summary>
/// <param name="Id">The name that rules use.</param>
/// <param name="Any">Phrases of the answered message, any of which makes it such a moment.</param>
/// <param name="Unless">Phrases that unmake it.</param>
public sealed record Moment(string Id, IReadOnlyList<Phrase> Any, IReadOnlyList<Phrase> Unless);
