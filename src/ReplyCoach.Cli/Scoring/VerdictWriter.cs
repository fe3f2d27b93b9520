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
    private const int HeldBack = 64 * 1024;

    protected Stream Target { get; } = target;

    public static VerdictWriter Create(string form, Stream target) => form switch
    {
        "csv" => new CsvVerdicts(target),
        "json" => new JsonVerdicts(new BufferedStream(target, HeldBack), "[", ",", "]\n"),
        _ => new JsonVerdicts(new BufferedStream(target, HeldBack), "", "\n", "\n"),
    };

    /// <summary>Turns a verdict into bytes; may be called by several threads at once.</summary>
    public abstract void Format(Verdict verdict, IBufferWriter<byte> buffer);

    /// <summary>Writes bytes that <see cref="Format"/> made, in their turn.</summary>
    public abstract ValueTask WriteAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellation);

    /// <summary>Hands over what is still held back; call it before waiting for more drafts.</summary>
    public ValueTask FlushAsync(CancellationToken cancellation) => new(Target.FlushAsync(cancellation));

    public void Write(Verdict verdict)
    {
        var buffer = new ArrayBufferWriter<byte>();
        Format(verdict, buffer);
        WriteAsync(buffer.WrittenMemory, CancellationToken.None).AsTask().GetAwaiter().GetResult();
    }

    public abstract ValueTask DisposeAsync();

    private sealed class JsonVerdicts(Stream target, string open, string between, string close) : VerdictWriter(target)
    {
        private readonly byte[] opening = Encoding.UTF8.GetBytes(open);
        private readonly byte[] separator = Encoding.UTF8.GetBytes(between);
        private bool any;

        public override void Format(Verdict verdict, IBufferWriter<byte> buffer)
        {
            using var writer = new Utf8JsonWriter(buffer, VerdictJson.WriterOptions);
            VerdictJson.Write(writer, verdict);
        }

        public override async ValueTask WriteAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellation)
        {
            await Target.WriteAsync(any ? separator : opening, cancellation);
            await Target.WriteAsync(bytes, cancellation);
            any = true;
        }

        public override async ValueTask DisposeAsync()
        {
            await Target.WriteAsync(Encoding.UTF8.GetBytes(any ? close : open.Length > 0 ? open + close : ""));
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
            if (!any)
            {
                any = true;
                await Target.WriteAsync("id,status,reason,focus,focusLabel,tone,toneLabel,strongest,strongestPoints,because,try,model,rules\r\n"u8.ToArray(), cancellation);
            }

            await Target.WriteAsync(bytes, cancellation);
        }

        public override async ValueTask DisposeAsync() => await Target.FlushAsync();

        // A spreadsheet runs a cell that opens like a formula; an apostrophe keeps it text.
        private static string? Harmless(string? text) => text is ['=' or '+' or '-' or '@', ..] ? "'" + text : text;
    }
}
