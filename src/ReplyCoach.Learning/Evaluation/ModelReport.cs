using System.Security.Cryptography;

namespace ReplyCoach.Learning.Evaluation;

/// <summary>All that is published with a model: <c>metrics.json</c>, and what its card is written from.</summary>
public sealed record ModelReport
{
    /// <summary>The model's version.</summary>
    public required string Model { get; init; }

    /// <summary>The version of rules and wording it was measured with.</summary>
    public required string Rules { get; init; }

    /// <summary>SHA-256 of <c>model.bin</c>.</summary>
    public required string ModelSha256 { get; init; }

    /// <summary>The files that it was made from.</summary>
    public IReadOnlyList<FileHash> MadeFrom { get; init; } = [];

    /// <summary>Sentences on the data.</summary>
    public IReadOnlyList<string> Data { get; init; } = [];

    /// <summary>How far the readers of drafts that were read twice agree; empty when no readings are kept.</summary>
    public IReadOnlyList<Agreement> Agreement { get; init; } = [];

    /// <summary>The folds by brand, by source of drafts.</summary>
    public IReadOnlyList<SourceFigures> Folds { get; init; } = [];

    /// <summary>What less data would have brought; empty when that was not tried.</summary>
    public IReadOnlyList<LearningPoint> LearningCurve { get; init; } = [];

    /// <summary>What was measured, by set of drafts.</summary>
    public IReadOnlyList<EvaluationReport> Sets { get; init; } = [];

    /// <summary>The report with a set measured anew, in its old place or at the end.</summary>
    public ModelReport With(EvaluationReport set) => this with
    {
        Rules = set.Rules,
        Sets = Sets.Any(s => s.Name == set.Name) ? [.. Sets.Select(s => s.Name == set.Name ? set : s)] : [.. Sets, set],
    };
}

/// <summary>A file and its fingerprint.</summary>
/// <param name="File">Its name, without the folder.</param>
/// <param name="Sha256">In hexadecimal digits.</param>
public sealed record FileHash(string File, string Sha256)
{
    /// <summary>The fingerprint of a file, or of every <c>*.jsonl</c> of a folder in order of name.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static IEnumerable<FileHash> Of(string path)
    {
        var files = Directory.Exists(path) ? Directory.GetFiles(path, "*.jsonl").Order(StringComparer.Ordinal) : (IEnumerable<string>)[path];
        foreach (var file in files)
        {
            yield return new FileHash(Path.GetFileName(file), Of(System.IO.File.ReadAllBytes(file)));
        }
    }

    /// <summary>The fingerprint of bytes.</summary>
    public static string Of(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}

/// <summary>What the models of the folds did on brands that they had not seen.</summary>
/// <param name="Source">Where the drafts come from.</param>
/// <param name="Drafts">How many.</param>
/// <param name="Focus">Macro-F1.</param>
/// <param name="Tone">Macro-F1.</param>
public sealed record SourceFigures(string Source, int Drafts, double Focus, double Tone);
