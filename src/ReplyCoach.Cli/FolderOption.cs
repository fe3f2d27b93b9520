using System.CommandLine;

namespace ReplyCoach.Cli;

/// <summary>The option that names another folder of rules and models.</summary>
internal static class FolderOption
{
    public static Option<string?> Create() => new("--content") { Description = "The folder that holds dialogs/ and models/; left out, the program's own." };
}
