using System.Text.Json;

namespace ReplyCoach.Providers.Content.Cards;

/// <summary>One value of a template, with the line it stands on.</summary>
internal abstract record TemplateNode(long Line)
{
    /// <summary>An object; <paramref name="Data"/> repeats or re-seats it, <paramref name="When"/> leaves it out.</summary>
    public sealed record Map(long Line, IReadOnlyList<KeyValuePair<string, TemplateNode>> Entries, Binding? Data, Binding? When) : TemplateNode(Line)
    {
        public TemplateNode? Find(string name) => Entries.FirstOrDefault(e => e.Key == name).Value;

        public string? Literal(string name) => Find(name) is Text { Parts: [{ Bound: null } only] } ? only.Literal : null;
    }

    /// <summary>A list.</summary>
    public sealed record Items(long Line, IReadOnlyList<TemplateNode> Values) : TemplateNode(Line);

    /// <summary>A string, with or without bindings; a string that is one binding alone takes on the value's own type.</summary>
    public sealed record Text(long Line, IReadOnlyList<TextPart> Parts) : TemplateNode(Line)
    {
        public Binding? Alone => Parts is [{ Bound: { } bound }] ? bound : null;

        public bool HasBinding => Parts.Any(p => p.Bound is not null);
    }

    /// <summary>A number, true, false or null, as written.</summary>
    public sealed record Plain(long Line, string Json) : TemplateNode(Line);
}

/// <summary>A piece of a string: literal, or bound to a value.</summary>
internal readonly record struct TextPart(string Literal, Binding? Bound);

/// <summary>The name of a value, such as <c>${focus.score}</c>; <c>$root.</c> starts at the top, <c>!</c> denies (in <c>$when</c> only).</summary>
internal sealed record Binding(string Source, IReadOnlyList<string> Path, bool FromRoot, bool Denied, long Line)
{
    /// <summary>Looks the value up; false when a name on the way is not there at all.</summary>
    public bool TryFind(JsonElement here, JsonElement root, out JsonElement value)
    {
        value = FromRoot ? root : here;
        foreach (var name in Path)
        {
            if (value.ValueKind != JsonValueKind.Object || !value.TryGetProperty(name, out value))
            {
                return false;
            }
        }

        return true;
    }
}
