using System.Text.Json;

using ReplyCoach.Core.Scoring;
using ReplyCoach.Learning.Corpus;
using ReplyCoach.Learning.Evaluation;
using ReplyCoach.Learning.Evaluation.Cards;
using ReplyCoach.Learning.Evaluation.Drawings;
using ReplyCoach.Providers.Content;

namespace ReplyCoach.Cli.Learning;

/// <summary>The folder of one version: the weights, the figures, the card and its drawings.</summary>
/// <param name="path">Such as <c>models/2026.11.1</c>.</param>
internal sealed class ModelFolder(string path)
{
    private const string Figures = "metrics.json";
    private const string Card = "MODEL_CARD.md";
    private const string Notes = "notes.md";
    private const string Labels = "labels";
    private const string Readings = "readings.tsv";

    /// <summary>The weights.</summary>
    public string ModelPath => Path.Combine(path, ModelFile.Name);

    /// <summary>The folder that holds this one and its sisters.</summary>
    public string Parent => Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(path))) ?? path;

    /// <summary>The figures that were published with the weights, or null when there are none.</summary>
    /// <exception cref="InputException">They are of another layout or belong to other weights.</exception>
    public ModelReport? ReadReport(string modelSha256)
    {
        var file = Path.Combine(path, Figures);
        if (!File.Exists(file))
        {
            return null;
        }

        try
        {
            var report = JsonSerializer.Deserialize<ModelReport>(File.ReadAllText(file), JsonOptions.Readable);
            return report?.ModelSha256 == modelSha256 ? report : throw new InputException($"{file} belongs to other weights: remove it, or train anew.");
        }
        catch (JsonException fault)
        {
            throw new InputException($"{file} cannot be read ({fault.Message}): remove it, or train anew.");
        }
    }

    /// <summary>How far the two readers of drafts agree, by the readings that are kept beside the models; null when there are none.</summary>
    /// <exception cref="InputException">A line of them cannot be used.</exception>
    public IReadOnlyList<Agreement>? ReadAgreement()
    {
        var file = Path.Combine(Parent, Labels, Readings);
        if (!File.Exists(file))
        {
            return null;
        }

        var faults = new List<CorpusFault>();
        var readings = ReadingsFile.Read(file, faults);
        TrainingData.Complain(faults);
        return Agreement.Of(readings);
    }

    /// <summary>Writes weights, figures, card and drawings.</summary>
    public void Write(ReadOnlySpan<byte> weights, CoachModel model, ModelReport report)
    {
        Directory.CreateDirectory(path);
        File.WriteAllBytes(ModelPath, weights);
        Write(model, report);
    }

    /// <summary>Writes figures, card and drawings; drawings of former sets go.</summary>
    public void Write(CoachModel model, ModelReport report)
    {
        var notes = Path.Combine(Parent, Notes);
        File.WriteAllText(Path.Combine(path, Figures), JsonSerializer.Serialize(report, JsonOptions.Readable) + "\n");
        File.WriteAllText(Path.Combine(path, Card), ModelCard.Write(model, report, File.Exists(notes) ? File.ReadAllLines(notes) : []));
        foreach (var former in Directory.GetFiles(path).Where(f => CardDrawings.IsOurs(Path.GetFileName(f))))
        {
            File.Delete(former);
        }

        foreach (var drawing in CardDrawings.Of(report))
        {
            File.WriteAllText(Path.Combine(path, drawing.File), drawing.Text);
        }
    }
}
