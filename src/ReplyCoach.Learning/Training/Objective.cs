using System.Numerics.Tensors;

using ReplyCoach.Core.Scoring;
using ReplyCoach.Core.Signals;

namespace ReplyCoach.Learning.Training;

/// <summary>What training minimises: how unlikely the labels are under the model, plus the pull of the weights towards their start.
/// The drafts are summed in fixed shares and the shares in fixed order, so that the number of processors changes nothing.</summary>
internal sealed class Objective
{
    private const int Shares = 4;

    // A principle's latent is twice its strength, because the signal is close to tanh(u) = 2σ(2u) − 1.
    private const double PrincipleSlope = 2;

    // A rare principle is let count so many times as much as a common one, lest never seeing it were the best guess.
    private const double MostPrincipleWeight = 4;

    private readonly IReadOnlyList<Example> examples;
    private readonly Layout layout;
    private readonly TrainingOptions options;
    private readonly Vocabulary vocabulary;
    private readonly Prior prior;
    private readonly double[][] gradients;
    private readonly double[] spellings;
    private readonly double[][] spellingGradients;
    private readonly double[] principleWeights;
    private readonly bool[] wordless;

    public Objective(IReadOnlyList<Example> examples, Layout layout, Vocabulary vocabulary, TrainingOptions options)
    {
        (this.examples, this.layout, this.vocabulary, this.options) = (examples, layout, vocabulary, options);
        prior = new Prior(layout, vocabulary, options);
        gradients = [.. Enumerable.Range(0, Shares).Select(_ => new double[layout.Count])];
        spellings = new double[vocabulary.Spellings.Count * layout.Columns];
        spellingGradients = [.. Enumerable.Range(0, Shares).Select(_ => new double[spellings.Length])];
        wordless = [.. Enum.GetValues<Measure>().Select(m => Core.Signals.Measures.WithoutWords.Contains(m))];
        principleWeights = PrincipleWeights();
    }

    /// <summary>Where the minimiser starts.</summary>
    public double[] Start => [.. prior.Start];

    /// <summary>A unit for each parameter in which the objective is about equally steep everywhere: one over the root of its
    /// curvature, as far as the features alone tell it. Without it the minimiser needs several times the steps.</summary>
    public double[] Units()
    {
        // The logistic's curvature is at most ¼; a draft pulls on both axes and, where labelled, on the principle itself.
        const double Curvature = 0.25;
        var sums = new double[layout.Count];
        foreach (var example in examples)
        {
            var weight = Curvature * example.Weight * (example.FocusWeight + example.ToneWeight);
            AddSquaresOfWords(sums, example.Words, example.TextStep * example.TextStep * weight);
            AddSquares(sums, layout.Pairs, example.Pairs, example.TextStep * example.TextStep * weight);
            AddSquares(sums, layout.Answered, example.Answered, example.AnsweredStep * example.AnsweredStep * weight);
            AddSquares(sums, layout.TextVector, example.TextVector, weight);
            AddSquares(sums, layout.AnsweredVector, example.AnsweredVector, weight);
            AddSquares(sums, layout.Measures, example.Measures, weight);
            foreach (var rule in example.Rules)
            {
                sums[layout.Rules + rule] += weight;
            }

            for (var k = layout.Focus.Signals; k < layout.Count; k++)
            {
                sums[k] += weight;
            }
        }

        return [.. sums.Select((sum, k) => 1 / Math.Sqrt(sum + prior.Penalties[k] + 1e-3))];
    }

    /// <summary>The value, and its gradient into <paramref name="gradient"/>.</summary>
    public double Evaluate(double[] at, double[] gradient)
    {
        var losses = new double[Shares];
        SumSpellings(at);
        Parallel.For(0, Shares, share =>
        {
            var own = gradients[share];
            Array.Clear(own);
            Array.Clear(spellingGradients[share]);
            var forward = new ForwardPass(layout, vocabulary.Matcher, spellings);
            for (var i = share; i < examples.Count; i += Shares)
            {
                losses[share] += Add(examples[i], at, forward, own, spellingGradients[share]);
            }
        });

        Array.Clear(gradient);
        double loss = 0;
        for (var share = 0; share < Shares; share++)
        {
            loss += losses[share];
            TensorPrimitives.Add(gradient, gradients[share], gradient);
            SpreadSpellings(spellingGradients[share], gradient);
        }

        for (var k = 0; k < at.Length; k++)
        {
            var away = at[k] - prior.Start[k];
            loss += 0.5 * prior.Penalties[k] * away * away;
            gradient[k] += prior.Penalties[k] * away;
        }

        return loss;
    }

    private void SumSpellings(double[] at) => Parallel.For(0, vocabulary.Spellings.Count, number =>
    {
        var sum = spellings.AsSpan(number * layout.Columns, layout.Columns);
        sum.Clear();
        foreach (var row in RowsOf(vocabulary.Spellings[number]))
        {
            TensorPrimitives.Add(sum, at.AsSpan(row, layout.Columns), sum);
        }
    });

