using System.Text;
using System.Text.Json;

using ReplyCoach.Providers.Content;
using ReplyCoach.Providers.Content.Cards;

namespace ReplyCoach.Bot.Tests.Cards;

public sealed class CardTemplateTests
{
    [Theory]
    [InlineData("""{"type":"RichTextBlock","inlines":[{"type":"TextRun","text":"${name}"}]}""", """{"name":"a \"b\" \\ <c> ${x}"}""", """{"type":"RichTextBlock","inlines":[{"type":"TextRun","text":"a \"b\" \\ <c> ${x}"}]}""")]
    [InlineData("""{"type":"Column","width":"${width}","bleed":"${bleed}"}""", """{"width":34,"bleed":true}""", """{"type":"Column","width":34,"bleed":true}""")]
    [InlineData("""{"type":"TextRun","text":"${a}, ${b.c} of 100"}""", """{"a":"x","b":{"c":1.5}}""", """{"type":"TextRun","text":"x, 1.5 of 100"}""")]
    [InlineData("""{"type":"TextRun","text":"${a}","color":"${b}"}""", """{"a":"x","b":null}""", """{"type":"TextRun","text":"x"}""")]
    [InlineData("""{"type":"TextRun","$when":"${a}","text":"y"}""", """{"a":""}""", null)]
    [InlineData("""{"type":"TextRun","$when":"${a}","text":"y"}""", """{"a":[]}""", null)]
    [InlineData("""{"type":"TextRun","$when":"${a}","text":"y"}""", """{"a":0}""", """{"type":"TextRun","text":"y"}""")]
    [InlineData("""{"type":"TextRun","$when":"${!a}","text":"y"}""", """{"a":false}""", """{"type":"TextRun","text":"y"}""")]
    [InlineData("""{"type":"TextRun","$data":"${a}","text":"${b}${$root.c}"}""", """{"a":[{"b":"1"},{"b":"2"}],"c":"!"}""", """{"type":"TextRun","text":"1!"},{"type":"TextRun","text":"2!"}""")]
    [InlineData("""{"type":"TextRun","$data":"${a}","text":"${b}"}""", """{"a":{"b":"1"}}""", """{"type":"TextRun","text":"1"}""")]
    [InlineData("""{"type":"TextRun","$data":"${a}","text":"${b}"}""", """{"a":null}""", null)]
    public void A_template_is_filled(string element, string values, string? expected)
    {
        var template = CardTemplate.Parse("card.json", Card(element));
        var filled = Encoding.UTF8.GetString(template.Fill(JsonDocument.Parse(values).RootElement));
        Assert.Equal(Card(expected ?? "").ReplaceLineEndings("").Replace(" ", "", StringComparison.Ordinal), filled.Replace(" ", "", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{\n\"type\": }", 2, "not JSON")]
    [InlineData("[]", 1, "AdaptiveCard")]
    [InlineData("{\n\"type\":\"AdaptiveCard\",\n\"version\":\"1.6\",\"body\":[]}", 3, "1.5")]
    [InlineData("{\"type\":\"AdaptiveCard\",\"version\":\"1.5\"}", 1, "body")]
    public void A_file_that_is_no_card_of_ours_is_refused_with_its_line(string json, long line, string what) => Refused(json, line, what);

    [Theory]
    [InlineData("""{"type":"TextBlock","text":"${a}"}""", "Markdown")]
    [InlineData("""{"type":"FactSet","facts":[{"type":"Fact","title":"${a}"}]}""", "Markdown")]
    [InlineData("""{"type":"Image","url":"${a}"}""", "link")]
    [InlineData("""{"type":"${a}"}""", "written out")]
    [InlineData("""{"type":"TextRun","text":"${a"}""", "never closed")]
    [InlineData("""{"type":"TextRun","text":"${a b}"}""", "no binding")]
    [InlineData("""{"type":"TextRun","text":"${!a}"}""", "no binding")]
    [InlineData("""{"type":"TextRun","$when":"a","text":"b"}""", "one binding")]
    [InlineData("""{"type":"TextRun","$data":5,"text":"b"}""", "one binding")]
    [InlineData("""{"type":"ActionSet","actions":[{"type":"Action.Execute","title":"a"}]}""", "verb")]
    [InlineData("""{"type":"ActionSet","actions":[{"type":"Action.Execute","title":"a","verb":"b"}]}""", "fallback")]
    [InlineData("""{"type":"ActionSet","actions":[{},{},{},{},{},{},{}]}""", "at most 6")]
    public void A_card_that_would_not_do_is_refused_with_its_line(string element, string what) => Refused(Card($"\n{element}"), 3, what);

    [Fact]
    public void A_name_that_no_value_has_is_found_in_rehearsal_though_its_condition_fails()
    {
        var template = CardTemplate.Parse("card.json", Card("""{"type":"TextRun","$when":"${never}","text":"${mispelt}"}"""));
        var fault = Assert.Throws<ContentFaultException>(() => template.Rehearse(JsonDocument.Parse("""{"never":false}""").RootElement));
        Assert.Equal("card.json(2): ‘${mispelt}’ names no value that this card is given", fault.Message);
    }

    private static string Card(string element) => $$"""
        {"type":"AdaptiveCard","version":"1.5",
        "body":[{{element}}]}
        """;

    private static void Refused(string json, long line, string what)
    {
        var fault = Assert.Throws<ContentFaultException>(() => CardTemplate.Parse("card.json", json));
        Assert.Equal(("card.json", line), (fault.File, fault.Line));
        Assert.Contains(what, fault.Message, StringComparison.Ordinal);
    }
}
