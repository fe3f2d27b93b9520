using System.Text.Encodings.Web;
using System.Text.Json;

namespace ReplyCoach.Cli.Learning;

/// <summary>How reports are written as JSON: for people to read too, with letters of all scripts as themselves.</summary>
internal static class JsonOptions
{
    public static JsonSerializerOptions Readable { get; } = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };
}
