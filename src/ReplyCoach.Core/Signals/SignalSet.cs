using ReplyCoach.Core.Principles;
using ReplyCoach.Core.Scoring;

namespace ReplyCoach.Core.Signals;

/// <summary>How far a draft breaches (−1) or upholds (+1) each visible principle, and the table rows it came from. Reused.</summary>
public sealed class SignalSet
{
    internal SignalSet(int principles)
    {
        Sums = new int[principles + CoachModel.Axes];
        Strengths = new double[principles + CoachModel.Axes];
        Values = new double[principles];
    }

    /// <summary>By visible principle: −1 to +1.</summary>
    public IReadOnlyList<double> All => Values;

    /// <summary>How far the draft's wording speaks for the middle label of an axis: above 0 for a case of both, below for a clear one.</summary>
    public double Evenness(Axis axis) => Strengths[Values.Length + (int)axis];

    internal double[] Values { get; }

    /// <summary>Before the bend: any number; the signal is its hyperbolic tangent. Behind the principles, the axes' evenness.</summary>
    internal double[] Strengths { get; }

    internal int[] Sums { get; }

    internal List<int> WordRows { get; } = [];

    /// <summary>Of each token without a row: its parts' rows.</summary>
    internal List<(int Token, int Row)> PartRows { get; } = [];

    /// <summary>Used while a word is taken apart.</summary>
    internal List<ulong> PartKeys { get; } = [];

    internal List<int> PairRows { get; } = [];

    internal List<int> AnsweredRows { get; } = [];

    /// <summary>What one step of a word's weight in the draft is worth.</summary>
    internal double TextStep { get; set; }

    /// <summary>The same for the answered message.</summary>
    internal double AnsweredStep { get; set; }
}
