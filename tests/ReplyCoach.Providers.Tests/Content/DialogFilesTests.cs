using ReplyCoach.Core.Signals;
using ReplyCoach.Providers.Content;

namespace ReplyCoach.Providers.Tests.Content;

/// <summary>One mistake at a time in the files beside the principles; each is told with file and line.</summary>
public sealed class DialogFilesTests
{
    [Theory]
    [InlineData("moments/upset.yaml", "id:", "ID: upset", "‘id’ is missing", 0)]
    [InlineData("moments/upset.yaml", "any:", "some:", "‘some’ is not known here", 0)]
    [InlineData("moments/upset.yaml", "  - hung up", "  - hung-up", "neither a word", 0)]
    [InlineData("moments/upset.yaml", "  - money back", "  - money: back", "must be a list of texts", 0)]
    [InlineData("moments/upset.yaml", "unless:", "unless: none", "", 0)]
    [InlineData("sources.yaml", "  - id: \"000\"", "  - ID: \"000\"", "‘id’ is missing", 0)]
    [InlineData("sources.yaml", "    name: A campaign", "    title: A campaign", "‘name’ is missing", -1)]
    [InlineData("sources.yaml", "documents:", "papers:", "‘papers’ is not known here", 0)]
    [InlineData("overall-wording.yaml", "raised:", "risen: it rose", "‘raised’ is missing", 0)]
    [InlineData("overall-wording.yaml", "lowered:", "lowered: [a]", "must be text", 0)]
    public void A_mistake_in_the_catalog_is_told(string file, string beginning, string mistaken, string said, int offset) =>
        AssertTold(copy => CatalogReader.Read(copy.Folder), file, beginning, mistaken, said, offset);

    [Fact]
    public void Two_moments_of_one_id_are_told()
    {
        using var copy = ContentCopy.Make();
        copy.Write("moments/vexed.yaml", "# the same again\nid: upset\nany:\n  - vexed\n");
        var fault = Assert.Throws<ContentFaultException>(() => CatalogReader.Read(copy.Folder));
        Assert.Equal(("dialogs/moments/vexed.yaml", 2L), (fault.File, fault.Line));
        Assert.Contains("already a moment ‘upset’", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void There_can_be_32_moments_and_the_next_is_told()
    {
        using var copy = ContentCopy.Make();
        var shipped = CatalogReader.Read(copy.Folder).Moments.Count;
        for (var m = shipped; m < RuleMatcher.MostMoments; m++)
        {
            copy.Write($"moments/z{m}.yaml", $"id: z{m}\nany:\n  - zebra\n");
        }

        Assert.Equal(32, CatalogReader.Read(copy.Folder).Moments.Count);
        copy.Write("moments/zz.yaml", "# one more\n\nid: zz\nany:\n  - zebra\n");
        var fault = Assert.Throws<ContentFaultException>(() => CatalogReader.Read(copy.Folder));
        Assert.Equal(("dialogs/moments/zz.yaml", 3L), (fault.File, fault.Line));
        Assert.Contains("there can be 32", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("  - tag: en", "  - tag: eo", "English (en) is missing", null)]
    [InlineData("    name: Spanish", "    nome: Spanish", "‘name’ is missing", -1)]
    [InlineData("    words: >-", "    word: >-", "‘words’ is missing", -2)]
    [InlineData("languages:", "tongues:", "", 0)]
    public void A_mistake_in_the_languages_is_told(string beginning, string mistaken, string said, int? offset) =>
        AssertTold(copy => LanguagesFile.Read(copy.Folder), "languages.yaml", beginning, mistaken, said, offset);

    [Theory]
    [InlineData("brand-cold:", "brand-icy:", "‘brand-cold’ is missing", null)]
    [InlineData("mixed-warm:", "mixed-warm: text", "", null)]
    [InlineData("  - \"", "  - {a: b}", "must be a list of texts", 0)]
    public void A_mistake_in_the_judgements_is_told(string beginning, string mistaken, string said, int? offset) =>
        AssertTold(copy => CoachLoader.LoadJudgements(copy.Options), "judgements.yaml", beginning, mistaken, said, offset);

    [Fact]
    public void A_judgement_nobody_asked_for_is_told()
    {
        using var copy = ContentCopy.Make();
        var line = copy.ReplaceLine("judgements.yaml", "brand-cold:", "brand-hot: []\nbrand-cold:");
        var fault = Assert.Throws<ContentFaultException>(() => CoachLoader.LoadJudgements(copy.Options));
        Assert.Equal(("dialogs/judgements.yaml", (long)line), (fault.File, fault.Line));
        Assert.Contains("‘brand-hot’ is not known here", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sources.yaml")]
    [InlineData("overall-wording.yaml")]
    public void A_missing_file_is_named(string file)
    {
        using var copy = ContentCopy.Make();
        copy.Delete(file);
        var fault = Assert.Throws<ContentFaultException>(() => CatalogReader.Read(copy.Folder));
        Assert.Equal(($"dialogs/{file}", 0L), (fault.File, fault.Line));
    }

    [Theory]
    [InlineData("moments")]
    [InlineData("principles")]
    public void A_missing_folder_is_named(string folder)
    {
        using var copy = ContentCopy.Make();
        Directory.Delete(Path.Combine(copy.Folder, "dialogs", folder), recursive: true);
        Assert.Equal($"dialogs/{folder}", Assert.Throws<ContentFaultException>(() => CatalogReader.Read(copy.Folder)).File);
    }

    [Fact]
    public void The_version_changes_with_any_rule_and_not_with_line_ends()
    {
        using var copy = ContentCopy.Make();
        var version = CatalogReader.Read(copy.Folder).Version;
        Assert.Matches("^[0-9a-f]{8}$", version);
        var path = Path.Combine(copy.Folder, "dialogs", "principles", "patience.yaml");
        File.WriteAllText(path, File.ReadAllText(path).ReplaceLineEndings("\r\n"));
        Assert.Equal(version, CatalogReader.Read(copy.Folder).Version);
        copy.ReplaceLine("principles/patience.yaml", "name:", "name: More patience");
        Assert.NotEqual(version, CatalogReader.Read(copy.Folder).Version);
    }

    // An offset of null: the fault is that something is missing, and the line is that of what should hold it.
    private static void AssertTold(Action<ContentCopy> read, string file, string beginning, string mistaken, string said, int? offset)
    {
        using var copy = ContentCopy.Make();
        var line = copy.ReplaceLine(file, beginning, mistaken);
        var fault = Assert.Throws<ContentFaultException>(() => read(copy));
        Assert.Equal($"dialogs/{file}", fault.File);
        Assert.InRange(fault.Line, 1, File.ReadAllLines(Path.Combine(copy.Folder, "dialogs", file)).Length);
        Assert.Contains(said, fault.Message, StringComparison.Ordinal);
        Assert.True(offset is null || fault.Line == line + offset, $"line {line} was broken: {fault.Message}");
    }
}
