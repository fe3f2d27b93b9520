using System.Numerics.Tensors;

namespace ReplyCoach.Learning.Training;

/// <summary>Walks an objective downhill by limited-memory BFGS (Nocedal 1980) with a backtracking line search. MathNet's minimiser does
/// the same sums but makes every vector of a step anew, which at a million parameters costs more than the objective itself.</summary>
internal static class Minimiser
{
    private const int Memory = 8;

    // A step must bring at least this part of what the slope promises (Armijo).
    private const double LeastGain = 1e-4;
    private const int MostHalvings = 20;

    // A walk that gains less than this part of the value over a step has arrived.
    private const double LeastProgress = 1e-7;

    /// <summary>Minimises.</summary>
    /// <param name="objective">What to minimise.</param>
    /// <param name="mostSteps">The most steps.</param>
    /// <param name="progress">Is told the part of the steps that is done, 0–1.</param>
    /// <param name="cancellation">Stops the walk with an exception.</param>
    public static double[] Run(Objective objective, int mostSteps, IProgress<double>? progress, CancellationToken cancellation)
    {
        var units = objective.Units();
        var best = Run(
            objective.Start, units, objective.Evaluate, mostSteps, progress, cancellation);
        progress?.Report(1);
        return best;
    }

    /// <summary>Minimises any function.</summary>
    /// <param name="start">Where the walk starts.</param>
    /// <param name="units">A unit for each parameter in which the function is about equally steep everywhere.</param>
    /// <param name="evaluate">Gives the value at a point, and its gradient into the second array.</param>
    /// <param name="mostSteps">The most steps.</param>
    /// <param name="progress">Is told the part of the steps that is done, 0–1.</param>
    /// <param name="cancellation">Stops the walk with an exception.</param>
    public static double[] Run(
        double[] start, double[] units, Func<double[], double[], double> evaluate, int mostSteps, IProgress<double>? progress, CancellationToken cancellation)
    {
        var walk = new Walk(start, units, evaluate);
        for (var step = 0; step < mostSteps; step++)
        {
            cancellation.ThrowIfCancellationRequested();
            var before = walk.Value;
            if (!walk.Step())
            {
                break;
            }

            progress?.Report((step + 1.0) / mostSteps);
            if (before - walk.Value < LeastProgress * Math.Abs(before))
            {
                break;
            }
        }

        return walk.At;
    }

    /// <summary>The state of one walk. Points are kept in the function's own measure, directions in units.</summary>
    private sealed class Walk
    {
        private readonly double[] units;
        private readonly Func<double[], double[], double> evaluate;
        private readonly double[] direction;
        private readonly List<(double[] Moved, double[] Bent, double Inverse)> memory = [];
        private readonly double[] next;
        private readonly double[] alphas = new double[Memory];
        private double[] gradient;
        private double[] nextGradient;

        public Walk(double[] start, double[] units, Func<double[], double[], double> evaluate)
        {
            (this.units, this.evaluate) = (units, evaluate);
            At = [.. start];
            next = new double[start.Length];
            direction = new double[start.Length];
            gradient = new double[start.Length];
            nextGradient = new double[start.Length];
            Value = evaluate(At, gradient);
            TensorPrimitives.Multiply(gradient, units, gradient);
        }

        public double[] At { get; private set; }

        public double Value { get; private set; }

        /// <summary>One step; false when no step downhill is found.</summary>
        public bool Step()
        {
            Aim();
            var slope = TensorPrimitives.Dot<double>(gradient, direction);
            if (slope >= 0)
            {
                // Rounding has spoilt the memory: the steepest way is always a way down.
                memory.Clear();
                Aim();
                slope = TensorPrimitives.Dot<double>(gradient, direction);
            }

            var length = memory.Count == 0 ? 1 / Math.Max(1, TensorPrimitives.Norm<double>(gradient)) : 1;
            for (var halving = 0; halving < MostHalvings; halving++)
            {
                TensorPrimitives.Multiply(direction, length, next);
                TensorPrimitives.MultiplyAdd(next, units, At, next);
                var value = evaluate(next, nextGradient);
                if (value <= Value + (LeastGain * length * slope))
                {
                    TensorPrimitives.Multiply(nextGradient, units, nextGradient);
                    Remember(length);
                    next.CopyTo(At, 0);
                    (gradient, nextGradient) = (nextGradient, gradient);
                    Value = value;
                    return true;
                }

                length /= 2;
            }

            return false;
        }

        // The two loops of L-BFGS: the direction is the gradient, bent by what the last steps told of the curvature.
        private void Aim()
        {
            TensorPrimitives.Negate(gradient, direction);
            for (var k = memory.Count - 1; k >= 0; k--)
            {
                alphas[k] = memory[k].Inverse * TensorPrimitives.Dot<double>(memory[k].Moved, direction);
                TensorPrimitives.MultiplyAdd(memory[k].Bent, -alphas[k], direction, direction);
            }

            if (memory.Count > 0)
            {
                var last = memory[^1];
                TensorPrimitives.Multiply(direction, 1 / (last.Inverse * TensorPrimitives.Dot<double>(last.Bent, last.Bent)), direction);
            }

            for (var k = 0; k < memory.Count; k++)
            {
                var beta = memory[k].Inverse * TensorPrimitives.Dot<double>(memory[k].Bent, direction);
                TensorPrimitives.MultiplyAdd(memory[k].Moved, alphas[k] - beta, direction, direction);
            }
        }

        private void Remember(double length)
        {
            var (moved, bent) = memory.Count == Memory ? (memory[0].Moved, memory[0].Bent) : (new double[direction.Length], new double[direction.Length]);
            if (memory.Count == Memory)
            {
                memory.RemoveAt(0);
            }

            TensorPrimitives.Multiply(direction, length, moved);
            TensorPrimitives.Subtract(nextGradient, gradient, bent);
            var curvature = TensorPrimitives.Dot<double>(moved, bent);
            if (curvature > 1e-10 * TensorPrimitives.Dot<double>(bent, bent))
            {
                memory.Add((moved, bent, 1 / curvature));
            }
        }
    }
}
