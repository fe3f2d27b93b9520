using System.Numerics.Tensors;

using ReplyCoach.Core.Scoring;
using ReplyCoach.Core.Signals;

namespace ReplyCoach.Learning.Training;

/// <summary>Runs one example through the parameters, and a gradient of the strengths back to them.</summary>
internal sealed class ForwardPass(Layout layout, RuleMatcher matcher, double[] spellings)
{
    public double[] Strengths { get; } = new double[layout.Columns];

    public double[] Signals { get; } = new double[layout.Principles];

    /// <summary>The derivative of the loss by each strength.</summary>
    public double[] Back { get; } = new double[layout.Columns];

    public static double Softplus(double x) => x > 30 ? x : Math.Log(1 + ExactMath.Exp(x));

    public static double SoftplusSlope(double x) => ExactMath.Logistic(x);

    public static double InverseSoftplus(double y) => Math.Log(ExactMath.Exp(y) - 1);

    public void Run(Example example, double[] at)
    {
        Array.Clear(Strengths);
        AddRows(spellings, 0, example.Words, example.TextStep);
        AddRows(at, layout.Pairs, example.Pairs, example.TextStep);
        AddRows(at, layout.Answered, example.Answered, example.AnsweredStep);
        AddDense(at, layout.TextVector, example.TextVector);
        AddDense(at, layout.AnsweredVector, example.AnsweredVector);
        AddDense(at, layout.Measures, example.Measures);
        foreach (var rule in example.Rules)
        {
            Strengths[matcher.PrincipleOf(rule)] += (int)matcher[rule].Stance * Softplus(at[layout.Rules + rule]);
        }

        for (var p = 0; p < Signals.Length; p++)
        {
            Signals[p] = SignalCurve.At(Strengths[p]);
        }
    }

    /// <summary>An axis of the example that was run last.</summary>
    public AxisScore Score(Example example, AxisLayout axis, double[] at)
    {
        double pull = 0;
        for (var p = 0; p < Signals.Length; p++)
        {
            pull += axis.Speaks[p] ? Softplus(at[axis.Signals + p]) * Signals[p] : 0;
        }

        double wording = 0;
        for (var m = 0; m < Measures.WithoutWords.Count; m++)
        {
            wording += at[axis.Wordless + m] * example.Measures[(int)Measures.WithoutWords[m]];
        }

        return new AxisScore(pull + wording, Math.Clamp(at[axis.Middle] + Strengths[layout.Principles + (int)axis.Axis], -AxisScorer.MostMiddle, AxisScorer.MostMiddle), wording);
    }

    /// <summary>Carries <see cref="Back"/> to the parameters of the signals; what falls to words goes to their spellings.</summary>
    public void Spread(Example example, double[] at, double[] gradient, double[] spellingGradient, bool[] wordless)
    {
        SpreadRows(spellingGradient, 0, example.Words, example.TextStep);
        SpreadRows(gradient, layout.Pairs, example.Pairs, example.TextStep);
        SpreadRows(gradient, layout.Answered, example.Answered, example.AnsweredStep);
        SpreadDense(gradient, layout.TextVector, example.TextVector);
        SpreadDense(gradient, layout.AnsweredVector, example.AnsweredVector);
        for (var m = 0; m < example.Measures.Length; m++)
        {
            if (!wordless[m] && example.Measures[m] != 0)
            {
                SpreadRow(gradient, layout.Measures + (m * layout.Columns), example.Measures[m]);
            }
        }

        foreach (var rule in example.Rules)
        {
            gradient[layout.Rules + rule] += Back[matcher.PrincipleOf(rule)] * (int)matcher[rule].Stance * SoftplusSlope(at[layout.Rules + rule]);
        }
    }

    private void AddRows(double[] at, int table, int[] rows, double step)
    {
        foreach (var row in rows)
        {
            TensorPrimitives.MultiplyAdd(at.AsSpan(table + (row * layout.Columns), layout.Columns), step, Strengths, Strengths);
        }
    }

    private void AddDense(double[] at, int table, double[] values)
    {
        for (var d = 0; d < values.Length; d++)
        {
            if (values[d] != 0)
            {
                TensorPrimitives.MultiplyAdd(at.AsSpan(table + (d * layout.Columns), layout.Columns), values[d], Strengths, Strengths);
            }
        }
    }

    private void SpreadRows(double[] gradient, int table, int[] rows, double step)
    {
        foreach (var row in rows)
        {
            SpreadRow(gradient, table + (row * layout.Columns), step);
        }
    }

    private void SpreadDense(double[] gradient, int table, double[] values)
    {
        for (var d = 0; d < values.Length; d++)
        {
            SpreadRow(gradient, table + (d * layout.Columns), values[d]);
        }
    }

    private void SpreadRow(double[] gradient, int from, double factor)
    {
        var row = gradient.AsSpan(from, layout.Columns);
        TensorPrimitives.MultiplyAdd(Back, factor, row, row);
    }
}
