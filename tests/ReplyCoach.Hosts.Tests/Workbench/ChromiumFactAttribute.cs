namespace ReplyCoach.Hosts.Tests.Workbench;

/// <summary>A test in a real browser. Without Chromium it is skipped, and says so; where CI=true it runs, and fails.</summary>
public sealed class ChromiumFactAttribute : FactAttribute
{
    /// <summary>Looks whether there is a browser.</summary>
    public ChromiumFactAttribute()
    {
        if (Chromium.Path is null && Environment.GetEnvironmentVariable("CI") != "true")
        {
            Skip = Chromium.Missing;
        }
    }
}

/// <summary>The browser of the system: Playwright's own download is not to be had everywhere.</summary>
internal static class Chromium
{
    /// <summary>What to do without.</summary>
    public const string Missing = "No Chromium is in the PATH, so the page was not looked at: install it (on Debian: apt-get install chromium).";

    /// <summary>Where it is, or null.</summary>
    public static string? Path { get; } =
        (from name in new[] { "chromium", "chromium-browser", "google-chrome" }
         from folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator)
         let path = System.IO.Path.Combine(folder, name)
         where File.Exists(path)
         select path).FirstOrDefault();
}
