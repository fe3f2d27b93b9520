namespace ReplyCoach.Providers.Content.Cards;

/// <summary>Reads templates from <c>dialogs/cards/</c>.</summary>
public static class CardsFolder
{
    /// <summary>Reads and checks one template.</summary>
    /// <param name="options">Where the content is.</param>
    /// <param name="name">Such as <c>verdict</c>, for <c>dialogs/cards/verdict.json</c>.</param>
    /// <exception cref="ContentFaultException">The file is missing or wrong; names file and line.</exception>
    public static CardTemplate Read(ContentOptions options, string name)
    {
        var shown = $"dialogs/cards/{name}.json";
        try
        {
            return CardTemplate.Parse(shown, File.ReadAllText(Path.Combine(options.FolderOrDefault, "dialogs", "cards", $"{name}.json")));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new ContentFaultException(shown, 0, $"cannot be read: {fault.Message}", fault);
        }
    }
}
