namespace ReplyCoach.Core.Drafts;

/// <summary>The everyday words by which a language is known, read from <c>dialogs/languages.yaml</c>.</summary>
/// <param name="Tag">BCP 47 tag, such as <c>es</c>.</param>
/// <param name="Name">Its English name.</param>
/// <param name="Words">Words that stand in almost any text of it.</param>
public sealed record LanguageProfile(string Tag, string Name, IReadOnlyList<string> Words);
