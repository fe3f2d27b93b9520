using ReplyCoach.Core;
using ReplyCoach.Core.Explaining;

namespace ReplyCoach.Providers.Content;

/// <summary>Seats the coach from files.</summary>
public static class CoachLoader
{
    /// <summary>Reads rules, wording, languages and model, and checks that they belong together.</summary>
    /// <exception cref="ContentFaultException">A file is missing or wrong; names file and line.</exception>
    public static Coach Load(ContentOptions options)
    {
        // Weights and rules are read side by side: it halves the wait for the first verdict.
        var model = Task.Run(() => ModelFile.Read(options));
        var catalog = CatalogReader.Read(options.FolderOrDefault);
        var languages = LanguagesFile.Read(options.FolderOrDefault);
        try
        {
            return new Coach(catalog, model.GetAwaiter().GetResult(), languages);
        }
        catch (ArgumentException fault)
        {
            throw new ContentFaultException("models", 0, fault.Message, fault);
        }
    }

    /// <summary>Reads the sentences in which a verdict is summed up.</summary>
    /// <exception cref="ContentFaultException">The file is missing or wrong.</exception>
    public static Judgements LoadJudgements(ContentOptions options) => JudgementsFile.Read(options.FolderOrDefault);
}
