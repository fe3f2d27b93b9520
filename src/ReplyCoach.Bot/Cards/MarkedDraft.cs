using ReplyCoach.Core.Principles;
using ReplyCoach.Core.Verdicts;

namespace ReplyCoach.Bot.Cards;

/// <summary>The draft with its evidence marked, and a long draft shortened to what stands around its evidence.</summary>
internal sealed class MarkedDraft
{
    private const int LongestShown = 700;
    private const int AroundEvidence = 70;
    private const int MostLines = 24;

    // Rows below this are left unmarked: where everything is marked, nothing is.
    private const decimal Noticeable = 1.0m;

    private enum Mark : byte
    {
        None,
        Cost,
        Gain,
    }

    private readonly string text;
    private readonly Mark[] marks;

    private MarkedDraft(string text, Verdict verdict)
    {
        this.text = text;
        marks = new Mark[text.Length];
        var spans = new List<(int Start, int Length)>();
        var rows = verdict.Ledger.Where(r => r.Stance is not null).OrderByDescending(r => Math.Abs(r.Points)).ToList();
        foreach (var row in rows.Where(r => Math.Abs(r.Points) >= Noticeable || r == rows[0]))
        {
            foreach (var e in row.Evidence.Where(e => e.In == EvidencePlace.Text))
            {
                Paint(e, row.Stance == Stance.Breached ? Mark.Cost : Mark.Gain);
                spans.Add((e.Start, e.Length));
            }
        }

        Bridge();
        HasMarks = spans.Count > 0;
        List<(int Start, int Length)> parts = text.Length <= LongestShown ? [(0, text.Length)] : Excerpts(spans);
        Shortened = parts is not [(0, var length)] || length < text.Length;
        Lines = [.. Write(parts)];
    }

    /// <summary>The lines to show.</summary>
    public IReadOnlyList<DraftLine> Lines { get; }

    /// <summary>Whether anything is marked.</summary>
    public bool HasMarks { get; }

    /// <summary>Whether parts are left out.</summary>
    public bool Shortened { get; private set; }

    /// <summary>Marks a draft.</summary>
    public static MarkedDraft Of(string text, Verdict verdict) => new(text, verdict);

    // Where rows share words, the stronger row's mark stays.
    private void Paint(Evidence evidence, Mark mark)
    {
        foreach (ref var each in marks.AsSpan(evidence.Start, evidence.Length))
        {
            each = each == Mark.None ? mark : each;
        }
    }

    // Neighbouring words of one kind are one mark, blanks and all.
    private void Bridge()
    {
        for (var i = 1; i < text.Length; i++)
        {
            var end = i;
            while (end < text.Length && text[end] == ' ' && marks[end] == Mark.None)
            {
                end++;
            }

            if (end > i && end < text.Length && marks[i - 1] == marks[end])
            {
                marks.AsSpan(i..end).Fill(marks[end]);
            }

            i = Math.Max(i, end - 1);
        }
    }

    // Windows around the strongest evidence, as many as there is room for, in order of place.
    private List<(int Start, int Length)> Excerpts(List<(int Start, int Length)> spans)
    {
        var wanted = new bool[text.Length];
        var room = LongestShown;
        foreach (var (start, length) in spans.Count > 0 ? spans : [(0, LongestShown - AroundEvidence)])
        {
            var from = Edge(start - AroundEvidence, forward: false);
            var to = Edge(start + length + AroundEvidence, forward: true);
            to = Math.Min(to, from + room);
            to -= to < text.Length && char.IsLowSurrogate(text[to]) ? 1 : 0;
            for (var i = from; i < to; i++)
            {
                room -= wanted[i] ? 0 : 1;
                wanted[i] = true;
            }

            if (room <= 0)
            {
                break;
            }
        }

        var parts = new List<(int Start, int Length)>();
        for (var i = 0; i < wanted.Length; i++)
        {
            if (wanted[i] && (i == 0 || !wanted[i - 1]))
            {
                var end = Array.IndexOf(wanted, false, i);
                parts.Add((i, (end < 0 ? wanted.Length : end) - i));
            }
        }

        return parts;
    }

    // To the next blank, if there is one near, and never into the middle of a character.
    private int Edge(int at, bool forward)
    {
        if (at <= 0 || at >= text.Length)
        {
            return Math.Clamp(at, 0, text.Length);
        }

        for (var step = 0; step < AroundEvidence / 3; step++)
        {
            var i = forward ? at + step : at - step;
            if (i <= 0 || i >= text.Length)
            {
                return Math.Clamp(i, 0, text.Length);
            }

            if (char.IsWhiteSpace(text[i]))
            {
                return i;
            }
        }

        return char.IsLowSurrogate(text[at]) ? at - 1 : at;
    }

    private IEnumerable<DraftLine> Write(List<(int Start, int Length)> parts)
    {
        var runs = new List<DraftRun>();
        var lines = 0;
        foreach (var (start, length) in parts)
        {
            if (start > 0)
            {
                runs.Add(new DraftRun(runs.Count > 0 ? " … " : "… ", false, false));
            }

            var from = start;
            for (var i = start; i <= start + length; i++)
            {
                var ends = i == start + length;
                var breaks = !ends && text[i] is '\n' or '\r';
                if (i > from && (ends || breaks || marks[i] != marks[from]))
                {
                    runs.Add(new DraftRun(Shown.Plain(text[from..i]), marks[from] == Mark.Cost, marks[from] == Mark.Gain));
                    from = i;
                }

                if (breaks)
                {
                    from = i + 1;
                    if (runs.Exists(r => !string.IsNullOrWhiteSpace(r.Text)))
                    {
                        yield return new DraftLine([.. runs]);
                        runs.Clear();
                        if (++lines == MostLines)
                        {
                            Shortened = true;
                            yield return new DraftLine([new DraftRun("…", false, false)]);
                            yield break;
                        }
                    }
                }
            }
        }

        if (parts.Count > 0 && parts[^1].Start + parts[^1].Length < text.Length)
        {
            runs.Add(new DraftRun(" …", false, false));
        }

        if (runs.Count > 0)
        {
            yield return new DraftLine(runs);
        }
    }
}
