namespace ReplyCoach.Providers.Content;

/// <summary>A file of rules, wording or weights that cannot be used: says which, where and what to mend.</summary>
public sealed class ContentFaultException : Exception
{
    /// <summary>Makes a fault at a line.</summary>
    /// <param name="file">The file as the person knows it.</param>
    /// <param name="line">1-based; 0 when the fault is the whole file's.</param>
    /// <param name="fault">What is wrong and what would be right.</param>
    /// <param name="inner">What it was noticed by, if an exception.</param>
    public ContentFaultException(string file, long line, string fault, Exception? inner = null)
        : base(line > 0 ? $"{file}({line}): {fault}" : $"{file}: {fault}", inner)
    {
        File = file;
        Line = line;
    }

    /// <summary>The file.</summary>
    public string File { get; }

    /// <summary>1-based; 0 for the whole file.</summary>
    public long Line { get; }
}
