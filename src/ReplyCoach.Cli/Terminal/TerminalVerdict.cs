using Spectre.Console;

using ReplyCoach.Core.Explaining;
using ReplyCoach.Core.Principles;
using ReplyCoach.Core.Verdicts;

namespace ReplyCoach.Cli.Terminal;

/// <summary>Shows a verdict to a person at a terminal: the sentence, two bars, the draft with its evidence underlined, the ledger.
/// Colour and underline vanish by themselves where the output is no terminal.</summary>
internal sealed class TerminalVerdict(PrincipleCatalog catalog, Judgements judgements, bool whole)
{
    private const int BarWidth = 30;

    // Underlining every word that moved anything would underline the draft: only rows of some weight beside the strongest are marked.
    private const decimal MarkedShare = 0.3m;

    // Smaller rows stand in one line that still adds up, unless the whole ledger is asked for.
    private const decimal LeastShown = 1.5m;

    public void Write(string text, string? inReplyTo, Verdict verdict)
    {
        var judgement = judgements.Of(verdict);
        AnsiConsole.WriteLine();
        AnsiConsole.MarkupLineInterpolated($"[bold]{Printable(judgement.Sentence)}[/]");
        if (verdict.Focus is not { } focus || verdict.Tone is not { } tone)
        {
            return;
        }

        AnsiConsole.WriteLine();
        Bar("Focus", "brand", "community", focus);
        Bar("Tone ", "cold", "hospitable", tone);
        AnsiConsole.WriteLine();
        if (inReplyTo is not null)
        {
            AnsiConsole.Write(Marked("They said:  ", inReplyTo, verdict, EvidencePlace.InReplyTo));
            AnsiConsole.WriteLine();
        }

        AnsiConsole.Write(Marked("", text, verdict, EvidencePlace.Text));
        AnsiConsole.WriteLine();
        AnsiConsole.WriteLine();
        if (verdict.Reason is { } notice && notice.Message != judgement.Sentence)
        {
            AnsiConsole.MarkupLineInterpolated($"[italic]{Printable(notice.Message)}[/]");
        }

        if (judgement.Try?.Try is { } advice)
        {
            AnsiConsole.MarkupLineInterpolated($"[bold]Try:[/] {Printable(advice)}.");
            AnsiConsole.WriteLine();
        }

        Account(Axis.Focus, focus, verdict);
        Account(Axis.Tone, tone, verdict);
        AnsiConsole.MarkupLineInterpolated($"[dim]Model {verdict.Model}, rules {verdict.Rules}. Underlined: the words that the points rest on.[/]");
    }

    private static void Bar(string name, string low, string high, AxisVerdict axis)
    {
        var filled = (int)Math.Round(axis.Score * BarWidth / 100, MidpointRounding.AwayFromZero);
        filled = Math.Clamp(filled, 0, BarWidth);
        var colour = axis.Score < 40 ? "yellow" : axis.Score < 60 ? "grey" : "green";
        AnsiConsole.MarkupLine($"{name}  {low,-5} [{colour}]{new string('█', filled)}[/][dim]{new string('░', BarWidth - filled)}[/] {high,-10} [bold]{axis.Score,5}[/]  {axis.Label}{(axis.Sure ? "" : " (not sure)")}");
    }

    private static Paragraph Marked(string lead, string text, Verdict verdict, EvidencePlace place)
    {
        var marks = new Stance?[text.Length];
        var strongest = verdict.Ledger.Select(r => Math.Abs(r.Points)).DefaultIfEmpty().Max();
        foreach (var row in verdict.Ledger.Where(r => r.Stance is not null && Math.Abs(r.Points) >= MarkedShare * strongest).OrderBy(r => Math.Abs(r.Points)))
        {
            foreach (var evidence in row.Evidence.Where(e => e.In == place))
            {
                Array.Fill(marks, row.Stance, evidence.Start, evidence.Length);
            }
        }

        var paragraph = new Paragraph(lead, new Style(decoration: Decoration.Dim));
        for (var start = 0; start < text.Length;)
        {
            var end = start + 1;
            while (end < text.Length && marks[end] == marks[start])
            {
                end++;
            }

            paragraph.Append(Printable(text[start..end]), marks[start] switch
            {
                Stance.Upheld => new Style(Color.Green, decoration: Decoration.Underline),
                Stance.Breached => new Style(Color.Yellow, decoration: Decoration.Underline),
                _ => Style.Plain,
            });
            start = end;
        }

        return paragraph;
    }

    // A draft is data: a control sequence in it must not reach the terminal.
    private static string Printable(string text) =>
        new([.. text.Select(c => c == '\n' || !(char.IsControl(c) || Core.Drafts.UnseenCharacters.IsUnseen(c)) ? c : ' ')]);

    private void Account(Axis axis, AxisVerdict verdict, Verdict of)
    {
        var table = new Table().Border(TableBorder.None).HideHeaders().AddColumn(new TableColumn("").RightAligned().NoWrap()).AddColumn("").AddColumn("");
        table.AddRow(new Text($"{verdict.Baseline}"), new Text("start"), new Text(""));
        var rows = of.Ledger.Where(r => r.Axis == axis).ToList();
        var small = whole ? [] : rows.Where(r => Math.Abs(r.Points) < LeastShown).ToList();
        foreach (var row in rows.Except(small))
        {
            var name = catalog.Find(row.Principle)?.Name ?? "Overall wording";
            table.AddRow(
                new Text($"{row.Points:+0.0;-0.0}", new Style(row.Points > 0 ? Color.Green : Color.Yellow)), new Text(name, new Style(decoration: Decoration.Bold)), new Text(Printable(row.Because)));
        }

        if (small.Count > 0)
        {
            table.AddRow(new Text($"{small.Sum(r => r.Points):+0.0;-0.0;0.0}"), new Text($"{small.Count} smaller"), new Text("shown with --whole"));
        }

        table.AddRow(new Text($"= {verdict.Score}", new Style(decoration: Decoration.Bold)), new Text(axis == Axis.Focus ? "focus" : "tone", new Style(decoration: Decoration.Bold)), new Text(verdict.Label));
        AnsiConsole.Write(table);
        AnsiConsole.WriteLine();
    }
}
