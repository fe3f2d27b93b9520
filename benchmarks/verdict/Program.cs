using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

using ReplyCoach.Core;
using ReplyCoach.Core.Drafts;
using ReplyCoach.Core.Verdicts;
using ReplyCoach.Providers.Content;

// How long one verdict takes in process, from the draft to the JSON bytes, over every draft of the corpus.
// Usage: dotnet run --project benchmarks/verdict -c Release -- [FOLDER OF JSONL] [ROUNDS]
var folder = args.Length > 0 ? args[0] : Path.Combine("models", "corpus");
var rounds = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 10;
var drafts = Directory.EnumerateFiles(folder, "*.jsonl").Order(StringComparer.Ordinal).SelectMany(File.ReadLines).Select(Read).ToList();
var coach = CoachLoader.Load(new ContentOptions());

// The first round warms the code up and is not counted.
var times = new double[drafts.Count][];
for (var d = 0; d < times.Length; d++)
{
    times[d] = new double[rounds];
}

var allocated = 0L;
for (var round = 0; round <= rounds; round++)
{
    var before = GC.GetAllocatedBytesForCurrentThread();
    for (var d = 0; d < drafts.Count; d++)
    {
        var start = Stopwatch.GetTimestamp();
        _ = VerdictJson.ToUtf8(coach.Score(drafts[d]));
        times[d][Math.Max(0, round - 1)] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    allocated = GC.GetAllocatedBytesForCurrentThread() - before;
}

// On a machine with other work a time holds the others' turns too; a draft's median round holds its own alone.
Report("every verdict", times.SelectMany(t => t));
Report("each draft's median round", times.Select(t => t.Order().ElementAt(rounds / 2)));
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{allocated / 1024.0 / drafts.Count:F0} kB allocated a verdict"));

static void Report(string what, IEnumerable<double> milliseconds)
{
    var sorted = milliseconds.Order().ToArray();
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"{what,-26} n {sorted.Length,6}  p50 {Percentile(sorted, 0.5):F3} ms  p99 {Percentile(sorted, 0.99):F3} ms  largest {sorted[^1]:F3} ms"));
}

static double Percentile(double[] sorted, double part) => sorted[(int)(part * (sorted.Length - 1))];

static DraftInput Read(string line)
{
    using var json = JsonDocument.Parse(line);
    return DraftJson.TryRead(json.RootElement, out var draft, out var fault) ? draft : throw new InvalidDataException(fault!.Message);
}
