using ReplyCoach.Core;
using ReplyCoach.Core.Drafts;
using ReplyCoach.Core.Principles;
using ReplyCoach.Core.Scoring;
using ReplyCoach.Core.Verdicts;
using ReplyCoach.Learning.Corpus;
using ReplyCoach.Learning.Evaluation.Promotion;
using ReplyCoach.Providers.Content;

namespace ReplyCoach.Cli.Learning;

/// <summary>Keeps a worse model from taking the place of a better one: the one in the target's own folder, or else the newest beside it.</summary>
internal static class PromotionGate
{
    /// <summary>Measures both models on the same drafts.</summary>
    /// <param name="target">Where the candidate is to go.</param>
    /// <param name="candidate">The coach with the new model.</param>
    /// <param name="languages">The languages that both coaches tell apart.</param>
    /// <param name="test">Drafts that neither has been trained on.</param>
    /// <param name="cancellation">Stops it with an exception.</param>
    public static PromotionAnswer Ask(ModelFolder target, Coach candidate, IReadOnlyList<LanguageProfile> languages, IReadOnlyList<CorpusDraft> test, CancellationToken cancellation)
    {
        if (InUse(target) is not { } path)
        {
            return new PromotionAnswer(true, "There is no model in use to compare with.");
        }

        var shown = $"{Path.GetFileName(Path.GetDirectoryName(path))}/{ModelFile.Name}";
        try
        {
            var old = new Coach(candidate.Catalog, ModelFormat.Read(File.ReadAllBytes(path)), languages);
            return ModelComparison.Of(test, old, candidate, cancellation) is { } comparison
                ? Judge(comparison)
                : new PromotionAnswer(true, $"Not compared with {shown}: the test split is empty.");
        }
        catch (Exception fault) when (fault is InvalidDataException or ArgumentException)
        {
            return new PromotionAnswer(true, $"Not compared with {shown}: {fault.Message}");
        }
    }

    private static PromotionAnswer Judge(ModelComparison comparison)
    {
        var sentence = $"Against model {comparison.Old} on the test split, macro-F1 of focus changes by {comparison.Focus}, of tone by {comparison.Tone}.";
        return comparison.Worse is { Count: > 0 } worse
            ? new PromotionAnswer(false, $"{string.Join(" and ", worse.Select(a => Loss(comparison, a)))} against model {comparison.Old} on the test split, beyond the 95 % interval")
            : new PromotionAnswer(true, sentence);
    }

    private static string Loss(ModelComparison comparison, Axis axis) => $"macro-F1 of {VerdictJson.Name(axis)} changes by {comparison.Of(axis)}";

    private static string? InUse(ModelFolder target)
    {
        if (File.Exists(target.ModelPath))
        {
            return target.ModelPath;
        }

        try
        {
            return Path.Combine(target.Parent, ModelFile.Newest(target.Parent), ModelFile.Name);
        }
        catch (ContentFaultException)
        {
            // Nothing has been trained there yet.
            return null;
        }
    }
}

/// <summary>Whether a model may be promoted.</summary>
/// <param name="Promote">Whether.</param>
/// <param name="Why">One sentence, or the part of one that says by how much it is worse.</param>
internal sealed record PromotionAnswer(bool Promote, string Why);
