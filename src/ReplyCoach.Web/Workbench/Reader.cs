using ReplyCoach.Core;
using ReplyCoach.Core.Drafts;
using ReplyCoach.Core.Explaining;
using ReplyCoach.Core.Principles;
using ReplyCoach.Core.Verdicts;

namespace ReplyCoach.Web.Workbench;

/// <summary>Reads a draft for the page.</summary>
internal sealed class Reader(Coach coach, Judgements judgements)
{
    /// <summary>Scores the draft and sums it up.</summary>
    public ReadDraft Read(DraftInput draft)
    {
        var verdict = coach.Score(draft);
        return new ReadDraft(draft, verdict, judgements.Of(verdict), coach.Catalog);
    }
}

/// <summary>A draft with all that is said of it.</summary>
/// <param name="Draft">As it was handed in.</param>
/// <param name="Verdict">What the coach says.</param>
/// <param name="Judgement">The same in five seconds.</param>
/// <param name="Catalog">The principles it names.</param>
public sealed record ReadDraft(DraftInput Draft, Verdict Verdict, Judgement Judgement, PrincipleCatalog Catalog)
{
    /// <summary>Whether there is nothing to read yet.</summary>
    public bool IsBlank => string.IsNullOrWhiteSpace(Draft.Text);

    /// <summary>What a screen reader says of it after a pause.</summary>
    public string Spoken => Verdict is { Focus: { } focus, Tone: { } tone }
        ? $"{Judgement.Sentence} Focus {focus.Score:0.0} of 100, {Heard(focus)}. Tone {tone.Score:0.0} of 100, {Heard(tone)}."
        : Judgement.Sentence;

    /// <summary>The name of a row's principle.</summary>
    public string NameOf(LedgerRow row) => Catalog.Find(row.Principle)?.Name ?? "Length and setting";

    /// <summary>Why, without the citation in brackets that ends it: the page names the sources in full.</summary>
    public string BecauseOf(LedgerRow row) => Catalog.Find(row.Principle) is { } principle && row.Because.EndsWith($" ({principle.Sources[0]})", StringComparison.Ordinal)
        ? row.Because[..^$" ({principle.Sources[0]})".Length]
        : row.Because;

    /// <summary>The documents that a row's principle is drawn from, by name and place.</summary>
    public string SourcesOf(LedgerRow row) => Catalog.Find(row.Principle) is { } principle
        ? string.Join("; ", principle.Sources.Select(Named))
        : "";

    /// <summary>A sentence with its full stop, unless it ends already.</summary>
    public static string Ended(string sentence) => sentence is [.., '.' or '!' or '?' or '…'] ? sentence : $"{sentence}.";

    private static string Heard(AxisVerdict axis) => axis.Sure ? axis.Label : $"not sure, perhaps {axis.Label}";

    private string Named(Citation citation)
    {
        var name = Catalog.Documents.First(d => d.Id == citation.Document).Name;
        return citation.Place.Length == 0 ? $"“{name}”" : $"“{name}”, {citation.Place}";
    }
}
