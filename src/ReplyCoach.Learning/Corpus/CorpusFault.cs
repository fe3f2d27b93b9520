namespace ReplyCoach.Learning.Corpus;

/// <summary>A line of labelled drafts that cannot be used.</summary>
/// <param name="File">The file.</param>
/// <param name="Line">1-based.</param>
/// <param name="What">What is wrong with it.</param>
public sealed record CorpusFault(string File, int Line, string What)
{
    /// <inheritdoc/>
    public override string ToString() => $"{File}({Line}): {What}";
}
