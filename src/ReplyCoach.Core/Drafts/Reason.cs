namespace ReplyCoach.Core.Drafts;

/// <summary>Why a draft was not scored, or what its author should know: a code for programs and a sentence for people.</summary>
/// <param name="Code">Kebab-case and stable, such as <c>too-long</c>.</param>
/// <param name="Message">One kind sentence that says what to do.</param>
public sealed record Reason(string Code, string Message);
