namespace ReplyCoach.Providers.Content;

/// <summary>Reads YAML files of one folder in a fixed order and remembers what it read.</summary>
internal sealed class FolderReader(string root)
{
    private readonly SortedDictionary<string, string> texts = new(StringComparer.Ordinal);

    /// <summary>What was read, in order of the files' names, line ends alike on every system.</summary>
    public IEnumerable<string> Texts => texts.Values;

    public YamlMap Yaml(string name)
    {
        var path = Path.Combine(root, name);
        var shown = $"{Path.GetFileName(root)}/{name}";
        try
        {
            texts[name] = File.ReadAllText(path).ReplaceLineEndings("\n");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new ContentFaultException(shown, 0, $"cannot be read: {fault.Message}", fault);
        }

        return YamlMap.Read(shown, texts[name]);
    }

    public IEnumerable<YamlMap> YamlIn(string folder)
    {
        var path = Path.Combine(root, folder);
        if (!Directory.Exists(path))
        {
            throw new ContentFaultException($"{Path.GetFileName(root)}/{folder}", 0, "the folder is missing");
        }

        return Directory.GetFiles(path, "*.yaml").Select(Path.GetFileName).OfType<string>().Order(StringComparer.Ordinal).Select(name => Yaml($"{folder}/{name}"));
    }
}
