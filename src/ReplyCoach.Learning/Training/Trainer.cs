using ReplyCoach.Core.Drafts;
using ReplyCoach.Core.Principles;
using ReplyCoach.Core.Scoring;
using ReplyCoach.Learning.Corpus;
using ReplyCoach.Learning.Evaluation;

namespace ReplyCoach.Learning.Training;

/// <summary>Trains a model from labelled drafts: folds by brand for calibration, then one fit on all. The same drafts, rules, vectors
/// and options give the same bytes.</summary>
public sealed class Trainer(PrincipleCatalog catalog, IReadOnlyList<LanguageProfile> languages, WordVectors vectors, TrainingOptions options)
{
    /// <summary>Trains.</summary>
    /// <param name="drafts">Labelled drafts; those of the test split must not be among them.</param>
    /// <param name="version">The version the model gets.</param>
    /// <param name="trainedOn">What it was trained on, in one sentence.</param>
    /// <param name="progress">Is told the part that is done, 0–1.</param>
    /// <param name="cancellation">Stops the training with an exception.</param>
    /// <exception cref="ArgumentException">There are too few drafts or brands to fold.</exception>
    public TrainingResult Train(IReadOnlyList<CorpusDraft> drafts, string version, string trainedOn, IProgress<double>? progress, CancellationToken cancellation)
    {
        var fit = new Fit(catalog, new DraftDoor(new LanguageCheck(languages, vectors.Knows)), vectors, options);
        var admitted = fit.Admit(Ordered(drafts));
        if (admitted.Select(d => d.Label.Brand).Distinct().Count() < options.Folds)
        {
            throw new ArgumentException($"Training needs labelled drafts of at least {options.Folds} brands.", nameof(drafts));
        }

        var folds = options.Folds / (options.Folds + 1.0);
        var unseen = CrossValidation.Run(fit, admitted, options, catalog, 1, Part(progress, 0, folds), cancellation);
        var foldOf = CrossValidation.Folds(admitted, options);
        var model = fit.Train(admitted, version, trainedOn, Part(progress, folds, 1), cancellation);
        var calibrated = model with
        {
            Focus = Calibrator.Fit(model.Focus, [.. unseen.Select(z => z.Focus)], [.. admitted.Select(d => d.Label.Focus!.Value)], Weights(admitted, d => d.Focus!.Value), options.UnsurePart),
            Tone = Calibrator.Fit(model.Tone, [.. unseen.Select(z => z.Tone)], [.. admitted.Select(d => d.Label.Tone!.Value)], Weights(admitted, d => d.Tone!.Value), options.UnsurePart),
        };
        return new TrainingResult(calibrated, [.. admitted.Select((d, i) => Given(d.Label, foldOf[d.Label.Brand], unseen[i], model, calibrated))]);
    }

    /// <summary>What less training data would have brought: the folds by brand again, each model learning from a part of the brands.</summary>
    /// <param name="drafts">Labelled drafts, as for <see cref="Train"/>.</param>
    /// <param name="parts">The parts, each above 0 and below 1.</param>
    /// <param name="cancellation">Stops the training with an exception.</param>
    public IReadOnlyList<LearningPoint> Curve(IReadOnlyList<CorpusDraft> drafts, IReadOnlyList<double> parts, CancellationToken cancellation)
    {
        var fit = new Fit(catalog, new DraftDoor(new LanguageCheck(languages, vectors.Knows)), vectors, options);
        var admitted = fit.Admit(Ordered(drafts));
        var points = new List<LearningPoint>();
        foreach (var part in parts)
        {
            var unseen = CrossValidation.Run(fit, admitted, options, catalog, part, null, cancellation);
            Confusion focus = new(), tone = new();
            for (var i = 0; i < admitted.Count; i++)
            {
                focus.Add(admitted[i].Label.Focus!.Value, unseen[i].Focus.Label);
                tone.Add(admitted[i].Label.Tone!.Value, unseen[i].Tone.Label);
            }

            var learned = admitted.Count(d => CrossValidation.Learns(d.Label.Brand, part)) * (options.Folds - 1) / options.Folds;
            points.Add(new LearningPoint(learned, Math.Round(focus.MacroF1(), 4), Math.Round(tone.MacroF1(), 4)));
        }

        return points;
    }

