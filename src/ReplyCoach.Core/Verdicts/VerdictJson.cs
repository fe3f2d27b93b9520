using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

using ReplyCoach.Core.Drafts;
using ReplyCoach.Core.Principles;

namespace ReplyCoach.Core.Verdicts;

/// <summary>The one way a verdict is written as JSON, so that every surface gives the same bytes.</summary>
public static class VerdictJson
{
    /// <summary>How every writer of verdicts is set up: compact, and letters of all scripts as themselves.</summary>
    public static JsonWriterOptions WriterOptions { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>The verdict as UTF-8 JSON.</summary>
    public static byte[] ToUtf8(Verdict verdict)
    {
        var buffer = new ArrayBufferWriter<byte>(4096);
        using (var writer = new Utf8JsonWriter(buffer, WriterOptions))
        {
            Write(writer, verdict);
        }

        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>Writes the verdict as one JSON object.</summary>
    public static void Write(Utf8JsonWriter writer, Verdict verdict)
    {
        writer.WriteStartObject();
        writer.WriteString("id"u8, verdict.Id);
        writer.WriteString("status"u8, Name(verdict.Status));
        WriteReason(writer, verdict.Reason);
        writer.WriteString("model"u8, verdict.Model);
        writer.WriteString("rules"u8, verdict.Rules);
        writer.WriteString("kind"u8, verdict.Kind is { } kind ? Name(kind) : null);
        writer.WriteString("language"u8, verdict.Language);
        WriteAxis(writer, "focus"u8, verdict.Focus);
        WriteAxis(writer, "tone"u8, verdict.Tone);
        writer.WriteStartArray("ledger"u8);
        foreach (var row in verdict.Ledger)
        {
            WriteRow(writer, row);
        }

        writer.WriteEndArray();
        writer.WriteStartArray("facts"u8);
        foreach (var fact in verdict.Facts)
        {
            writer.WriteStartObject();
            writer.WriteString("type"u8, fact.Type);
            writer.WriteNumber("start"u8, fact.Start);
            writer.WriteNumber("length"u8, fact.Length);
            writer.WriteString("text"u8, fact.Text);
            writer.WriteStartObject("resolution"u8);
            foreach (var (name, value) in fact.Resolution)
            {
                writer.WriteString(name, value);
            }

            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    /// <summary>The name of a status in the contract.</summary>
    public static string Name(VerdictStatus status) => status switch
    {
        VerdictStatus.Scored => "scored",
        VerdictStatus.Unsure => "unsure",
        VerdictStatus.Unsupported => "unsupported",
        _ => "invalid",
    };

    /// <summary>The name of a kind in the contract.</summary>
    public static string Name(DraftKind kind) => kind == DraftKind.Reply ? "reply" : "post";

    /// <summary>The name of an axis in the contract.</summary>
    public static string Name(Axis axis) => axis == Axis.Focus ? "focus" : "tone";

    /// <summary>The name of a stance in the contract.</summary>
    public static string Name(Stance stance) => stance == Stance.Upheld ? "upheld" : "breached";

    private static void WriteReason(Utf8JsonWriter writer, Reason? reason)
    {
        if (reason is null)
        {
            writer.WriteNull("reason"u8);
            return;
        }

        writer.WriteStartObject("reason"u8);
        writer.WriteString("code"u8, reason.Code);
        writer.WriteString("message"u8, reason.Message);
        writer.WriteEndObject();
    }

    private static void WriteAxis(Utf8JsonWriter writer, ReadOnlySpan<byte> name, AxisVerdict? axis)
    {
        if (axis is null)
        {
            writer.WriteNull(name);
            return;
        }

        writer.WriteStartObject(name);
        writer.WriteNumber("score"u8, axis.Score);
        writer.WriteString("label"u8, axis.Label);
        writer.WriteBoolean("sure"u8, axis.Sure);
        writer.WriteStartObject("probabilities"u8);
        foreach (var (label, probability) in axis.Probabilities)
        {
            writer.WriteNumber(label, probability);
        }

        writer.WriteEndObject();
        writer.WriteNumber("baseline"u8, axis.Baseline);
        writer.WriteEndObject();
    }

    private static void WriteRow(Utf8JsonWriter writer, LedgerRow row)
    {
        writer.WriteStartObject();
        writer.WriteString("axis"u8, Name(row.Axis));
        writer.WriteString("principle"u8, row.Principle);
        writer.WriteString("stance"u8, row.Stance is { } stance ? Name(stance) : null);
        writer.WriteNumber("points"u8, row.Points);
        writer.WriteStartArray("evidence"u8);
        foreach (var evidence in row.Evidence)
        {
            writer.WriteStartObject();
            writer.WriteString("in"u8, evidence.In == EvidencePlace.Text ? "text" : "inReplyTo");
            writer.WriteNumber("start"u8, evidence.Start);
            writer.WriteNumber("length"u8, evidence.Length);
            writer.WriteString("text"u8, evidence.Text);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteString("because"u8, row.Because);
        writer.WriteString("try"u8, row.Try);
        writer.WriteEndObject();
    }
}
