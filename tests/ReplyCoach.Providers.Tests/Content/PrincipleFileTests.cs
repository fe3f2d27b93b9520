using ReplyCoach.Providers.Content;

namespace ReplyCoach.Providers.Tests.Content;

/// <summary>One mistake at a time in a principle's file; each is told with file and line.</summary>
public sealed class PrincipleFileTests
{
    private const string Name = "principles/no-hard-sell.yaml";

    // A small principle, so that every line is known: the line of the mistake is counted in the text below.
    private const string Sound = """
        id: no-hard-sell
        name: No hard sell
        axes: [focus, tone]
        statement: No ads.
        breached-when: It pushes.
        upheld-when: It helps.
        sources:
          - document: "001"
            place: §1
        breached:
          because:
            - "{words} presses"
          because-missing:
            - "Little to use"
          try:
            - "Tell what it does"
        upheld:
          because:
            - "{words} helps"
          because-missing:
            - "Of use"
        rules:
          - id: buy-now
            stance: breached
            strength: 0.7
            only: post
            in: text
            answering: [asking]
            any:
              - buy now
              - (order|shop) now
            unless:
              - no need
          - id: loud
            stance: breached
            strength: 0.5
            measure: shouting
            at-least: 0.75
        """;

    [Fact]
    public void A_sound_principle_is_read()
    {
        using var copy = ContentCopy.Make();
        copy.Write(Name, Sound);
        var principle = CatalogReader.Read(copy.Folder).Find("no-hard-sell");
        Assert.NotNull(principle);
        Assert.Equal(["no-hard-sell/buy-now", "no-hard-sell/loud"], principle.Rules.Select(rule => rule.Id));
        Assert.Equal(["buy now", "(order|shop) now"], principle.Rules[0].Any.Select(phrase => phrase.Source));
        Assert.Equal(("shouting", 0.75, 0.5), (principle.Rules[1].Measure, principle.Rules[1].AtLeast, principle.Rules[1].Strength));
        Assert.Equal("001 §1", principle.Sources[0].ToString());
    }

    [Theory]
    [InlineData("id: no-hard-sell", "id: hard-sell", 1, "must be called hard-sell.yaml")]
    [InlineData("id: no-hard-sell", "# no id", 2, "‘id’ is missing")]
    [InlineData("name: No hard sell", "nmae: No hard sell", 1, "‘name’ is missing")]
    [InlineData("name: No hard sell", "name:", 1, "‘name’ is missing")]
    [InlineData("name: No hard sell", "name: [No]", 2, "must be text")]
    [InlineData("axes: [focus, tone]", "axes: [focus, mood]", 3, "‘mood’ is no axis")]
    [InlineData("axes: [focus, tone]", "axes: focus", 3, "must be a list")]
    [InlineData("axes: [focus, tone]", "axes: []", 10, "‘breached’ is not known here")]
    [InlineData("statement: No ads.", "statment: No ads.", 1, "‘statement’ is missing")]
    [InlineData("upheld-when: It helps.", "upheld-when: It helps.\nextra: 1", 7, "‘extra’ is not known here")]
    [InlineData("sources:", "origins:", 1, "at least one source")]
    [InlineData("  - document: \"001\"", "  - document: \"009\"", 8, "no document of sources.yaml")]
    [InlineData("    place: §1", "    page: 1", 9, "‘page’ is not known here")]
    [InlineData("breached:", "breach:", 1, "‘breached’ is missing")]
    [InlineData("    - \"{words} presses\"", "    - It presses", 11, "it holds {words}")]
    [InlineData("    - \"Little to use\"", "    - \"{words} lacks\"", 13, "must do without {words}")]
    [InlineData("    - \"Little to use\"", "    - [nested]", 14, "must be a list of texts")]
    [InlineData("  try:\n    - \"Tell what it does\"\n", "", 11, "at least one thing to try")]
    [InlineData("    stance: breached", "    stance: against", 24, "breached or upheld")]
    [InlineData("    stance: breached\n    strength: 0.7", "    strength: 0.7", 23, "‘stance’ is missing")]
    [InlineData("    strength: 0.7", "    strength: 7", 25, "a number from 0.1 to 1")]
    [InlineData("    strength: 0.7", "    strength: loud", 25, "a number from 0.1 to 1")]
    [InlineData("    only: post", "    only: story", 26, "post or reply")]
    [InlineData("    in: text", "    in: answer", 27, "text or inReplyTo")]
    [InlineData("    answering: [asking]", "    answering: [yawning]", 28, "‘yawning’ is no moment")]
    [InlineData("      - buy now", "      - buy-now", 30, "neither a word")]
    [InlineData("      - (order|shop) now", "      - <link> now", 31, "no kind of token")]
    [InlineData("      - no need", "      - (no|) need", 33, "empty choice")]
    [InlineData("  - id: loud", "  - id: buy-now", 34, "already a rule")]
    [InlineData("    measure: shouting", "    measure: yelling", 37, "‘yelling’ is no measure")]
    [InlineData("    measure: shouting", "    measure: 3", 37, "is no measure")]
    [InlineData("    measure: shouting", "    because: loud", 34, "either ‘any’ phrases or a ‘measure’")]
    [InlineData("    at-least: 0.75", "    at-least: 0", 38, "a number from 0.05 to 1")]
    [InlineData("    at-least: 0.75", "    atleast: 0.75", 38, "‘atleast’ is not known here")]
    [InlineData("    at-least: 0.75", "    at-least: 0.75\n    measure: money", 39, "uplicate")]
    [InlineData("axes: [focus, tone]", "axes: [focus, tone", 3, "")]
    [InlineData("    only: post", "\tonly: post", 25, "")]
    public void A_mistake_is_told_with_file_and_line(string sound, string mistaken, int line, string said)
    {
        using var copy = ContentCopy.Make();
        Assert.Contains(sound, Sound, StringComparison.Ordinal);
        var at = Sound.IndexOf(sound, StringComparison.Ordinal);
        copy.Write(Name, string.Concat(Sound.AsSpan(0, at), mistaken, Sound.AsSpan(at + sound.Length)));
        var fault = Assert.Throws<ContentFaultException>(() => CatalogReader.Read(copy.Folder));
        Assert.Equal($"dialogs/{Name}", fault.File);
        Assert.Equal(line, fault.Line);
        Assert.Contains(said, fault.Message, StringComparison.Ordinal);
        Assert.StartsWith($"dialogs/{Name}({line}): ", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("- a\n- b\n")]
    [InlineData("just text")]
    [InlineData("a: 1\n---\nb: 2\n")]
    public void A_file_that_is_no_mapping_is_told_at_its_first_line(string text)
    {
        using var copy = ContentCopy.Make();
        copy.Write(Name, text);
        var fault = Assert.Throws<ContentFaultException>(() => CatalogReader.Read(copy.Folder));
        Assert.Equal(($"dialogs/{Name}", 1L), (fault.File, fault.Line));
    }
}
