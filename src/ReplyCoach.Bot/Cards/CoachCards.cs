using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

using ReplyCoach.Bot.Teams;
using ReplyCoach.Core.Explaining;
using ReplyCoach.Core.Principles;
using ReplyCoach.Core.Verdicts;
using ReplyCoach.Providers.Content;
using ReplyCoach.Providers.Content.Cards;

namespace ReplyCoach.Bot.Cards;

/// <summary>The bot's cards: templates read and rehearsed once, filled for every answer.</summary>
internal sealed class CoachCards
{
    private readonly CardTemplate verdictTemplate;
    private readonly CardTemplate whyTemplate;
    private readonly CardTemplate changeTemplate;
    private readonly CardTemplate greetingTemplate;
    private readonly VerdictCard verdictCard;
    private readonly WhyCard whyCard;
    private readonly ChangeCard changeCard;
    private readonly Terms terms;

    /// <exception cref="ContentFaultException">A template is missing or wrong; names file and line.</exception>
    public CoachCards(ContentOptions content, BotWording wording, Judgements judgements, PrincipleCatalog catalog)
    {
        terms = new Terms(wording, catalog);
        verdictCard = new VerdictCard(terms, judgements);
        whyCard = new WhyCard(terms, wording);
        changeCard = new ChangeCard(terms, wording);
        verdictTemplate = Read(content, "verdict", Samples.Verdict, CardJson.Values.VerdictValues);
        whyTemplate = Read(content, "why", Samples.Why, CardJson.Values.WhyValues);
        changeTemplate = Read(content, "change", Samples.Change, CardJson.Values.ChangeValues);
        greetingTemplate = Read(content, "greeting", Samples.Greeting, CardJson.Values.GreetingValues);
    }

    /// <summary>The verdict at a glance.</summary>
    public Card Verdict(Paste paste, Verdict verdict, Carried carried)
    {
        var values = verdictCard.Values(paste, verdict, carried);
        return new Card(Fill(verdictTemplate, values, CardJson.Values.VerdictValues), values.Spoken);
    }

    /// <summary>The whole ledger. Where it would be too large though the draft does not travel in it, its smallest rows are summed up.</summary>
    public Card Why(Verdict verdict, Carried carried)
    {
        for (var summedUp = 0; ; summedUp++)
        {
            var values = whyCard.Values(verdict, summedUp, carried);
            var card = new Card(Fill(whyTemplate, values, CardJson.Values.WhyValues), values.Spoken);
            if (card.Json.Length <= BotLimits.CardBytes || carried.Kept is null || summedUp >= verdict.Ledger.Count)
            {
                return card;
            }
        }
    }

    /// <summary>The advice.</summary>
    public Card Change(Verdict verdict, Carried carried)
    {
        var values = changeCard.Values(verdict, carried);
        return new Card(Fill(changeTemplate, values, CardJson.Values.ChangeValues), values.Spoken);
    }

    /// <summary>A welcome, a hello or the help.</summary>
    public Card Greeting(Greeting greeting)
    {
        var values = new GreetingValues(
            greeting.Title, [.. greeting.Lines.Select(line => new LineValues(line))],
            [.. greeting.Examples.Select(e => new ExampleValues(e.Button, e.Text, e.InReplyTo))],
            $"{greeting.Title} {string.Join(' ', greeting.Lines)}");
        return new Card(Fill(greetingTemplate, values, CardJson.Values.GreetingValues), values.Spoken);
    }

    private static CardTemplate Read<T>(ContentOptions content, string name, T sample, JsonTypeInfo<T> type)
    {
        var template = CardsFolder.Read(content, name);
        template.Rehearse(JsonSerializer.SerializeToElement(sample, type));
        return template;
    }

    private static byte[] Fill<T>(CardTemplate template, T values, JsonTypeInfo<T> type) =>
        template.Fill(JsonSerializer.SerializeToElement(values, type));
}

/// <summary>A card ready to send.</summary>
/// <param name="Json">The Adaptive Card, as UTF-8.</param>
/// <param name="Spoken">The same in a sentence or two, for lists of chats, notifications and clients without cards.</param>
internal sealed record Card(byte[] Json, string Spoken);
