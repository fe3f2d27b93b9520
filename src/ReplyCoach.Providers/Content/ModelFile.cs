using ReplyCoach.Core.Scoring;

namespace ReplyCoach.Providers.Content;

/// <summary>Reads a model from <c>models/&lt;version&gt;/model.bin</c>.</summary>
public static class ModelFile
{
    /// <summary>The file's name in its version's folder.</summary>
    public const string Name = "model.bin";

    /// <summary>Reads the model of a version, or the newest.</summary>
    /// <exception cref="ContentFaultException">There is none, or it is damaged.</exception>
    public static CoachModel Read(ContentOptions options)
    {
        var models = Path.Combine(options.FolderOrDefault, "models");
        var version = options.Model.Length > 0 ? options.Model : Newest(models);
        var shown = $"models/{version}/{Name}";
        try
        {
            return ModelFormat.Read(File.ReadAllBytes(Path.Combine(models, version, Name)));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            throw new ContentFaultException(shown, 0, $"cannot be read: {fault.Message}", fault);
        }
    }

    /// <summary>The newest version that holds a model, by its numbers.</summary>
    /// <exception cref="ContentFaultException">There is none.</exception>
    public static string Newest(string models)
    {
        var versions = Directory.Exists(models)
            ? Directory.GetDirectories(models).Where(d => File.Exists(Path.Combine(d, Name))).Select(Path.GetFileName).OfType<string>()
            : [];
        return versions.Where(v => Version.TryParse(v, out _)).MaxBy(Version.Parse)
            ?? throw new ContentFaultException("models", 0, "holds no trained model: run ‘replycoach train’ or name a folder in Content:Folder");
    }
}
