namespace ReplyCoach.Bot.Cards;

/// <summary>One value of everything a template may name, to rehearse it with at start.</summary>
internal static class Samples
{
    private static readonly Carried Carried = new("text", "answered", "name", true);
    private static readonly RowValues Row = new("+1.0", "Good", "name", "because", "words");
    private static readonly DraftLine Line = new([new DraftRun("text", true, true)]);
    private static readonly AxisValues Axis = new("name", "50.0", "label", "low", "high", 50, 50, true);
    private static readonly WhyAxis Ledger = new("name", "50.0", "label", true, "50.0", "post", [Row], "nothing", "rest", "sum");

    public static VerdictValues Verdict { get; } = new("sentence", [Axis], [Line], true, "answered", true, [Row], "try", "notice", Carried, "spoken");

    public static WhyValues Why { get; } = new([Ledger], [new SourceValues("000", "name", "about")], Carried, "spoken");

    public static ChangeValues Change { get; } = new([new AdviceValues("1", "try", "words", "cost")], "nothing", "rest", Carried, "spoken");

    public static GreetingValues Greeting { get; } = new("title", [new LineValues("text")], [new ExampleValues("button", "text", "answered")], "spoken");
}
