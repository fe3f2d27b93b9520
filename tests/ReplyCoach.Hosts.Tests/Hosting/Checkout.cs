namespace ReplyCoach.Hosts.Tests.Hosting;

/// <summary>Where things lie in the folder that the tests were built from.</summary>
internal static class Checkout
{
    private const string Marker = "ReplyCoach.sln";

    /// <summary>The folder with the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>A program's build output of the same configuration as the tests'.</summary>
    public static string OutputOf(string project)
    {
        var own = new DirectoryInfo(AppContext.BaseDirectory);
        return Path.Combine(Root, "src", project, "bin", own.Parent!.Name, own.Name);
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, Marker)))
        {
            folder = folder.Parent ?? throw new InvalidOperationException($"The tests stand in no folder with {Marker}.");
        }

        return folder.FullName;
    }
}
