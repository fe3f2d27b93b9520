using System.Reflection;
using System.Xml.Linq;

using ReplyCoach.Providers.Content;

namespace ReplyCoach.Core.Tests;

/// <summary>One direction: hosts, then features, then the core; and no way out of the core.</summary>
public sealed class ArchitectureTests
{
    private static readonly string[] All = ["ReplyCoach.Bot", "ReplyCoach.Core", "ReplyCoach.Learning", "ReplyCoach.Providers", "ReplyCoach.Web"];

    public static TheoryData<string, string[]> Allowed => new()
    {
        { "ReplyCoach.Core", [] },
        { "ReplyCoach.Learning", ["ReplyCoach.Core"] },
        { "ReplyCoach.Providers", ["ReplyCoach.Core"] },
        { "ReplyCoach.Bot", ["ReplyCoach.Core", "ReplyCoach.Providers"] },
        { "ReplyCoach.Web", All },
        { "ReplyCoach.Cli", [.. All.Except(["ReplyCoach.Web"])] },
    };

    [Theory]
    [MemberData(nameof(Allowed))]
    public void A_project_references_only_what_stands_below_it(string project, string[] allowed) =>
        Assert.Empty(References(project).Except(allowed));

    [Fact]
    public void Every_project_has_its_place() => Assert.Equal(
        Directory.GetDirectories(Path.Combine(Shipped.Root, "src")).Select(Path.GetFileName).Order(StringComparer.Ordinal),
        Allowed.Select(row => (string)row[0]).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("ReplyCoach.Core")]
    [InlineData("ReplyCoach.Providers")]
    [InlineData("ReplyCoach.Learning")]
    public void Nothing_below_the_bot_knows_the_web_server(string project)
    {
        var file = Project(project);
        Assert.Equal("Microsoft.NET.Sdk", file.Root?.Attribute("Sdk")?.Value);
        Assert.DoesNotContain(file.Descendants("FrameworkReference").Concat(file.Descendants("PackageReference")), reference =>
            reference.Attribute("Include")!.Value.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal));
    }

    [Fact]
    public void The_core_reaches_no_other_part_and_opens_no_socket()
    {
        var referenced = Referenced(typeof(Coach).Assembly);
        Assert.Contains("System.Runtime", referenced);
        Assert.DoesNotContain(referenced, name => name.StartsWith("ReplyCoach.", StringComparison.Ordinal)
            || name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal) || name.StartsWith("System.Net.", StringComparison.Ordinal));
    }

    [Fact]
    public void The_providers_reach_the_core_only()
    {
        var referenced = Referenced(typeof(CoachLoader).Assembly);
        Assert.Equal(["ReplyCoach.Core"], referenced.Where(name => name.StartsWith("ReplyCoach.", StringComparison.Ordinal)));
        Assert.DoesNotContain(referenced, name => name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal));
    }

    private static List<string> Referenced(Assembly assembly) => [.. assembly.GetReferencedAssemblies().Select(name => name.Name!)];

    private static IEnumerable<string> References(string project) => Project(project).Descendants("ProjectReference")
        .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value));

    private static XDocument Project(string name) => XDocument.Load(Path.Combine(Shipped.Root, "src", name, $"{name}.csproj"));
}
