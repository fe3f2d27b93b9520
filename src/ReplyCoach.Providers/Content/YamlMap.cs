using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ReplyCoach.Providers.Content;

/// <summary>A mapping in a YAML file that knows where it stands, so that every complaint names file and line.
/// Keys that nobody asked for are a fault too: a misspelt key must not be passed over.</summary>
internal sealed class YamlMap
{
    private readonly Dictionary<string, YamlNode> entries = [];
    private readonly Dictionary<string, long> lines = [];
    private readonly HashSet<string> asked = [];

    private YamlMap(string file, YamlMappingNode node)
    {
        File = file;
        Line = node.Start.Line;
        foreach (var (key, value) in node.Children)
        {
            var name = key is YamlScalarNode { Value: { } text } ? text : throw new ContentFaultException(file, key.Start.Line, "a key must be a plain word");
            entries[name] = value;
            lines[name] = key.Start.Line;
        }
    }

    public string File { get; }

    public long Line { get; }

    /// <summary>Reads a file that holds one mapping.</summary>
    public static YamlMap Read(string file, string text)
    {
        var parser = new Parser(new StringReader(text));
        try
        {
            var stream = new YamlStream();
            stream.Load(parser);
            return stream.Documents is [{ RootNode: YamlMappingNode map }]
                ? new YamlMap(file, map)
                : throw new ContentFaultException(file, 1, "the file must hold one mapping of keys to values");
        }
        catch (YamlException fault)
        {
            throw new ContentFaultException(file, fault.Start.Line, fault.Message, fault);
        }
        catch (InvalidOperationException fault)
        {
            // The parser's way of saying that a bracket was never closed.
            throw new ContentFaultException(file, parser.Current?.Start.Line ?? 1, "a bracket or quotation mark is opened here and never closed", fault);
        }
    }

    public bool Has(string key) => entries.ContainsKey(key);

    public string Text(string key) => OptionalText(key) ?? throw Missing(key);

    public string? OptionalText(string key) => Ask(key) switch
    {
        null => null,
        YamlScalarNode { Value: { } value } => value.Trim() is { Length: > 0 } text ? text : null,
        { } other => throw new ContentFaultException(File, other.Start.Line, $"‘{key}’ must be text"),
    };

    public double Number(string key, double low, double high, double? otherwise = null)
    {
        if (OptionalText(key) is not { } text)
        {
            return otherwise ?? throw Missing(key);
        }

        return double.TryParse(text, out var number) && number >= low && number <= high
            ? number
            : throw new ContentFaultException(File, LineOf(key), $"‘{key}’ must be a number from {low} to {high}");
    }

    public IReadOnlyList<string> Texts(string key) => [.. Sequence(key).Select(node => node is YamlScalarNode { Value: { } value } && value.Trim().Length > 0
        ? value.Trim()
        : throw new ContentFaultException(File, node.Start.Line, $"‘{key}’ must be a list of texts"))];

    /// <summary>A list of texts with their lines; a missing key is an empty list.</summary>
    public IReadOnlyList<(string Text, long Line)> TextsWithLines(string key) =>
        [.. Sequence(key).Select(node => node is YamlScalarNode { Value: { } value }
            ? (value.Trim(), node.Start.Line)
            : throw new ContentFaultException(File, node.Start.Line, $"‘{key}’ must be a list of texts"))];

    public IReadOnlyList<YamlMap> Maps(string key) => [.. Sequence(key).Select(node => node is YamlMappingNode map
        ? new YamlMap(File, map)
        : throw new ContentFaultException(File, node.Start.Line, $"‘{key}’ must be a list of mappings"))];

    public YamlMap? Map(string key) => Ask(key) switch
    {
        null => null,
        YamlMappingNode map => new YamlMap(File, map),
        { } other => throw new ContentFaultException(File, other.Start.Line, $"‘{key}’ must be a mapping"),
    };

    public IReadOnlyList<string> Keys() => [.. entries.Keys];

    public long LineOf(string key) => lines.GetValueOrDefault(key, Line);

    public ContentFaultException Fault(string key, string what) => new(File, LineOf(key), what);

    /// <summary>Complains of the first key that nobody asked for.</summary>
    public void NothingElse()
    {
        foreach (var key in entries.Keys)
        {
            if (!asked.Contains(key))
            {
                throw new ContentFaultException(File, LineOf(key), $"‘{key}’ is not known here; known are {string.Join(", ", asked.Order(StringComparer.Ordinal))}");
            }
        }
    }

    private YamlNode? Ask(string key)
    {
        asked.Add(key);
        return entries.GetValueOrDefault(key);
    }

    private IEnumerable<YamlNode> Sequence(string key) => Ask(key) switch
    {
        null => [],
        YamlSequenceNode list => list.Children,
        { } other => throw new ContentFaultException(File, other.Start.Line, $"‘{key}’ must be a list"),
    };

    private ContentFaultException Missing(string key) => new(File, Line, $"‘{key}’ is missing");
}
