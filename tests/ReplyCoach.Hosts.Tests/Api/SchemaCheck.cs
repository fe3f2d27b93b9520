using System.Text.Json;

namespace ReplyCoach.Hosts.Tests.Api;

/// <summary>Holds JSON against a JSON Schema, as far as our own description uses it; an unknown keyword is a fault too.</summary>
internal sealed class SchemaCheck(JsonElement document)
{
    private static readonly HashSet<string> Known =
        ["$ref", "type", "description", "properties", "required", "additionalProperties", "items", "oneOf", "enum", "minimum", "maximum", "minLength", "maxLength", "maxItems"];

    /// <summary>What is wrong with a value; empty when nothing is.</summary>
    public IEnumerable<string> FaultsOf(JsonElement value, JsonElement schema, string at = "$")
    {
        if (schema.TryGetProperty("$ref", out var reference))
        {
            schema = reference.GetString()!.TrimStart('#', '/').Split('/').Aggregate(document, (element, name) => element.GetProperty(name));
        }

        var faults = schema.EnumerateObject().Where(k => !Known.Contains(k.Name)).Select(k => $"{at}: keyword {k.Name}").ToList();
        if (schema.TryGetProperty("oneOf", out var choices) && choices.EnumerateArray().Count(choice => !FaultsOf(value, choice, at).Any()) != 1)
        {
            faults.Add($"{at}: fits not exactly one of its schemas");
        }

        if (schema.TryGetProperty("type", out var type) && !Types(type).Contains(TypeOf(value, type)))
        {
            faults.Add($"{at}: is {value.ValueKind}");
        }

        if (schema.TryGetProperty("enum", out var names) && !names.EnumerateArray().Any(name => JsonElement.DeepEquals(name, value)))
        {
            faults.Add($"{at}: {value} is not among its values");
        }

        return faults.Concat(value.ValueKind switch
        {
            JsonValueKind.Object => FaultsOfObject(value, schema, at),
            JsonValueKind.Array when schema.TryGetProperty("items", out var items) => value.EnumerateArray().SelectMany((item, i) => FaultsOf(item, items, $"{at}[{i}]")),
            JsonValueKind.Number => FaultsOfNumber(value, schema, at),
            _ => [],
        });
    }

    private static IEnumerable<string> Types(JsonElement type) =>
        type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Select(t => t.GetString()!) : [type.GetString()!];

    private static string TypeOf(JsonElement value, JsonElement type) => value.ValueKind switch
    {
        JsonValueKind.True or JsonValueKind.False => "boolean",
        JsonValueKind.Number => Types(type).Contains("integer") && value.TryGetInt64(out _) ? "integer" : "number",
        _ => value.ValueKind.ToString().ToLowerInvariant(),
    };

    private static IEnumerable<string> FaultsOfNumber(JsonElement value, JsonElement schema, string at)
    {
        if ((schema.TryGetProperty("minimum", out var least) && value.GetDecimal() < least.GetDecimal())
            || (schema.TryGetProperty("maximum", out var most) && value.GetDecimal() > most.GetDecimal()))
        {
            yield return $"{at}: {value} is out of range";
        }
    }

    private IEnumerable<string> FaultsOfObject(JsonElement value, JsonElement schema, string at)
    {
        var properties = schema.TryGetProperty("properties", out var named) ? named : default;
        if (schema.TryGetProperty("required", out var required))
        {
            foreach (var name in required.EnumerateArray().Where(name => !value.TryGetProperty(name.GetString()!, out _)))
            {
                yield return $"{at}: has no {name}";
            }
        }

        foreach (var property in value.EnumerateObject())
        {
            var found = default(JsonElement);
            if (properties.ValueKind == JsonValueKind.Object && properties.TryGetProperty(property.Name, out found))
            {
                foreach (var fault in FaultsOf(property.Value, found, $"{at}.{property.Name}"))
                {
                    yield return fault;
                }
            }
            else if (schema.TryGetProperty("additionalProperties", out var more) && more.ValueKind == JsonValueKind.False)
            {
                yield return $"{at}: {property.Name} is not described";
            }
        }
    }
}
