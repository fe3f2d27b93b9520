using ReplyCoach.Core.Principles;
using ReplyCoach.Learning.Corpus;
using ReplyCoach.Providers.Content;

namespace ReplyCoach.Learning.Tests;

/// <summary>What the project ships.</summary>
internal static class Repository
{
    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    /// <summary>The principles.</summary>
    public static PrincipleCatalog Catalog { get; } = CatalogReader.Read(Root);

    /// <summary>The corpus, which has no line that cannot be read.</summary>
    public static IReadOnlyList<CorpusDraft> Corpus { get; } = ReadCorpus();

    private static IReadOnlyList<CorpusDraft> ReadCorpus()
    {
        var faults = new List<CorpusFault>();
        var drafts = CorpusReader.Read(Path.Combine(Root, "models", "corpus"), faults);
        Assert.Empty(faults);
        return drafts;
    }

    private static string Find(string folder) => File.Exists(Path.Combine(folder, "ReplyCoach.sln"))
        ? folder
        : Find(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("These tests run inside the repository."));
}

/// <summary>A file that is gone after the test.</summary>
internal sealed class TemporaryFile : IDisposable
{
    public TemporaryFile(params IEnumerable<string> lines)
    {
        Path = System.IO.Path.GetTempFileName();
        File.WriteAllText(Path, string.Join('\n', lines));
    }

    public string Path { get; }

    public void Dispose() => File.Delete(Path);
}
