using ReplyCoach.Core.Drafts;

namespace ReplyCoach.Providers.Content;

/// <summary>Reads <c>dialogs/languages.yaml</c>.</summary>
public static class LanguagesFile
{
    /// <summary>Reads the profiles, English among them.</summary>
    /// <exception cref="ContentFaultException">The file is missing or wrong.</exception>
    public static IReadOnlyList<LanguageProfile> Read(string folder)
    {
        var map = new FolderReader(Path.Combine(folder, "dialogs")).Yaml("languages.yaml");
        var profiles = new List<LanguageProfile>();
        foreach (var entry in map.Maps("languages"))
        {
            profiles.Add(new LanguageProfile(entry.Text("tag"), entry.Text("name"), entry.Text("words").Split(' ', StringSplitOptions.RemoveEmptyEntries)));
            entry.NothingElse();
        }

        map.NothingElse();
        return profiles.Exists(p => p.Tag == LanguageCheck.English) ? profiles : throw map.Fault("languages", "English (en) is missing");
    }
}
