using ReplyCoach.Core.Drafts;
using ReplyCoach.Core.Principles;
using ReplyCoach.Core.Signals;

namespace ReplyCoach.Providers.Content;

/// <summary>Reads one file of <c>dialogs/principles/</c>.</summary>
internal static class PrincipleFile
{
    private const string Words = "{words}";

    /// <param name="map">The file.</param>
    /// <param name="documents">Ids of the source documents.</param>
    /// <param name="moments">Ids of the moments.</param>
    public static Principle Read(YamlMap map, IReadOnlySet<string> documents, IReadOnlySet<string> moments)
    {
        var id = map.Text("id");
        if (Path.GetFileNameWithoutExtension(map.File) != id)
        {
            throw map.Fault("id", $"the file of ‘{id}’ must be called {id}.yaml");
        }

        var axes = map.Texts("axes").Select(axis => axis switch
        {
            "focus" => Axis.Focus,
            "tone" => Axis.Tone,
            _ => throw map.Fault("axes", $"‘{axis}’ is no axis; there are focus and tone"),
        }).ToList();
        var visible = axes.Count > 0;
        var principle = new Principle
        {
            Id = id,
            Name = map.Text("name"),
            Statement = map.Text("statement"),
            BreachedWhen = map.Text("breached-when"),
            UpheldWhen = map.Text("upheld-when"),
            Axes = axes,
            Sources = Sources(map, documents),
            Breached = visible ? Wording(map, "breached", needsTry: true) : null,
            Upheld = visible ? Wording(map, "upheld", needsTry: false) : null,
            Rules = visible ? Rules(map, id, moments) : [],
            Coaching = map.Texts("coaching"),
        };
        map.NothingElse();
        return principle;
    }

    private static List<Citation> Sources(YamlMap map, IReadOnlySet<string> documents)
    {
        var found = new List<Citation>();
        foreach (var source in map.Maps("sources"))
        {
            var document = source.Text("document");
            found.Add(documents.Contains(document)
                ? new Citation(document, source.OptionalText("place") ?? "")
                : throw source.Fault("document", $"‘{document}’ is no document of sources.yaml"));
            source.NothingElse();
        }

        return found.Count > 0 ? found : throw map.Fault("sources", "a principle names at least one source document");
    }

    private static Wording Wording(YamlMap map, string key, bool needsTry)
    {
        var wording = map.Map(key) ?? throw map.Fault(key, $"‘{key}’ is missing: a visible principle is worded for both stances");
        var because = wording.Texts("because");
        var missing = wording.Texts("because-missing");
        var edits = wording.Texts("try");
        wording.NothingElse();
        return because.Count == 0 || !because.All(s => s.Contains(Words, StringComparison.Ordinal)) ? throw wording.Fault("because", "every ‘because’ quotes the draft: it holds {words}, and there is at least one")
            : missing.All(s => s.Contains(Words, StringComparison.Ordinal)) ? throw wording.Fault("because-missing", "at least one ‘because-missing’ must do without {words}")
            : needsTry && edits.Count == 0 ? throw wording.Fault("try", "a breach needs at least one thing to try")
            : new Wording(because, missing, edits);
    }

    private static List<Rule> Rules(YamlMap map, string principle, IReadOnlySet<string> moments)
    {
        var rules = new List<Rule>();
        var ids = new HashSet<string>();
        foreach (var entry in map.Maps("rules"))
        {
            var rule = ReadRule(entry, principle, moments);
            rules.Add(ids.Add(rule.Id) ? rule : throw entry.Fault("id", $"there is already a rule ‘{rule.Id}’"));
        }

        return rules;
    }

    private static Rule ReadRule(YamlMap map, string principle, IReadOnlySet<string> moments)
    {
        var measure = map.OptionalText("measure");
        var rule = new Rule
        {
            Id = $"{principle}/{map.Text("id")}",
            Stance = Choice(map, "stance", ("breached", Stance.Breached), ("upheld", Stance.Upheld)),
            Strength = map.Number("strength", 0.1, 1),
            In = map.Has("in") ? Choice(map, "in", ("text", EvidencePlace.Text), ("inReplyTo", EvidencePlace.InReplyTo)) : EvidencePlace.Text,
            Only = map.Has("only") ? Choice(map, "only", ("post", DraftKind.Post), ("reply", DraftKind.Reply)) : null,
            Answering = map.Texts("answering"),
            Any = PhraseList.Read(map, "any"),
            Unless = PhraseList.Read(map, "unless"),
            Measure = measure,
            AtLeast = map.Number("at-least", 0.05, 1, 1),
            Because = map.OptionalText("because"),
            Try = map.OptionalText("try"),
        };
        map.NothingElse();
        return measure is not null && !Enum.GetNames<Measure>().Contains(measure, StringComparer.OrdinalIgnoreCase) ? throw map.Fault("measure", $"‘{measure}’ is no measure; there are {string.Join(", ", Enum.GetNames<Measure>()).ToLowerInvariant()}")
            : (measure is null) == (rule.Any.Count == 0) ? throw map.Fault("id", "a rule has either ‘any’ phrases or a ‘measure’")
            : rule.Answering.FirstOrDefault(m => !moments.Contains(m)) is { } unknown ? throw map.Fault("answering", $"‘{unknown}’ is no moment; there are {string.Join(", ", moments.Order(StringComparer.Ordinal))}")
            : rule;
    }

    private static T Choice<T>(YamlMap map, string key, params ReadOnlySpan<(string Name, T Value)> choices)
    {
        var text = map.Text(key);
        foreach (var (name, value) in choices)
        {
            if (name == text)
            {
                return value;
            }
        }

        throw map.Fault(key, $"‘{text}’ will not do for ‘{key}’; it is {choices[0].Name} or {choices[1].Name}");
    }
}
