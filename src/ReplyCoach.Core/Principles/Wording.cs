namespace ReplyCoach.Core.Principles;

/// <summary>How a principle is put into words for one stance. <c>{words}</c> stands for the draft's own words.</summary>
/// <param name="Because">Sentences for a row with evidence; each holds <c>{words}</c>. At least one.</param>
/// <param name="BecauseMissing">Sentences for a row whose evidence is that something is missing. At least one.</param>
/// <param name="Try">Concrete edits; at least one for a breached principle, none for an upheld one.</param>
public sealed record Wording(IReadOnlyList<string> Because, IReadOnlyList<string> BecauseMissing, IReadOnlyList<string> Try);
