using ReplyCoach.Core.Principles;
using ReplyCoach.Learning.Corpus;
using ReplyCoach.Learning.Evaluation;

namespace ReplyCoach.Cli.Learning;

/// <summary>What a training run learns from, what it is tested on, and the sentences that say so.</summary>
/// <param name="Training">Train and validation splits, and the further drafts.</param>
/// <param name="Test">The corpus's test split.</param>
/// <param name="Sentence">The data in one sentence, kept in the weights.</param>
/// <param name="Lines">The data in some lines, for the card.</param>
/// <param name="Files">The files it was read from.</param>
internal sealed record TrainingData(
    IReadOnlyList<CorpusDraft> Training, IReadOnlyList<CorpusDraft> Test, string Sentence, IReadOnlyList<string> Lines, IReadOnlyList<FileHash> Files)
{
    /// <summary>The brands and accounts that training sees.</summary>
    public IReadOnlySet<string> Accounts => Training.Select(d => d.Brand).ToHashSet();

    public static TrainingData Read(string corpus, string[] also, string? labelFile, PrincipleCatalog catalog)
    {
        var written = ReadClean(corpus);
        var faults = new List<CorpusFault>();
        var labels = labelFile is null ? new Dictionary<string, DraftLabels>() : LabelFile.Read(labelFile, catalog, faults);
        Complain(faults);
        var training = written.Where(d => d.Split != "test").ToList();
        var lines = new List<string> { $"{training.Count:N0} drafts written for the corpus (train and validation splits, {training.Select(d => d.Brand).Distinct().Count()} fictional brands); {written.Count - training.Count:N0} of other brands kept for the test." };
        var real = 0;
        foreach (var file in also)
        {
            var drafts = ReadClean(file).Select(d => LabelFile.Label(d, labels) with { Source = Sources.Real(d.Id) }).Where(d => d.Focus is not null && d.Tone is not null).ToList();
            training.AddRange(drafts);
            real += drafts.Count;
            lines.Add($"{drafts.Count:N0} real drafts from {Path.GetFileName(file)} ({drafts.Select(d => d.Brand).Distinct().Count()} accounts); their texts are not part of the project.");
        }

        var sentence = $"{training.Count - real:N0} drafts written for the corpus" + (real > 0 ? $" and {real:N0} real ones from public research copies, whose texts are not part of the project." : ".");
        var files = ((string[])[corpus, .. also, .. labelFile is null ? [] : (string[])[labelFile]]).SelectMany(FileHash.Of);
        return new TrainingData(training, [.. written.Where(d => d.Split == "test")], sentence, lines, [.. files]);
    }

    /// <summary>Reads a file in which every line must be usable.</summary>
    /// <exception cref="InputException">A line is not.</exception>
    public static IReadOnlyList<CorpusDraft> ReadClean(string path)
    {
        var faults = new List<CorpusFault>();
        var drafts = CorpusReader.Read(path, faults);
        Complain(faults);
        return drafts;
    }

    /// <summary>Names the first line that cannot be used, if there is one.</summary>
    /// <exception cref="InputException">There is.</exception>
    public static void Complain(List<CorpusFault> faults)
    {
        if (faults.Count > 0)
        {
            throw new InputException($"{faults[0]} ({faults.Count} lines cannot be used)");
        }
    }
}