    private void SpreadSpellings(double[] from, double[] gradient)
    {
        for (var number = 0; number < vocabulary.Spellings.Count; number++)
        {
            var back = from.AsSpan(number * layout.Columns, layout.Columns);
            foreach (var row in RowsOf(vocabulary.Spellings[number]))
            {
                var own = gradient.AsSpan(row, layout.Columns);
                TensorPrimitives.Add(own, back, own);
            }
        }
    }

    private IEnumerable<int> RowsOf(Vocabulary.Spelling spelling)
    {
        if (spelling.Word >= 0)
        {
            yield return layout.Words + (spelling.Word * layout.Columns);
        }

        foreach (var part in spelling.Parts)
        {
            yield return layout.Parts + (part * layout.Columns);
        }
    }

    private void AddSquaresOfWords(double[] sums, int[] words, double square)
    {
        foreach (var word in words)
        {
            foreach (var row in RowsOf(vocabulary.Spellings[word]))
            {
                TensorPrimitives.Add(sums.AsSpan(row, layout.Columns), square, sums.AsSpan(row, layout.Columns));
            }
        }
    }

    private void AddSquares(double[] sums, int table, int[] rows, double square)
    {
        foreach (var row in rows)
        {
            for (var p = 0; p < layout.Columns; p++)
            {
                sums[table + (row * layout.Columns) + p] += square;
            }
        }
    }

    private void AddSquares(double[] sums, int table, double[] values, double weight)
    {
        for (var k = 0; k < values.Length * layout.Columns; k++)
        {
            var value = values[k / layout.Columns];
            sums[table + k] += value * value * weight;
        }
    }

    private double Add(Example example, double[] at, ForwardPass forward, double[] gradient, double[] spellingGradient)
    {
        forward.Run(example, at);
        Array.Clear(forward.Back);
        var loss = AddAxis(example, layout.Focus, example.Focus, example.FocusWeight * example.Weight, at, forward, gradient)
            + AddAxis(example, layout.Tone, example.Tone, example.ToneWeight * example.Weight, at, forward, gradient);
        if (example.Principles is { } labels)
        {
            loss += AddPrinciples(labels, example, forward);
        }

        forward.Spread(example, at, gradient, spellingGradient, wordless);
        return loss;
    }

    private static double AddAxis(Example example, AxisLayout axis, int label, double weight, double[] at, ForwardPass forward, double[] gradient)
    {
        var score = forward.Score(example, axis, at);
        var (low, mid, high) = score.Probabilities;
        var loss = -Math.Log(Math.Max(label switch { 0 => low, 1 => mid, _ => high }, 1e-12));
        var byPull = weight * (high - low - (label - 1));
        var byMiddle = Math.Abs(score.Middle) < AxisScorer.MostMiddle ? weight * (mid - (label == 1 ? 1 : 0)) : 0;
        gradient[axis.Middle] += byMiddle;
        forward.Back[axis.Speaks.Length + (int)axis.Axis] += byMiddle;
        for (var m = 0; m < Core.Signals.Measures.WithoutWords.Count; m++)
        {
            gradient[axis.Wordless + m] += byPull * example.Measures[(int)Core.Signals.Measures.WithoutWords[m]];
        }

        for (var p = 0; p < axis.Speaks.Length; p++)
        {
            if (axis.Speaks[p])
            {
                gradient[axis.Signals + p] += byPull * forward.Signals[p] * ForwardPass.SoftplusSlope(at[axis.Signals + p]);
                forward.Back[p] += byPull * ForwardPass.Softplus(at[axis.Signals + p]) * SignalCurve.SlopeAt(forward.Strengths[p]);
            }
        }

        return weight * loss;
    }

    private double AddPrinciples(sbyte[] labels, Example example, ForwardPass forward)
    {
        double loss = 0;
        for (var p = 0; p < labels.Length; p++)
        {
            var w = example.Weight * options.PrincipleWeight * (labels[p] == 0 ? 1 : principleWeights[p]);
            loss += w * OrdinalLoss.Of(labels[p] + 1, PrincipleSlope * forward.Strengths[p], PrincipleSlope * SignalCurve.Quiet, out var byLatent);
            forward.Back[p] += w * byLatent * PrincipleSlope;
            if (example is { Focus: 2, Tone: 2 } && labels[p] >= 0)
            {
                var alarm = example.Weight * options.PrincipleWeight * options.FalseAlarmWeight;
                loss += alarm * OrdinalLoss.OfFirst(PrincipleSlope * forward.Strengths[p], PrincipleSlope * SignalCurve.Quiet, out var byAlarm);
                forward.Back[p] += alarm * byAlarm * PrincipleSlope;
            }
        }

        return loss;
    }

    private double[] PrincipleWeights()
    {
        var weights = new double[layout.Principles];
        var labelled = examples.Where(e => e.Principles is not null).ToList();
        for (var p = 0; p < weights.Length; p++)
        {
            var shown = Math.Max(1, labelled.Count(e => e.Principles![p] != 0));
            weights[p] = Math.Clamp(Math.Sqrt((double)labelled.Count / shown), 1, MostPrincipleWeight);
        }

        return weights;
    }
}
