namespace ReplyCoach.Core.Facts;

/// <summary>Finds the facts of a text. Linear in its length.</summary>
public static class FactRecognizer
{
    /// <summary>The facts, in order of place, none overlapping another. Where several could start at one place the longest wins; of two
    /// equally long ones the order is address, name, telephone number, moment, amount. A fact never cuts a word or a grapheme.
    /// Any string is accepted; what is read is English.</summary>
    public static IReadOnlyList<Fact> Recognize(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new FactPass(text).Run();
    }
}
