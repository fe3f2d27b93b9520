using ReplyCoach.Core.Principles;
using ReplyCoach.Core.Verdicts;
using ReplyCoach.Providers.Content;

namespace ReplyCoach.Bot.Cards;

/// <summary>The names that cards use for axes, labels and principles.</summary>
internal sealed class Terms(BotWording wording, PrincipleCatalog catalog)
{
    /// <summary>A label, kind or axis in words.</summary>
    public string Label(string name) => wording.Labels[name];

    /// <summary>The name of an axis.</summary>
    public string Name(Axis axis) => Label(VerdictJson.Name(axis));

    /// <summary>The name of a row's principle.</summary>
    public string Name(LedgerRow row) => catalog.Find(row.Principle)?.Name ?? Label(PrincipleCatalog.OverallWording);

    /// <summary>The documents that the rows' principles come from, each once.</summary>
    public IEnumerable<SourceDocument> Documents(IEnumerable<LedgerRow> rows)
    {
        var cited = rows.Select(r => catalog.Find(r.Principle)).OfType<Principle>().SelectMany(p => p.Sources).Select(s => s.Document).ToHashSet();
        return catalog.Documents.Where(d => cited.Contains(d.Id));
    }

    /// <summary>A row as it is shown.</summary>
    public RowValues Row(LedgerRow row) => new(
        Shown.Points(row.Points), row.Points < 0 ? "Attention" : "Accent", Name(row), Shown.Plain(row.Because), Shown.Words(row.Evidence));

    /// <summary>An axis in one phrase, such as “Focus 34.2 of 100, about the brand”.</summary>
    public string Phrase(Axis axis, AxisVerdict verdict) =>
        $"{Name(axis)} {Shown.Score(verdict.Score)} of 100, {(verdict.Sure ? "" : "not sure, perhaps ")}{Label(verdict.Label)}";

    /// <summary>Both axes in one phrase.</summary>
    public string Phrase(Verdict verdict) =>
        $"{Phrase(Axis.Focus, verdict.Focus!)}. {Phrase(Axis.Tone, verdict.Tone!)}.";
}
