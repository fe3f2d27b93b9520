using System.Buffers;
using System.Collections.Concurrent;
using System.IO.Pipelines;
using System.Text.Json;
using System.Text.Unicode;
using System.Threading.Channels;

using ReplyCoach.Core;
using ReplyCoach.Core.Drafts;
using ReplyCoach.Core.Verdicts;

namespace ReplyCoach.Cli.Scoring;

/// <summary>Scores JSON lines as they come: batches of lines are scored side by side and written in order, and no more than a few
/// batches are in memory at any time.</summary>
internal static class JsonLines
{
    /// <summary>A longer line is refused without being kept: two texts of the largest size, each unit escaped as six characters, fit in.</summary>
    private const int LongestLine = 6 * (DraftLimits.TextUnits + DraftLimits.InReplyToUnits) + 4096;

    private const int LinesInBatch = 64;
    private const int BytesOfBatch = 256 * 1024;
    private const int BatchesInFlight = 8;

    // A batch's verdicts fill half a megabyte; memory of that size is better kept than asked for again and again.
    private static readonly ConcurrentBag<ArrayBufferWriter<byte>> Buffers = [];

    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    /// <summary>Scores a stream of lines.</summary>
    /// <returns>How many lines could not be used.</returns>
    public static async Task<int> ScoreAsync(Stream source, Coach coach, VerdictWriter target, Gate gate, CancellationToken cancellation)
    {
        var batches = Channel.CreateBounded<Task<Scored>>(BatchesInFlight);
        using var linked = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var reading = ReadAsync(source, coach, target, batches.Writer, linked.Token);
        var faults = 0;
        try
        {
            await foreach (var batch in batches.Reader.ReadAllAsync(cancellation))
            {
                var scored = await batch;
                await target.WriteAsync(scored.Bytes.WrittenMemory, cancellation);
                foreach (var verdict in scored.Verdicts)
                {
                    gate.Check(verdict);
                    faults += verdict.Status == VerdictStatus.Invalid ? 1 : 0;
                }

                scored.Bytes.ResetWrittenCount();
                Buffers.Add(scored.Bytes);
            }
        }
        finally
        {
            await linked.CancelAsync();
        }

        await reading;
        return faults;
    }

    private static async Task ReadAsync(Stream source, Coach coach, VerdictWriter target, ChannelWriter<Task<Scored>> batches, CancellationToken cancellation)
    {
        var pipe = PipeReader.Create(source, new StreamPipeReaderOptions(bufferSize: 64 * 1024));
        var lines = new List<byte[]?>(LinesInBatch);
        var skipping = false;
        var starting = true;
        try
        {
            while (true)
            {
                var next = pipe.ReadAsync(cancellation);
                if (!next.IsCompleted)
                {
                    // Whoever writes takes a breath, or waits for us: what is here is answered now.
                    lines = await HandOverAsync(lines, coach, target, batches, cancellation);
                }

                var read = await next;
                var rest = starting ? WithoutMark(read.Buffer) : read.Buffer;
                starting = starting && read.Buffer.Length < ByteOrderMark.Length;
                while (rest.PositionOf((byte)'\n') is { } end)
                {
                    Keep(rest.Slice(0, end), lines, ref skipping);
                    rest = rest.Slice(rest.GetPosition(1, end));
                    if (lines.Count >= LinesInBatch)
                    {
                        lines = await HandOverAsync(lines, coach, target, batches, cancellation);
                    }
                }

                if (rest.Length > LongestLine && !skipping)
                {
                    lines.Add(null);
                    skipping = true;
                }

                rest = skipping ? rest.Slice(rest.End) : rest;
                if (read.IsCompleted)
                {
                    Keep(rest, lines, ref skipping);
                    await HandOverAsync(lines, coach, target, batches, cancellation);
                    break;
                }

                pipe.AdvanceTo(rest.Start, read.Buffer.End);
            }

            batches.Complete();
        }
        catch (Exception fault)
        {
            // Whatever stops the reader must wake the writer, which rethrows it.
            batches.Complete(fault);
        }
        finally
        {
            await pipe.CompleteAsync();
        }
    }

    // Some editors and spreadsheets put a mark before the first line; it is no part of it.
    private static ReadOnlySequence<byte> WithoutMark(ReadOnlySequence<byte> first) =>
        first.Length >= ByteOrderMark.Length && first.Slice(0, ByteOrderMark.Length).ToArray().AsSpan().SequenceEqual(ByteOrderMark) ? first.Slice(ByteOrderMark.Length) : first;

    private static void Keep(ReadOnlySequence<byte> line, List<byte[]?> lines, ref bool skipping)
    {
        if (skipping)
        {
            skipping = false;
            return;
        }

        var bytes = line.Length > LongestLine ? null : line.ToArray();
        if (bytes is null || bytes.AsSpan().ContainsAnyExcept(" \t\r"u8))
        {
            lines.Add(bytes);
        }
    }

    private static async Task<List<byte[]?>> HandOverAsync(List<byte[]?> lines, Coach coach, VerdictWriter target, ChannelWriter<Task<Scored>> batches, CancellationToken cancellation)
    {
        if (lines.Count > 0)
        {
            await batches.WriteAsync(Task.Run(() => Score(lines, coach, target), cancellation), cancellation);
        }

        return new List<byte[]?>(LinesInBatch);
    }

    private static Scored Score(List<byte[]?> lines, Coach coach, VerdictWriter target)
    {
        var scored = new Scored(Buffers.TryTake(out var free) ? free : new ArrayBufferWriter<byte>(BytesOfBatch), new List<Verdict>(lines.Count));
        foreach (var line in lines)
        {
            var verdict = Score(line, coach);
            target.Format(verdict, scored.Bytes);
            // What waits for its turn needs no ledger any more: the bytes hold it.
            scored.Verdicts.Add(verdict with { Ledger = [], Facts = [] });
        }

        return scored;
    }

    private static Verdict Score(byte[]? line, Coach coach)
    {
        if (line is null)
        {
            return Invalid(coach, null, "line-too-long", "The line is longer than any draft can be.");
        }

        if (!Utf8.IsValid(line))
        {
            return Invalid(coach, null, "not-utf8", "The line is not UTF-8 text: save the file as UTF-8.");
        }

        try
        {
            using var json = JsonDocument.Parse(line);
            return DraftJson.TryRead(json.RootElement, out var draft, out var fault) ? coach.Score(draft) : Invalid(coach, draft.Id, fault!.Code, fault.Message);
        }
        catch (JsonException fault)
        {
            return Invalid(coach, null, "invalid-json", $"The line is no JSON object (byte {fault.BytePositionInLine + 1}).");
        }
    }

    private static Verdict Invalid(Coach coach, string? id, string code, string message) =>
        coach.Refuse(new DraftInput(null) { Id = id }, VerdictStatus.Invalid, new Reason(code, message));

    private sealed record Scored(ArrayBufferWriter<byte> Bytes, List<Verdict> Verdicts);
}
