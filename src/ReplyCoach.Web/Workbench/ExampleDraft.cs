namespace ReplyCoach.Web.Workbench;

/// <summary>A draft to try the workbench with.</summary>
/// <param name="Name">What the button says.</param>
/// <param name="About">What kind of draft it is.</param>
/// <param name="Text">The draft.</param>
/// <param name="InReplyTo">What it answers, or null.</param>
internal sealed record ExampleDraft(string Name, string About, string Text, string? InReplyTo)
{
    /// <summary>One at each end of the table.</summary>
    public static IReadOnlyList<ExampleDraft> All { get; } =
    [
        new(
            "A post that shouts", "A sale, and nobody in it",
            "BUY NOW! Our award-winning trail shoes are 50% off TODAY ONLY. You know you love us! Don't miss out, shop the link in bio!!! #BestShoesEver",
            null),
        new(
            "A reply that listens", "Somebody asked, and somebody answers",
            "Hi Mara, yes, a 14in frame fits: I tried one on the rack this morning, and two bolts are enough. Which bike is it for? I can look up the right spacer for you. – Ana",
            "Does the wall rack fit a 14in frame? I only want to drill once."),
    ];
}
