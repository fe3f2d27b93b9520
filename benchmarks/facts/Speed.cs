using System.Diagnostics;

using ReplyCoach.Core.Facts;

namespace ReplyCoach.Facts.Benchmark;

/// <summary>Measures how fast facts are found, on one thread.</summary>
internal static class Speed
{
    private const int PostUnits = 200;
    private const int LongUnits = 100_000;
    private const int Rounds = 15;

    // The runtime compiles what runs often once more; what is measured is what runs after that.
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(2);

    // What could make a careless recogniser slow, repeated to the length.
    private static readonly string[] Worst =
    [
        "9", "(", "@", "a.", "a", "A ", "Ana ", "#", "#a", "+", "+1", "1-", "1.", "1,", "9 ", "9:", "(1)", "a@", "a@b.", "http://", "https://a.",
        "/", ".", ",", "$", "$1", "5pm-", "Fri ", "5 Dec ", "Dec 5-", "twenty-", "1 hour ", "next ", "from ", "between 5 and ", "in the ", "- ",
        "-A", "^A", "I'm A", "Hi, ", "20th ", "2020-", "1x", "' ", "a'", "%", "1%", "\u00BD", "e\u0301", "\uD83D\uDE00", "\uD83D", "\u0301",
        "\u200D", "\n", "Hi\n", "a b ", "A a. ", "A. ", "of ", "A of ", "New York ", "0", "00 ", "1/2", "1-800-A", "www.", "a-b.", "@a.", "@a@b.",
        "'9",
    ];

    /// <summary>Prints microseconds a post, megabytes a second and bytes allocated a post.</summary>
    public static void Posts(IReadOnlyList<Case> cases, TextWriter writer)
    {
        var posts = Joined(cases);
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < WarmUp;)
        {
            Best(posts, 1);
        }

        var microseconds = Best(posts, 40) / posts.Count;
        var before = GC.GetAllocatedBytesForCurrentThread();
        var facts = posts.Sum(post => FactRecognizer.Recognize(post).Count);
        var bytes = (GC.GetAllocatedBytesForCurrentThread() - before) / posts.Count;
        writer.WriteLine($"posts of {PostUnits} characters with {facts / (double)posts.Count:0.0} facts each: {microseconds:0.00} µs a post, " +
            $"{PostUnits / microseconds:0.0} million characters a second ({2 * PostUnits / microseconds:0.0} MB/s of UTF-16), {bytes} bytes allocated a post");

        string[] plain = [.. Enumerable.Repeat(string.Concat(Enumerable.Repeat("we would love to hear how it went, and what you made of it ", 4))[..PostUnits], 100)];
        var quiet = Best(plain, 400) / plain.Length;
        var start = GC.GetAllocatedBytesForCurrentThread();
        var none = FactRecognizer.Recognize(plain[0]).Count;
        writer.WriteLine($"a post of {PostUnits} characters with {none} facts: {quiet:0.00} µs, {GC.GetAllocatedBytesForCurrentThread() - start} bytes allocated");
    }

    /// <summary>Prints the milliseconds that 100,000 characters of the slowest inputs take, and how the time grows to twice the length.</summary>
    public static void WorstCases(TextWriter writer)
    {
        var rows = Worst
            .Select(unit => (unit, once: Milliseconds(unit, LongUnits), twice: Milliseconds(unit, 2 * LongUnits)))
            .OrderByDescending(row => row.once)
            .Take(12);
        writer.WriteLine($"{"slowest of " + Worst.Length + " inputs",-24}{"100,000",10}{"200,000",10}  (ms, best of {Rounds})");
        foreach (var (unit, once, twice) in rows)
        {
            writer.WriteLine($"{Shown(unit),-24}{once,10:0.00}{twice,10:0.00}");
        }
    }

    private static double Milliseconds(string unit, int length)
    {
        var text = string.Concat(Enumerable.Repeat(unit, (length / unit.Length) + 1))[..length];
        return Best([text], 1) / 1000;
    }

    // The quickest of several rounds over all texts, in microseconds for one pass over them.
    private static double Best(IReadOnlyList<string> texts, int passes)
    {
        var best = double.MaxValue;
        for (var round = 0; round < Rounds; round++)
        {
            var watch = Stopwatch.StartNew();
            for (var pass = 0; pass < passes; pass++)
            {
                foreach (var text in texts)
                {
                    FactRecognizer.Recognize(text);
                }
            }

            best = Math.Min(best, watch.Elapsed.TotalMicroseconds / passes);
        }

        return best;
    }

    // Posts of one length, made of the labelled texts in order.
    private static List<string> Joined(IReadOnlyList<Case> cases)
    {
        var all = string.Join(". ", cases.Select(one => one.Text));
        return [.. Enumerable.Range(0, all.Length / PostUnits).Select(i => all.Substring(i * PostUnits, PostUnits))];
    }

    private static string Shown(string unit) =>
        string.Concat(unit.Select(c => c == ' ' ? "\u2423" : c is > ' ' and < '\u007F' ? c.ToString() : $"\\u{(int)c:X4}"));
}