    private static IEnumerable<CorpusDraft> Ordered(IReadOnlyList<CorpusDraft> drafts) =>
        drafts.Where(d => d.Focus is not null && d.Tone is not null).OrderBy(d => d.Source, StringComparer.Ordinal).ThenBy(d => d.Id, StringComparer.Ordinal);

    // Rare labels weigh more, so that probabilities belong to a mix between the drafts' own and an even one.
    private double[] Weights(List<(CorpusDraft Label, Draft Draft)> drafts, Func<CorpusDraft, int> label)
    {
        var counts = drafts.CountBy(d => label(d.Label)).ToDictionary();
        return [.. drafts.Select(d => Math.Pow((double)counts[label(d.Label)] / drafts.Count, -options.CalibrationBalance))];
    }

    private static UnseenDraft Given(CorpusDraft draft, int fold, (AxisScore Focus, AxisScore Tone) scores, CoachModel trained, CoachModel calibrated)
    {
        var focus = Calibrator.Apply(scores.Focus, trained.Focus, calibrated.Focus);
        var tone = Calibrator.Apply(scores.Tone, trained.Tone, calibrated.Tone);
        return new UnseenDraft(draft, fold, focus.Label, tone.Label, Shares(focus), Shares(tone));
    }

    private static IReadOnlyList<double> Shares(AxisScore score) => score.Probabilities is var (low, mid, high) ? [low, mid, high] : [];

    private static PartProgress? Part(IProgress<double>? whole, double from, double to) => whole is null ? null : new PartProgress(whole, from, to);

    private sealed class PartProgress(IProgress<double> whole, double from, double to) : IProgress<double>
    {
        public void Report(double value) => whole.Report(from + ((to - from) * value));
    }
}

/// <summary>What training brings.</summary>
/// <param name="Model">The calibrated model.</param>
/// <param name="Unseen">Every draft with the labels that a model of the folds gave it, which had seen none of its brand.</param>
public sealed record TrainingResult(CoachModel Model, IReadOnlyList<UnseenDraft> Unseen)
{
    /// <summary>Macro-F1 over the folds, for each source of drafts.</summary>
    public IReadOnlyList<(string Source, FoldFigures Figures)> BySource() => [.. Unseen.GroupBy(u => u.Draft.Source).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => (g.Key, Figures([.. g])))];

    /// <summary>Macro-F1 over the folds, all drafts together.</summary>
    public FoldFigures Pooled() => Figures([.. Unseen]);

    private static FoldFigures Figures(List<UnseenDraft> drafts)
    {
        Confusion focus = new(), tone = new();
        foreach (var draft in drafts)
        {
            focus.Add(draft.Draft.Focus!.Value, draft.Focus);
            tone.Add(draft.Draft.Tone!.Value, draft.Tone);
        }

        return new FoldFigures(drafts.Count, focus.MacroF1(), tone.MacroF1());
    }
}

/// <summary>How well the models of the folds did on brands they had not seen. Three numbers of the calibration were fitted to the same drafts.</summary>
/// <param name="Drafts">How many.</param>
/// <param name="Focus">Macro-F1.</param>
/// <param name="Tone">Macro-F1.</param>
public readonly record struct FoldFigures(int Drafts, double Focus, double Tone);

/// <summary>A draft labelled by a model that had not seen its brand.</summary>
/// <param name="Draft">The draft with its true labels.</param>
/// <param name="Fold">The fold that it was kept for.</param>
/// <param name="Focus">The label given, 0–2.</param>
/// <param name="Tone">The label given, 0–2.</param>
/// <param name="FocusProbabilities">How likely each label of focus is, from low to high.</param>
/// <param name="ToneProbabilities">The same of tone.</param>
public sealed record UnseenDraft(CorpusDraft Draft, int Fold, int Focus, int Tone, IReadOnlyList<double> FocusProbabilities, IReadOnlyList<double> ToneProbabilities);
