using System.Buffers;
using System.Text.Json;

using ReplyCoach.Core.Verdicts;

namespace ReplyCoach.Providers.Content.Cards;

/// <summary>A card as data: JSON with <c>${name}</c>, <c>$data</c> and <c>$when</c> as in Microsoft's Adaptive Card templating
/// language, of which this is the part we use. The template is itself well-formed JSON (it opens in the card designer), and values
/// are written as JSON values, never as text, so nothing that a value holds can become part of the card's structure.</summary>
public sealed class CardTemplate
{
    private readonly TemplateNode root;

    private CardTemplate(string file, TemplateNode root)
    {
        File = file;
        this.root = root;
    }

    /// <summary>The file it was read from.</summary>
    public string File { get; }

    /// <summary>Reads and checks a template.</summary>
    /// <param name="file">The file's name as the person knows it.</param>
    /// <param name="json">What it holds.</param>
    /// <exception cref="ContentFaultException">It is wrong; names file and line.</exception>
    public static CardTemplate Parse(string file, string json)
    {
        var root = TemplateParser.Parse(file, json);
        new CardCheck(file).Check(root);
        return new CardTemplate(file, root);
    }

    /// <summary>Goes through the whole template with a sample, conditions or not, so that a name that no value has is found at start.</summary>
    /// <exception cref="ContentFaultException">A binding names a value that is not there.</exception>
    public void Rehearse(JsonElement sample) => Write(sample, everything: true);

    /// <summary>The card with its values, as UTF-8 JSON.</summary>
    public byte[] Fill(JsonElement values) => Write(values, everything: false);

    private byte[] Write(JsonElement values, bool everything)
    {
        var buffer = new ArrayBufferWriter<byte>(8192);
        using (var writer = new Utf8JsonWriter(buffer, VerdictJson.WriterOptions))
        {
            new Filling(File, writer, values, everything).Write(root, values);
        }

        return buffer.WrittenSpan.ToArray();
    }

    private sealed class Filling(string file, Utf8JsonWriter writer, JsonElement top, bool everything)
    {
        public void Write(TemplateNode node, JsonElement here)
        {
            switch (node)
            {
                case TemplateNode.Map map:
                    writer.WriteStartObject();
                    foreach (var (name, value) in map.Entries)
                    {
                        WriteEntry(name, value, here);
                    }

                    writer.WriteEndObject();
                    break;
                case TemplateNode.Items items:
                    writer.WriteStartArray();
                    foreach (var item in items.Values)
                    {
                        WriteItem(item, here);
                    }

                    writer.WriteEndArray();
                    break;
                case TemplateNode.Text text:
                    WriteText(text, here);
                    break;
                case TemplateNode.Plain plain:
                    writer.WriteRawValue(plain.Json);
                    break;
            }
        }

        // An entry whose value is missing is left out, name and all.
        private void WriteEntry(string name, TemplateNode value, JsonElement here)
        {
            if (value is TemplateNode.Text { Alone: { } alone } && Find(alone, here).ValueKind == JsonValueKind.Null)
            {
                return;
            }

            if (value is TemplateNode.Map map)
            {
                var seat = map.Data is { } data ? Find(data, here) : here;
                if (!Shown(map, seat))
                {
                    return;
                }

                here = seat;
            }

            writer.WritePropertyName(name);
            Write(value, here);
        }

        private void WriteItem(TemplateNode item, JsonElement here)
        {
            if (item is not TemplateNode.Map map)
            {
                Write(item, here);
                return;
            }

            var seat = map.Data is { } data ? Find(data, here) : here;
            if (map.Data is not null && seat.ValueKind == JsonValueKind.Array)
            {
                foreach (var each in seat.EnumerateArray().Where(each => Shown(map, each)))
                {
                    Write(map, each);
                }
            }
            else if (Shown(map, seat))
            {
                Write(map, seat);
            }
        }

        private void WriteText(TemplateNode.Text text, JsonElement here)
        {
            if (text.Alone is { } alone)
            {
                Find(alone, here).WriteTo(writer);
                return;
            }

            writer.WriteStringValue(string.Concat(text.Parts.Select(p => p.Bound is { } bound ? Words(Find(bound, here)) : p.Literal)));
        }

        private static string Words(JsonElement value) => value.ValueKind switch
        {
            JsonValueKind.String => value.GetString()!,
            JsonValueKind.Null => "",
            _ => value.GetRawText(),
        };

        private bool Shown(TemplateNode.Map map, JsonElement here)
        {
            if (here.ValueKind == JsonValueKind.Null)
            {
                return false;
            }

            return map.When is not { } when || (Holds(Find(when, here)) != when.Denied) || everything;
        }

        private static bool Holds(JsonElement value) => value.ValueKind switch
        {
            JsonValueKind.False or JsonValueKind.Null or JsonValueKind.Undefined => false,
            JsonValueKind.String => value.GetString()!.Length > 0,
            JsonValueKind.Array => value.GetArrayLength() > 0,
            _ => true,
        };

        private JsonElement Find(Binding binding, JsonElement here) => binding.TryFind(here, top, out var value)
            ? value
            : throw new ContentFaultException(file, binding.Line, $"‘${{{binding.Source}}}’ names no value that this card is given");
    }
}
