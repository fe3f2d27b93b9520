using ReplyCoach.Core.Facts;

namespace ReplyCoach.Core.Tests.Facts;

/// <summary>Writes what was recognised as one line, so that a theory's row reads as text and expectation.</summary>
internal static class Recognized
{
    /// <summary>The words of all facts of a type, with <c> | </c> between; empty for none.</summary>
    public static string Words(string text, string type) =>
        string.Join(" | ", FactRecognizer.Recognize(text).Where(fact => fact.Type == type).Select(fact => fact.Text));

    /// <summary>The values of all facts of a type.</summary>
    public static string Values(string text, string type) => Each(text, type, "value");

    /// <summary>What a resolution says under a name, for all facts of a type.</summary>
    public static string Each(string text, string type, string name) =>
        string.Join(" | ", FactRecognizer.Recognize(text).Where(fact => fact.Type == type).Select(fact => Named(fact, name)));

    /// <summary>All facts, each as its type and words.</summary>
    public static string All(string text) =>
        string.Join(" | ", FactRecognizer.Recognize(text).Select(fact => $"{fact.Type}: {fact.Text}"));

    private static string Named(Fact fact, string name) =>
        fact.Resolution.Where(pair => pair.Key == name).Select(pair => pair.Value).DefaultIfEmpty("-").Single();
}
