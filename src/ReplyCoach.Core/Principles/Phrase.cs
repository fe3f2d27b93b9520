namespace ReplyCoach.Core.Principles;

/// <summary>One word sequence of a rule. Written as words with <c>(a|b c)</c> for a choice, <c>word?</c> for one that may be missing,
/// <c>apolog*</c> for a beginning, <c>*</c> for any one word, <c>&lt;url&gt;</c> and the like for a kind of token, <c>^</c> and <c>$</c> for the text's ends.</summary>
/// <param name="Source">As written in the rule.</param>
/// <param name="Elements">Its elements in order; at least one that is not an end mark.</param>
public sealed record Phrase(string Source, IReadOnlyList<PhraseElement> Elements);

/// <summary>One place in a phrase.</summary>
/// <param name="Choices">The words or kinds that fit, as written; a single <c>*</c> fits any word.</param>
/// <param name="Optional">Whether the place may be left out.</param>
public sealed record PhraseElement(IReadOnlyList<string> Choices, bool Optional);
