namespace ReplyCoach.Core.Facts;

/// <summary>Something in a draft that a rewrite must not lose, typed and resolved as Microsoft.Recognizers.Text types and resolves it.</summary>
/// <param name="Type">Such as <c>url</c>, <c>mention</c>, <c>hashtag</c>, <c>email</c>, <c>phonenumber</c>, <c>currency</c>,
/// <c>percentage</c>, <c>number</c>, <c>datetimeV2.date</c>.</param>
/// <param name="Start">Offset of its first UTF-16 unit in the draft.</param>
/// <param name="Length">Length in UTF-16 units; at least 1.</param>
/// <param name="Text">The words.</param>
/// <param name="Resolution">What they mean, by name, in a fixed order; <c>value</c> is always there.</param>
public sealed record Fact(string Type, int Start, int Length, string Text, IReadOnlyList<KeyValuePair<string, string>> Resolution);
