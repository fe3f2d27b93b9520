using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;

using CsvHelper;

using ReplyCoach.Core.Verdicts;

namespace ReplyCoach.Cli.Scoring;

/// <summary>Writes verdicts to a stream in one of the program's forms, as they come.</summary>
internal abstract class VerdictWriter(Stream target) : IAsyncDisposable
{
    protected Stream Target { get; } = target;

    public static VerdictWriter Create(string form, Stream target) => form switch
    {
        "csv" => new CsvVerdicts(target),
        "json" => new JsonArray(target),
        _ => new JsonLinesOut(target),
    };

    /// <summary>Turns a verdict into bytes; may be called by several threads at once.</summary>
    public abstract void Format(Verdict verdict, IBufferWriter<byte> buffer);

    /// <summary>Writes what <see cref="Format"/> made of one verdict or of several, in their turn.</summary>
    public abstract ValueTask WriteAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellation);

    public void Write(Verdict verdict)
    {
        var buffer = new ArrayBufferWriter<byte>();
        Format(verdict, buffer);
        WriteAsync(buffer.WrittenMemory, CancellationToken.None).AsTask().GetAwaiter().GetResult();
    }

    public abstract ValueTask DisposeAsync();

    private static void WriteJson(Verdict verdict, IBufferWriter<byte> buffer)
    {
        using var writer = new Utf8JsonWriter(buffer, VerdictJson.WriterOptions);
        VerdictJson.Write(writer, verdict);
    }

    // A line is whole with its verdict, so that whoever reads along has it at once.
    private sealed class JsonLinesOut(Stream target) : VerdictWriter(target)
    {
        public override void Format(Verdict verdict, IBufferWriter<byte> buffer)
        {
            WriteJson(verdict, buffer);
            buffer.Write("\n"u8);
        }

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellation) => Target.WriteAsync(bytes, cancellation);

        public override async ValueTask DisposeAsync() => await Target.FlushAsync();
    }

    private sealed class JsonArray(Stream target) : VerdictWriter(target)
    {
        private bool any;

        public override void Format(Verdict verdict, IBufferWriter<byte> buffer)
        {
            buffer.Write(","u8);
            WriteJson(verdict, buffer);
        }

        public override async ValueTask WriteAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellation)
        {
            if (!any)
            {
                // The first verdict's comma makes way for the bracket.
                any = true;
                await Target.WriteAsync("["u8.ToArray(), cancellation);
                bytes = bytes[1..];
            }

            await Target.WriteAsync(bytes, cancellation);
        }

        public override async ValueTask DisposeAsync()
        {
            await Target.WriteAsync(any ? "]\n"u8.ToArray() : "[]\n"u8.ToArray());
            await Target.FlushAsync();
        }
    }

    private sealed class CsvVerdicts(Stream target) : VerdictWriter(target)
    {
        private bool any;

        public override void Format(Verdict verdict, IBufferWriter<byte> buffer)
        {
            var text = new StringWriter();
            using (var csv = new CsvWriter(text, CultureInfo.InvariantCulture, leaveOpen: true))
            {
                var strongest = verdict.Ledger.Where(r => r.Stance is not null).MaxBy(r => Math.Abs(r.Points));
                var advice = verdict.Ledger.Where(r => r.Try is not null).MinBy(r => r.Points);
                foreach (var field in (string?[])[verdict.Id, VerdictJson.Name(verdict.Status), verdict.Reason?.Code,
                    verdict.Focus?.Score.ToString(CultureInfo.InvariantCulture), verdict.Focus?.Label, verdict.Tone?.Score.ToString(CultureInfo.InvariantCulture), verdict.Tone?.Label,
                    strongest?.Principle, strongest?.Points.ToString(CultureInfo.InvariantCulture), Harmless(strongest?.Because), Harmless(advice?.Try), verdict.Model, verdict.Rules])
                {
                    csv.WriteField(field);
                }

                csv.NextRecord();
            }

            buffer.Write(Encoding.UTF8.GetBytes(text.ToString()));
        }

        public override async ValueTask WriteAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellation)
        {
            await WriteHeaderAsync(cancellation);
            await Target.WriteAsync(bytes, cancellation);
        }

        public override async ValueTask DisposeAsync()
        {
            await WriteHeaderAsync(CancellationToken.None);
            await Target.FlushAsync();
        }

        private async ValueTask WriteHeaderAsync(CancellationToken cancellation)
        {
            if (!any)
            {
                any = true;
                await Target.WriteAsync("id,status,reason,focus,focusLabel,tone,toneLabel,strongest,strongestPoints,because,try,model,rules\r\n"u8.ToArray(), cancellation);
            }
        }

        // A spreadsheet runs a cell that opens like a formula; an apostrophe keeps it text.
        private static string? Harmless(string? text) => text is ['=' or '+' or '-' or '@', ..] ? "'" + text : text;
    }
}
