using ReplyCoach.Core.Drafts;
using ReplyCoach.Core.Principles;
using ReplyCoach.Core.Scoring;
using ReplyCoach.Core.Signals;
using ReplyCoach.Learning.Corpus;

namespace ReplyCoach.Learning.Training;

/// <summary>Fits one model to one set of drafts.</summary>
internal sealed class Fit(PrincipleCatalog catalog, DraftDoor door, WordVectors vectors, TrainingOptions options)
{
    private readonly RuleMatcher matcher = new(catalog);

    public RuleMatcher Matcher => matcher;

    /// <summary>The drafts that the door lets in; the others cannot be learned from.</summary>
    public List<(CorpusDraft Label, Draft Draft)> Admit(IEnumerable<CorpusDraft> drafts)
    {
        var admitted = new List<(CorpusDraft, Draft)>();
        foreach (var draft in drafts)
        {
            if (door.Check(draft.ToInput()) is DraftCheck.Accepted(var accepted))
            {
                admitted.Add((draft, accepted));
            }
        }

        return admitted;
    }

    /// <summary>Trains.</summary>
    public CoachModel Train(IReadOnlyList<(CorpusDraft Label, Draft Draft)> drafts, string version, string trainedOn, IProgress<double>? progress, CancellationToken cancellation)
    {
        var vocabulary = Vocabulary.Build(drafts, options, catalog, matcher, vectors);
        var reading = new DraftReading(matcher);
        var examples = drafts.Select(d => vocabulary.Read(d.Label, d.Draft, reading)).ToList();
        var sources = drafts.CountBy(d => d.Label.Source).ToDictionary();
        for (var i = 0; i < examples.Count; i++)
        {
            examples[i].Weight = Math.Pow((double)drafts.Count / (sources.Count * sources[drafts[i].Label.Source]), options.SourceBalance);
        }

        foreach (var source in drafts.Select(d => d.Label.Source).Distinct().ToList())
        {
            var own = examples.Where((_, i) => drafts[i].Label.Source == source).ToList();
            Weigh(own, e => e.Focus, (e, w) => e.FocusWeight = w);
            Weigh(own, e => e.Tone, (e, w) => e.ToneWeight = w);
        }

        var weights = examples.Select((e, i) => (drafts[i].Label.Id, e.Weight, e.FocusWeight)).ToDictionary(e => e.Id);
        foreach (var (label, draft) in Admit(Flourishes.Of(drafts.Select(d => d.Label), options.FlourishPart)))
        {
            var example = vocabulary.Read(label, draft, reading);
            (_, example.Weight, example.FocusWeight) = weights[label.Id];
            example.ToneWeight = 0;
            examples.Add(example);
        }

        var layout = new Layout(vocabulary);
        var at = Minimiser.Run(new Objective(examples, layout, vocabulary, options), options.MostSteps, progress, cancellation);
        return ModelBuilder.Build(at, layout, vocabulary, options, version, trainedOn);
    }

    private void Weigh(List<Example> examples, Func<Example, int> label, Action<Example, double> weigh)
    {
        var counts = new double[3];
        foreach (var example in examples)
        {
            counts[label(example)]++;
        }

        foreach (var example in examples)
        {
            weigh(example, Math.Pow(examples.Count / (3 * Math.Max(1, counts[label(example)])), options.Balance));
        }
    }
}
