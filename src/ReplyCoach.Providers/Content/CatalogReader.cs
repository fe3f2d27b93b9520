using System.Security.Cryptography;
using System.Text;

using ReplyCoach.Core.Principles;
using ReplyCoach.Core.Signals;

namespace ReplyCoach.Providers.Content;

/// <summary>Reads the principles with all that belongs to them from a <c>dialogs/</c> folder, and checks every file.</summary>
public static class CatalogReader
{
    // Enough to tell two versions of the rules apart in a log of verdicts; not a seal against forgery.
    private const int VersionDigits = 8;

    /// <summary>Reads the catalog.</summary>
    /// <param name="folder">The folder that holds <c>dialogs/</c>.</param>
    /// <exception cref="ContentFaultException">A file is missing or wrong; names file and line.</exception>
    public static PrincipleCatalog Read(string folder)
    {
        var files = new FolderReader(Path.Combine(folder, "dialogs"));
        var documents = Documents(files.Yaml("sources.yaml"));
        var moments = Moments(files.YamlIn("moments"));
        var documentIds = documents.Select(d => d.Id).ToHashSet();
        var momentIds = moments.Select(m => m.Id).ToHashSet();
        var principles = files.YamlIn("principles").Select(map => PrincipleFile.Read(map, documentIds, momentIds)).ToList();
        var overall = files.Yaml("overall-wording.yaml");
        var wording = new OverallWording(overall.Text("raised"), overall.Text("lowered"));
        overall.NothingElse();
        return new PrincipleCatalog(documents, principles, moments, wording, Version(files.Texts));
    }

    private static List<SourceDocument> Documents(YamlMap map)
    {
        var documents = map.Maps("documents").Select(d =>
        {
            var document = new SourceDocument(d.Text("id"), d.Text("name"), d.Text("about"));
            d.NothingElse();
            return document;
        }).ToList();
        map.NothingElse();
        return documents;
    }

    private static List<Moment> Moments(IEnumerable<YamlMap> maps)
    {
        var moments = new List<Moment>();
        var ids = new HashSet<string>();
        foreach (var map in maps)
        {
            var moment = Moment(map);
            moments.Add(!ids.Add(moment.Id) ? throw map.Fault("id", $"there is already a moment ‘{moment.Id}’")
                : moments.Count == RuleMatcher.MostMoments ? throw map.Fault("id", $"this is one moment too many: there can be {RuleMatcher.MostMoments}")
                : moment);
        }

        return moments;
    }

    private static Moment Moment(YamlMap map)
    {
        var moment = new Moment(map.Text("id"), PhraseList.Read(map, "any"), PhraseList.Read(map, "unless"));
        map.NothingElse();
        return moment;
    }

    private static string Version(IEnumerable<string> texts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var text in texts)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(text));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..VersionDigits];
    }
}
