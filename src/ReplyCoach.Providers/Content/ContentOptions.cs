namespace ReplyCoach.Providers.Content;

/// <summary>Where rules, wording and models are read from.</summary>
public sealed class ContentOptions
{
    /// <summary>The section of the settings.</summary>
    public const string Section = "Content";

    /// <summary>The folder that holds <c>dialogs/</c> and <c>models/</c>; empty for the program's own.</summary>
    public string Folder { get; set; } = "";

    /// <summary>The model's version, a folder under <c>models/</c>; empty for the newest there is.</summary>
    public string Model { get; set; } = "";

    /// <summary>The folder with nothing left open.</summary>
    public string FolderOrDefault => Folder.Length > 0 ? Folder : AppContext.BaseDirectory;
}
