using System.Text.Json;

using ReplyCoach.Core.Drafts;

namespace ReplyCoach.Learning.Corpus;

/// <summary>Reads labelled drafts from JSON lines: the corpus's own, and the smaller form of <c>eval/</c> and <c>real/</c>.</summary>
public static class CorpusReader
{
    private static readonly string[] FocusLabels = ["brand", "mixed", "community"];
    private static readonly string[] ToneLabels = ["cold", "neutral", "warm"];

    /// <summary>Reads a file, or every <c>*.jsonl</c> of a folder in order of name.</summary>
    /// <param name="path">File or folder.</param>
    /// <param name="faults">Receives what is wrong, line by line; such lines are left out.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static IReadOnlyList<CorpusDraft> Read(string path, ICollection<CorpusFault> faults)
    {
        var files = Directory.Exists(path)
            ? Directory.GetFiles(path, "*.jsonl").Order(StringComparer.Ordinal)
            : (IEnumerable<string>)[path];
        var drafts = new List<CorpusDraft>();
        foreach (var file in files)
        {
            var number = 0;
            foreach (var line in File.ReadLines(file))
            {
                number++;
                if (string.IsNullOrWhiteSpace(line))
                {
                    continue;
                }

                if (Parse(line, out var what) is { } draft)
                {
                    drafts.Add(draft);
                }
                else
                {
                    faults.Add(new CorpusFault(Path.GetFileName(file), number, what));
                }
            }
        }

        return drafts;
    }

    /// <summary>The place of a focus label, or −1.</summary>
    public static int Focus(string? label) => Array.IndexOf(FocusLabels, label);

    /// <summary>The place of a tone label, or −1.</summary>
    public static int Tone(string? label) => Array.IndexOf(ToneLabels, label);

    private static CorpusDraft? Parse(string line, out string what)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            if (root.ValueKind != JsonValueKind.Object)
            {
                what = "a line holds one JSON object";
                return null;
            }

            return Draft(root, out what);
        }
        catch (JsonException fault)
        {
            what = $"this is no JSON: {fault.Message}";
            return null;
        }
        catch (InvalidOperationException)
        {
            what = "a text holds half a character (a lone surrogate)";
            return null;
        }
    }

    private static CorpusDraft? Draft(JsonElement root, out string what)
    {
        var kind = Text(root, "kind") ?? (Text(root, "inReplyTo") is null ? "post" : "reply");
        var (focus, tone) = (Text(root, "focus"), Text(root, "tone"));
        var principles = Principles(root, out var badPrinciples);
        what = Text(root, "id") is not { Length: > 0 } ? "‘id’ is missing"
            : Text(root, "text") is not { Length: > 0 } ? "‘text’ is missing"
            : kind is not ("post" or "reply") ? $"‘{kind}’ is neither post nor reply"
            : focus is not null && Focus(focus) < 0 ? $"‘{focus}’ is no focus label"
            : tone is not null && Tone(tone) < 0 ? $"‘{tone}’ is no tone label"
            : badPrinciples;
        return what.Length > 0 ? null : new CorpusDraft
        {
            Id = Text(root, "id")!,
            Text = Text(root, "text")!,
            Kind = kind == "post" ? DraftKind.Post : DraftKind.Reply,
            InReplyTo = Text(root, "inReplyTo"),
            Platform = Text(root, "platform") ?? Platforms.Other,
            Industry = Text(root, "industry") ?? "",
            Brand = Text(root, "brand") ?? "",
            Focus = focus is null ? null : Focus(focus),
            Tone = tone is null ? null : Tone(tone),
            Principles = principles,
            Pair = Text(root, "pair"),
            Split = Text(root, "split") ?? "",
            Source = Text(root, "source") ?? "",
        };
    }

    private static string? Text(JsonElement root, string name) =>
        root.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static Dictionary<string, int>? Principles(JsonElement root, out string what)
    {
        what = "";
        if (!root.TryGetProperty("principles", out var map) || map.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        var found = new Dictionary<string, int>();
        foreach (var entry in map.EnumerateObject())
        {
            if (entry.Value.ValueKind != JsonValueKind.Number || !entry.Value.TryGetInt32(out var stance) || stance is < -1 or > 1)
            {
                what = $"the label of ‘{entry.Name}’ must be -1, 0 or 1";
            }
            else if (stance != 0)
            {
                found.Add(entry.Name, stance);
            }
        }

        return found;
    }
}
