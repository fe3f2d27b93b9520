using System.Text.Json.Nodes;

using Microsoft.OpenApi;

using ReplyCoach.Core.Drafts;

namespace ReplyCoach.Web.Api;

/// <summary>The JSON Schemas of a draft, a verdict and a problem. A test holds real answers against them.</summary>
internal static class ScoreSchemas
{
    public const string Draft = "Draft";
    public const string Verdict = "Verdict";
    public const string Problem = "Problem";

    private const string Reason = "Reason";
    private const string FocusAxis = "Focus";
    private const string ToneAxis = "Tone";
    private const string LedgerRow = "LedgerRow";
    private const string Evidence = "Evidence";
    private const string Fact = "Fact";

    /// <summary>Every schema by name.</summary>
    public static IEnumerable<(string Name, OpenApiSchema Schema)> All(OpenApiDocument document)
    {
        OpenApiSchemaReference Ref(string name) => new(name, document);
        yield return (Draft, DraftSchema());
        yield return (Verdict, Object("What the coach says of a draft.",
            ("id", Text("The draft's own id.", orNull: true)),
            ("status", OneOf("scored: rely on both axes; unsure: the axis with sure = false is not to be relied on; unsupported and invalid: no numbers.", "scored", "unsure", "unsupported", "invalid")),
            ("reason", OrNull(Ref(Reason))),
            ("model", Text("Version of the model.")),
            ("rules", Text("Version of rules and wording.")),
            ("kind", OrNull(OneOf("As given or read.", "post", "reply"))),
            ("language", Text("BCP 47 language it seems to be in.", orNull: true)),
            ("focus", OrNull(Ref(FocusAxis))),
            ("tone", OrNull(Ref(ToneAxis))),
            ("ledger", List("For each axis, baseline + points = score exactly.", Ref(LedgerRow))),
            ("facts", List("What a rewrite must not lose, in order of place.", Ref(Fact)))));
        yield return (Reason, Object("Why there are no numbers, why they are unsure, or what the author should know.",
            ("code", Text("Kebab-case and stable.")), ("message", Text("A sentence for people."))));
        yield return (FocusAxis, Axis("Who is at the centre: 0 the brand, 100 the community.", "brand", "mixed", "community"));
        yield return (ToneAxis, Axis("How a guest would feel: 0 cold, 100 at home.", "cold", "neutral", "warm"));
        yield return (LedgerRow, Object("What a principle adds to or takes from an axis, by which words.",
            ("axis", OneOf("The axis it moves.", "focus", "tone")),
            ("principle", Text("The principle's id, or overall-wording.")),
            ("stance", OrNull(OneOf("Null on the row that names no principle.", "upheld", "breached"))),
            ("points", Number("In tenths, never 0.", -100, 100)),
            ("evidence", List("The words; empty when nobody can point at any.", Ref(Evidence))),
            ("because", Text("One sentence, with its source document.")),
            ("try", Text("One concrete edit.", orNull: true))));
        yield return (Evidence, Object("Words that a row rests on.",
            ("in", OneOf("The text they stand in.", "text", "inReplyTo")), ("start", Count("Offset in UTF-16 units.")),
            ("length", Count("Length in UTF-16 units.")), ("text", Text("The words."))));
        yield return (Fact, Object("Something in the draft that a rewrite must not lose.",
            ("type", Text("Such as url, mention, hashtag, money or date.")), ("start", Count("Offset in UTF-16 units.")),
            ("length", Count("Length in UTF-16 units.")), ("text", Text("As written.")),
            ("resolution", new OpenApiSchema { Type = JsonSchemaType.Object, Description = "What it means.", AdditionalProperties = Text("A value.") })));
        yield return (Problem, ProblemSchema());
    }

    private static OpenApiSchema DraftSchema() => new()
    {
        Type = JsonSchemaType.Object,
        Description = "A draft of a post or a reply.",
        Required = new HashSet<string> { "text" },
        Properties = new Dictionary<string, IOpenApiSchema>
        {
            ["text"] = new OpenApiSchema { Type = JsonSchemaType.String, Description = "The draft itself; not blank.", MinLength = 1, MaxLength = DraftLimits.TextUnits },
            ["id"] = new OpenApiSchema { Type = JsonSchemaType.String | JsonSchemaType.Null, Description = "Your own name for it; comes back on the verdict.", MaxLength = DraftLimits.IdUnits },
            ["inReplyTo"] = new OpenApiSchema { Type = JsonSchemaType.String | JsonSchemaType.Null, Description = "The message it answers.", MaxLength = DraftLimits.InReplyToUnits },
            ["kind"] = OrNull(OneOf("Leave it out and it is read off the draft.", "post", "reply")),
            ["platform"] = OrNull(OneOf("Where it will be published.", [.. Platforms.All.Order(StringComparer.Ordinal)])),
            ["language"] = Text("BCP 47; only English (en) is scored.", orNull: true),
        },
    };

    private static OpenApiSchema ProblemSchema()
    {
        var schema = Object("What went wrong (RFC 9457).",
            ("type", Text("about:blank.")), ("title", Text("The phrase of the status.")), ("status", Count("The HTTP status.")),
            ("detail", Text("One sentence that says what to do.")), ("code", Text("Kebab-case and stable.")));
        schema.Properties!.Add("pointer", Text("JSON Pointer to the place in the body that is wrong."));
        schema.AdditionalPropertiesAllowed = true;
        return schema;
    }

    private static OpenApiSchema Axis(string description, params string[] labels) => Object(description,
        ("score", Number("In tenths.", 0, 100)),
        ("label", OneOf("The likeliest label.", labels)),
        ("sure", new OpenApiSchema { Type = JsonSchemaType.Boolean, Description = "Whether the calibration can tell." }),
        ("probabilities", Object("Calibrated, in thousandths that sum to 1.", [.. labels.Select(label => (label, (IOpenApiSchema)Number("Its probability.", 0, 1)))])),
        ("baseline", Number("The score of a draft that shows nothing, in tenths.", 0, 100)));

    // Every property is always there, and no other: null says that there is nothing to say.
    private static OpenApiSchema Object(string description, params (string Name, IOpenApiSchema Schema)[] properties) => new()
    {
        Type = JsonSchemaType.Object,
        Description = description,
        Required = properties.Select(p => p.Name).ToHashSet(),
        Properties = properties.ToDictionary(p => p.Name, p => p.Schema),
        AdditionalPropertiesAllowed = false,
    };

    private static OpenApiSchema Text(string description, bool orNull = false) =>
        new() { Type = orNull ? JsonSchemaType.String | JsonSchemaType.Null : JsonSchemaType.String, Description = description };

    private static OpenApiSchema OneOf(string description, params string[] values) =>
        new() { Type = JsonSchemaType.String, Description = description, Enum = [.. values.Select(value => JsonValue.Create(value))] };

    private static OpenApiSchema OrNull(IOpenApiSchema schema) => new() { OneOf = [schema, new OpenApiSchema { Type = JsonSchemaType.Null }] };

    private static OpenApiSchema List(string description, IOpenApiSchema items) => new() { Type = JsonSchemaType.Array, Description = description, Items = items };

    private static OpenApiSchema Count(string description) => new() { Type = JsonSchemaType.Integer, Description = description, Minimum = "0" };

    private static OpenApiSchema Number(string description, int from, int to) =>
        new() { Type = JsonSchemaType.Number, Description = description, Minimum = $"{from}", Maximum = $"{to}" };
}
