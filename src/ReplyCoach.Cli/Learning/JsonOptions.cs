using System.Text.Json;

namespace ReplyCoach.Cli.Learning;

/// <summary>How reports are written as JSON.</summary>
internal static class JsonOptions
{
    public static JsonSerializerOptions Readable { get; } = new(JsonSerializerDefaults.Web) { WriteIndented = true };
}
