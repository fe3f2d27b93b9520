using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ReplyCoach.Bot.Cards;

/// <summary>What the verdict card is filled with.</summary>
/// <param name="Sentence">The judgement.</param>
/// <param name="Axes">Focus, then tone.</param>
/// <param name="Draft">The draft with its evidence marked.</param>
/// <param name="Shortened">Whether parts of it are left out.</param>
/// <param name="Answered">The beginning of the message it answers, or null.</param>
/// <param name="Marks">Whether anything is marked.</param>
/// <param name="Reasons">The strongest rows.</param>
/// <param name="Try">One thing to try, or null.</param>
/// <param name="Notice">What else the author should know, or null.</param>
/// <param name="Carried">What the buttons take along.</param>
/// <param name="Spoken">The card for those who cannot see it.</param>
internal sealed record VerdictValues(
    string Sentence, IReadOnlyList<AxisValues> Axes, IReadOnlyList<DraftLine> Draft, bool Shortened, string? Answered, bool Marks,
    IReadOnlyList<RowValues> Reasons, string? Try, string? Notice, Carried Carried, string Spoken);

/// <summary>One axis as a bar.</summary>
/// <param name="Name">Such as Focus.</param>
/// <param name="Score">As shown, such as 34.2.</param>
/// <param name="Label">The label in words.</param>
/// <param name="Low">What 0 means.</param>
/// <param name="High">What 100 means.</param>
/// <param name="Filled">How many hundredths of the bar are filled.</param>
/// <param name="Rest">How many are not.</param>
/// <param name="Unsure">Whether the number is not to be relied on.</param>
internal sealed record AxisValues(string Name, string Score, string Label, string Low, string High, int Filled, int Rest, bool Unsure)
{
    public bool HasFilled => Filled > 0;

    public bool HasRest => Rest > 0;
}

/// <summary>A line of the draft.</summary>
internal sealed record DraftLine(IReadOnlyList<DraftRun> Runs);

/// <summary>Words of the draft that look alike.</summary>
/// <param name="Text">The words.</param>
/// <param name="Highlight">Whether they cost points.</param>
/// <param name="Underline">Whether they earn points.</param>
internal sealed record DraftRun(string Text, bool Highlight, bool Underline)
{
    public string Weight => Highlight || Underline ? "Bolder" : "Default";
}

/// <summary>A row of the ledger.</summary>
/// <param name="Points">Such as −12.4.</param>
/// <param name="Colour">Attention for points lost, Accent for points won (Good is too pale on white in Teams).</param>
/// <param name="Name">The principle's.</param>
/// <param name="Because">The sentence.</param>
/// <param name="Words">The evidence, quoted, or null.</param>
internal sealed record RowValues(string Points, string Colour, string Name, string Because, string? Words);

/// <summary>What the card of the whole ledger is filled with.</summary>
internal sealed record WhyValues(IReadOnlyList<WhyAxis> Axes, IReadOnlyList<SourceValues> Sources, Carried Carried, string Spoken);

/// <summary>One axis of the ledger.</summary>
/// <param name="Name">Such as Focus.</param>
/// <param name="Score">As shown.</param>
/// <param name="Label">The label in words.</param>
/// <param name="Unsure">Whether the number is not to be relied on.</param>
/// <param name="Baseline">As shown.</param>
/// <param name="BaselineOf">What shows nothing scores the baseline: a post or a reply.</param>
/// <param name="Rows">Its rows.</param>
/// <param name="Nothing">A sentence when there are no rows, or null.</param>
/// <param name="Rest">The smallest rows summed up, or null.</param>
/// <param name="Sum">Baseline and points written out.</param>
internal sealed record WhyAxis(
    string Name, string Score, string Label, bool Unsure, string Baseline, string BaselineOf, IReadOnlyList<RowValues> Rows, string? Nothing, string? Rest, string Sum);

/// <summary>A source document that a row names.</summary>
internal sealed record SourceValues(string Id, string Name, string About);

/// <summary>What the card of advice is filled with.</summary>
internal sealed record ChangeValues(IReadOnlyList<AdviceValues> Advice, string? Nothing, string? Rest, Carried Carried, string Spoken);

/// <summary>One edit.</summary>
/// <param name="Number">1, 2, …</param>
/// <param name="Try">The edit.</param>
/// <param name="Words">The words it is about, quoted, or null.</param>
/// <param name="Cost">What the breach costs, such as “No hard sell: −12.4 focus, −3.0 tone”.</param>
internal sealed record AdviceValues(string Number, string Try, string? Words, string Cost);

/// <summary>What a greeting is filled with.</summary>
internal sealed record GreetingValues(string Title, IReadOnlyList<LineValues> Lines, IReadOnlyList<ExampleValues> Examples, string Spoken);

/// <summary>A line.</summary>
internal sealed record LineValues(string Text);

/// <summary>A draft to try.</summary>
internal sealed record ExampleValues(string Button, string Text, string? InReplyTo);

/// <summary>What a button takes along: the draft itself, or the name by which it was kept.</summary>
/// <param name="Text">The draft, or null.</param>
/// <param name="InReplyTo">The message it answers, or null.</param>
/// <param name="Kept">The name, or null.</param>
/// <param name="Executes">Whether the channel knows Action.Execute.</param>
internal sealed record Carried(string? Text, string? InReplyTo, string? Kept, bool Executes);

/// <summary>The cards' values as JSON, source-generated.</summary>
[JsonSerializable(typeof(VerdictValues))]
[JsonSerializable(typeof(WhyValues))]
[JsonSerializable(typeof(ChangeValues))]
[JsonSerializable(typeof(GreetingValues))]
[JsonSerializable(typeof(Carried))]
internal sealed partial class CardJson : JsonSerializerContext
{
    /// <summary>Camel case; null is written, for a template tells a missing value from a misspelt name by it.</summary>
    public static CardJson Values { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
