namespace ReplyCoach.Facts.Benchmark;

/// <summary>A fact as a reader labelled it.</summary>
/// <param name="Type">Its type.</param>
/// <param name="Start">Offset of its first UTF-16 unit.</param>
/// <param name="Text">Its words.</param>
/// <param name="Value">What its <c>value</c> must be; null when the label does not say.</param>
internal sealed record Label(string Type, int Start, string Text, string? Value = null);
