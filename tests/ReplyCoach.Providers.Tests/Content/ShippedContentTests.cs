using ReplyCoach.Core.Drafts;
using ReplyCoach.Core.Principles;
using ReplyCoach.Core.Verdicts;
using ReplyCoach.Providers.Content;

namespace ReplyCoach.Providers.Tests.Content;

public sealed class ShippedContentTests
{
    private static readonly PrincipleCatalog Catalog = CatalogReader.Read(ContentCopy.Root);

    // Fixed: corpus, rules, cards and reports all refer to these ids. F focus, T tone, none for a taught principle.
    private static readonly (string Id, string Axes, string Document)[] Principles =
    [
        ("answer-promptly", "FT", "001"),
        ("be-present", "", "003"),
        ("character-over-price", "F", "002"),
        ("content-with-character", "F", "003"),
        ("eye-level", "T", "003"),
        ("fit-the-moment", "T", "002"),
        ("gifts-as-thanks", "F", "003"),
        ("hospitable-host", "T", "000"),
        ("humble-brand", "F", "000"),
        ("light-hand", "T", "000"),
        ("loosen-the-reins", "T", "001"),
        ("no-hard-sell", "FT", "001"),
        ("no-one-ignored", "F", "001"),
        ("no-spin", "FT", "002"),
        ("one-voice", "", "001"),
        ("patience", "F", "003"),
        ("people-not-logos", "T", "001"),
        ("person-before-wallet", "F", "001"),
        ("right-crowd", "F", "002"),
        ("their-story-too", "F", "000"),
        ("whole-table", "", "000"),
        ("worth-amplifying", "F", "002"),
    ];

    [Fact]
    public void The_22_principles_have_their_ids_axes_and_first_sources() => Assert.Equal(
        Principles.Select(p => $"{p.Id} {p.Axes} {p.Document}"),
        Catalog.All.Select(p => $"{p.Id} {string.Concat(p.Axes.Select(axis => axis == Axis.Focus ? 'F' : 'T'))} {p.Sources[0].Document}"));

    [Fact]
    public void The_documents_are_the_four() => Assert.Equal(["000", "001", "002", "003"], Catalog.Documents.Select(d => d.Id));

    [Fact]
    public void Visible_principles_have_rules_for_both_stances_and_taught_ones_have_coaching()
    {
        Assert.Equal(19, Catalog.Visible.Count);
        Assert.All(Catalog.Visible, p => Assert.Equal(2, p.Rules.Select(rule => rule.Stance).Distinct().Count()));
        Assert.All(Catalog.All.Except(Catalog.Visible), p => Assert.NotEmpty(p.Coaching));
    }

    [Fact]
    public void Every_name_is_used_once()
    {
        var rules = Catalog.Visible.SelectMany(p => p.Rules).Select(rule => rule.Id).ToList();
        Assert.Equal(rules.Count, rules.Distinct().Count());
        Assert.Equal(Catalog.All.Count, Catalog.All.Select(p => p.Name).Distinct().Count());
        Assert.Equal(Catalog.Moments.Count, Catalog.Moments.Select(m => m.Id).Distinct().Count());
    }

    [Fact]
    public void The_languages_are_told_apart_by_words_of_their_own()
    {
        var languages = LanguagesFile.Read(ContentCopy.Root);
        Assert.Superset(new HashSet<string> { "en", "es", "fr", "de", "id" }, languages.Select(l => l.Tag).ToHashSet());
        Assert.All(languages, language => Assert.InRange(language.Words.Count, 20, 500));
    }

    [Fact]
    public void The_coach_is_seated_from_what_is_copied_beside_the_program()
    {
        var coach = CoachLoader.Load(new ContentOptions());
        Assert.Equal(Catalog.Version, coach.Catalog.Version);
        var verdict = coach.Score(new DraftInput("BIG SALE! Our award-winning jackets are 50% off TODAY only. Buy now before they are gone!"));
        Assert.Equal(("brand", coach.Model.Version, coach.Catalog.Version), (verdict.Focus?.Label, verdict.Model, verdict.Rules));
        Assert.Contains(verdict.Ledger, row => row is { Principle: "no-hard-sell", Stance: Stance.Breached });
        Assert.NotEmpty(CoachLoader.LoadJudgements(new ContentOptions()).Of(verdict).Sentence);
    }
}
