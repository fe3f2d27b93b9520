using System.Numerics.Tensors;

using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.LinearAlgebra.Double;
using MathNet.Numerics.Optimization;

namespace ReplyCoach.Learning.Training;

/// <summary>Walks an objective downhill with MathNet's limited-memory BFGS and keeps the best point it has seen.</summary>
internal static class Minimiser
{
    private const int Memory = 8;
    private const double GradientTolerance = 1e-6;
    private const double ProgressTolerance = 1e-9;

    /// <summary>Minimises.</summary>
    /// <param name="objective">What to minimise.</param>
    /// <param name="mostSteps">The most evaluations.</param>
    /// <param name="progress">Is told the part of the steps that is done, 0–1.</param>
    /// <param name="cancellation">Stops the walk with an exception.</param>
    public static double[] Run(Objective objective, int mostSteps, IProgress<double>? progress, CancellationToken cancellation)
    {
        var best = objective.Start;
        var bestValue = double.PositiveInfinity;
        var steps = 0;
        var gradient = new double[best.Length];
        var origin = objective.Start;
        var units = objective.Units();
        var at = new double[best.Length];
        var function = ObjectiveFunction.Gradient(point =>
        {
            cancellation.ThrowIfCancellationRequested();
            if (steps++ >= mostSteps)
            {
                throw new StepsSpentException();
            }

            TensorPrimitives.MultiplyAdd(point.AsArray(), units, origin, at);
            var value = objective.Evaluate(at, gradient);
            progress?.Report((double)steps / mostSteps);
            if (value < bestValue)
            {
                bestValue = value;
                best = [.. at];
            }

            var scaled = new double[gradient.Length];
            TensorPrimitives.Multiply(gradient, units, scaled);
            return (value, (Vector<double>)DenseVector.OfArray(scaled));
        });
        try
        {
            new LimitedMemoryBfgsMinimizer(GradientTolerance, 1e-9, ProgressTolerance, Memory, mostSteps).FindMinimum(function, new DenseVector(best.Length));
        }
        catch (Exception end) when (end is StepsSpentException or OptimizationException or EvaluationException { InnerException: StepsSpentException })
        {
            // The steps are spent, or the line search finds nothing better: the best point so far is the answer.
        }

        progress?.Report(1);
        return best;
    }

    private sealed class StepsSpentException : Exception;
}
