using ReplyCoach.Core.Principles;
using ReplyCoach.Core.Scoring;
using ReplyCoach.Core.Signals;

namespace ReplyCoach.Learning.Training;

/// <summary>Where each parameter stands in the one long vector that the minimiser moves.</summary>
internal sealed class Layout
{
    public Layout(Vocabulary vocabulary)
    {
        Principles = vocabulary.Catalog.Visible.Count;
        Columns = Principles + CoachModel.Axes;
        var next = 0;
        Words = Take(ref next, vocabulary.Words.Count * Columns);
        Parts = Take(ref next, vocabulary.Parts.Count * Columns);
        Pairs = Take(ref next, vocabulary.Pairs.Count * Columns);
        Answered = Take(ref next, vocabulary.Answered.Count * Columns);
        TextVector = Take(ref next, vocabulary.Vectors.Dimensions * Columns);
        AnsweredVector = Take(ref next, vocabulary.Vectors.Dimensions * Columns);
        Measures = Take(ref next, Core.Signals.Measures.Count * Columns);
        Rules = Take(ref next, vocabulary.Matcher.Count);
        Focus = new AxisLayout(ref next, Principles, Axis.Focus, vocabulary.Catalog);
        Tone = new AxisLayout(ref next, Principles, Axis.Tone, vocabulary.Catalog);
        Count = next;
    }

    public int Principles { get; }

    /// <summary>Numbers in a row of weights: the principles, then each axis's evenness.</summary>
    public int Columns { get; }

    public int Words { get; }

    public int Parts { get; }

    public int Pairs { get; }

    public int Answered { get; }

    public int TextVector { get; }

    public int AnsweredVector { get; }

    public int Measures { get; }

    public int Rules { get; }

    public AxisLayout Focus { get; }

    public AxisLayout Tone { get; }

    public int Count { get; }

    internal static int Take(ref int next, int count)
    {
        var start = next;
        next += count;
        return start;
    }
}

/// <summary>Where an axis's parameters stand.</summary>
internal sealed class AxisLayout
{
    public AxisLayout(ref int next, int principles, Axis axis, PrincipleCatalog catalog)
    {
        Axis = axis;
        Speaks = [.. catalog.Visible.Select(p => p.Axes.Contains(axis))];
        Signals = Layout.Take(ref next, principles);
        Wordless = Layout.Take(ref next, Measures.WithoutWords.Count);
        Middle = Layout.Take(ref next, 1);
    }

    public Axis Axis { get; }

    /// <summary>By principle: whether it moves this axis.</summary>
    public bool[] Speaks { get; }

    /// <summary>Before softplus, which keeps a signal's weight above 0.</summary>
    public int Signals { get; }

    public int Wordless { get; }

    /// <summary>The middle label's strength in a draft that shows nothing.</summary>
    public int Middle { get; }
}
