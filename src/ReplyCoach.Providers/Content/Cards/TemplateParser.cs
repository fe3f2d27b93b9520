using System.Text;
using System.Text.Json;

namespace ReplyCoach.Providers.Content.Cards;

/// <summary>Reads a template's JSON and keeps every value's line, so that a complaint can name it.</summary>
internal ref struct TemplateParser
{
    private readonly string file;
    private readonly ReadOnlySpan<byte> bytes;
    private Utf8JsonReader reader;
    private long line = 1;
    private long counted;

    private TemplateParser(string file, ReadOnlySpan<byte> bytes)
    {
        this.file = file;
        this.bytes = bytes;
        reader = new Utf8JsonReader(bytes);
    }

    /// <exception cref="ContentFaultException">The text is no JSON, or a binding is malformed.</exception>
    public static TemplateNode Parse(string file, string json)
    {
        var parser = new TemplateParser(file, Encoding.UTF8.GetBytes(json));
        try
        {
            parser.reader.Read();
            var node = parser.Value();
            parser.reader.Read();
            return node;
        }
        catch (JsonException fault)
        {
            throw new ContentFaultException(file, (fault.LineNumber ?? 0) + 1, $"this is not JSON: {fault.Message}", fault);
        }
    }

    private TemplateNode Value()
    {
        var here = Line();
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                return Map(here);
            case JsonTokenType.StartArray:
                var items = new List<TemplateNode>();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    items.Add(Value());
                }

                return new TemplateNode.Items(here, items);
            case JsonTokenType.String:
                return new TemplateNode.Text(here, Parts(reader.GetString()!, here));
            default:
                return new TemplateNode.Plain(here, Encoding.UTF8.GetString(reader.ValueSpan));
        }
    }

    private TemplateNode.Map Map(long here)
    {
        var entries = new List<KeyValuePair<string, TemplateNode>>();
        Binding? data = null, when = null;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var name = reader.GetString()!;
            var nameLine = Line();
            reader.Read();
            if (name is "$data" or "$when")
            {
                var alone = reader.TokenType == JsonTokenType.String ? Alone(reader.GetString()!, nameLine) : null;
                var binding = alone ?? throw new ContentFaultException(file, nameLine, $"‘{name}’ takes one binding, such as \"${{rows}}\"");
                (data, when) = name == "$data" ? (binding, when) : (data, binding);
                continue;
            }

            entries.Add(new(name, Value()));
        }

        return new TemplateNode.Map(here, entries, data, when);
    }

    private readonly Binding? Alone(string text, long at) => Parts(text, at, deniable: true) is [{ Bound: { } bound }] ? bound : null;

    private readonly List<TextPart> Parts(string text, long at, bool deniable = false)
    {
        var parts = new List<TextPart>();
        var from = 0;
        for (var open = text.IndexOf("${", StringComparison.Ordinal); open >= 0; open = text.IndexOf("${", from, StringComparison.Ordinal))
        {
            var close = text.IndexOf('}', open);
            var name = close > open ? text[(open + 2)..close] : throw new ContentFaultException(file, at, "a binding is opened with ${ and never closed");
            if (open > from)
            {
                parts.Add(new TextPart(text[from..open], null));
            }

            parts.Add(new TextPart("", Bind(name, at, deniable)));
            from = close + 1;
        }

        if (from < text.Length || parts.Count == 0)
        {
            parts.Add(new TextPart(text[from..], null));
        }

        return parts;
    }

    private readonly Binding Bind(string source, long at, bool deniable)
    {
        var denied = source.StartsWith('!');
        var name = denied ? source[1..] : source;
        var fromRoot = name.StartsWith("$root.", StringComparison.Ordinal);
        var path = (fromRoot ? name["$root.".Length..] : name).Split('.');
        var well = path.All(p => p.Length > 0 && char.IsAsciiLetter(p[0]) && p.All(char.IsAsciiLetterOrDigit)) && (deniable || !denied);
        return well
            ? new Binding(source, path, fromRoot, denied, at)
            : throw new ContentFaultException(file, at, $"‘${{{source}}}’ is no binding I know: write a name, or names with dots between; ‘!’ only in $when");
    }

    private long Line()
    {
        line += bytes[(int)counted..(int)reader.TokenStartIndex].Count((byte)'\n');
        counted = reader.TokenStartIndex;
        return line;
    }
}
