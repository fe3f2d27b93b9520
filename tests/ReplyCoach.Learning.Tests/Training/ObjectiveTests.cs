using ReplyCoach.Core.Drafts;
using ReplyCoach.Core.Signals;
using ReplyCoach.Learning.Corpus;
using ReplyCoach.Learning.Training;
using ReplyCoach.Providers.Content;

namespace ReplyCoach.Learning.Tests.Training;

/// <summary>The gradient that training walks by, beside the slope of the value itself.</summary>
public sealed class ObjectiveTests
{
    private const double Step = 1e-5;

    [Fact]
    public void The_gradient_is_the_slope_of_the_value()
    {
        var options = new TrainingOptions();
        var catalog = Repository.Catalog;
        using var stream = File.OpenRead(Path.Combine(Repository.Root, "models", "vectors", "words.bin"));
        var vectors = WordVectors.Read(stream);
        var fit = new Fit(catalog, new DraftDoor(new LanguageCheck(LanguagesFile.Read(Repository.Root), vectors.Knows)), vectors, options);
        var drafts = fit.Admit(CorpusReader.Read(Path.Combine(Repository.Root, "models", "corpus"), []).Where((_, i) => i % 80 == 0));
        var vocabulary = Vocabulary.Build(drafts, options, catalog, fit.Matcher, vectors);
        var reading = new DraftReading(fit.Matcher);
        var examples = drafts.Select(d => vocabulary.Read(d.Label, d.Draft, reading)).ToList();
        var layout = new Layout(vocabulary);
        var objective = new Objective(examples, layout, vocabulary, options);
        var random = new Random(7);

        // Away from the start, where strengths are 0 and signals flat.
        var at = objective.Start.Select(x => x + (0.3 * (random.NextDouble() - 0.5))).ToArray();
        var gradient = new double[layout.Count];
        objective.Evaluate(at, gradient);
        var places = Enumerable.Range(0, 40).Select(_ => random.Next(layout.Count)).Concat([layout.Rules, layout.Focus.Signals + 1, layout.Tone.Middle, layout.Focus.Wordless, layout.Measures + 3]);
        Assert.All(places, k => Assert.Equal(SlopeAt(objective, at, k), gradient[k], 1e-3 * (1 + Math.Abs(gradient[k]))));
    }

    private static double SlopeAt(Objective objective, double[] at, int k)
    {
        var scrap = new double[at.Length];
        double[] above = [.. at], below = [.. at];
        above[k] += Step;
        below[k] -= Step;
        return (objective.Evaluate(above, scrap) - objective.Evaluate(below, scrap)) / (2 * Step);
    }
}
