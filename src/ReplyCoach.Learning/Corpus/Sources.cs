namespace ReplyCoach.Learning.Corpus;

/// <summary>Where labelled drafts come from.</summary>
public static class Sources
{
    /// <summary>Written for the corpus, about fictional brands.</summary>
    public const string Written = "written";

    /// <summary>Published by real brands; their texts are never part of the project. The collection they come from is the part of
    /// their id before the first hyphen.</summary>
    public static string Real(string id) => $"real {id.Split('-')[0]}";
}
