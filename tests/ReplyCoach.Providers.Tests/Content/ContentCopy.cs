using ReplyCoach.Providers.Content;

namespace ReplyCoach.Providers.Tests.Content;

/// <summary>A copy of the shipped dialogs in a folder of its own, in which one thing at a time can be broken.</summary>
internal sealed class ContentCopy : IDisposable
{
    private ContentCopy(string folder) => Folder = folder;

    public static string Root { get; } = FindRoot();

    public string Folder { get; }

    public ContentOptions Options => new() { Folder = Folder };

    public static ContentCopy Make()
    {
        var copy = new ContentCopy(Directory.CreateTempSubdirectory("replycoach-content-").FullName);
        var dialogs = Path.Combine(Root, "dialogs");
        foreach (var file in Directory.GetFiles(dialogs, "*.yaml", SearchOption.AllDirectories))
        {
            var target = copy.PathOf("dialogs", Path.GetRelativePath(dialogs, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        return copy;
    }

    /// <summary>Replaces a file's first line that begins as said.</summary>
    /// <returns>The line's 1-based number.</returns>
    public int ReplaceLine(string file, string beginning, string line)
    {
        var path = PathOf("dialogs", file);
        var lines = File.ReadAllLines(path);
        var at = Array.FindIndex(lines, l => l.StartsWith(beginning, StringComparison.Ordinal));
        Assert.True(at >= 0, $"{file} has no line that begins with ‘{beginning}’");
        lines[at] = line;
        File.WriteAllLines(path, lines);
        return at + 1;
    }

    public void Write(string file, string text) => File.WriteAllText(PathOf("dialogs", file), text);

    public void Delete(string file) => File.Delete(PathOf("dialogs", file));

    public string AddModel(string version, byte[] bytes)
    {
        var path = PathOf("models", version, ModelFile.Name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "ReplyCoach.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException("No folder above the test holds ReplyCoach.sln.");
    }

    private string PathOf(params ReadOnlySpan<string> parts) => Path.Combine([Folder, .. parts]);
}
