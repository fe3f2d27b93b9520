using System.Text.Json.Nodes;

using ReplyCoach.Hosts.Tests.Hosting;

namespace ReplyCoach.Hosts.Tests.Cli;

public sealed class PromotionTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory().FullName;

    private string Models => Path.Combine(folder, "models");

    [Fact]
    public async Task A_worse_model_is_refused_and_nothing_is_touched()
    {
        var good = Subset("good", turned: false);
        var first = await CliRun.OfAsync(Train(good, "1.0.1"));
        Assert.Equal((0, ""), (first.ExitCode, first.Errors));
        Assert.Contains("no model in use", first.Text);
        var before = Contents();
        var bad = Subset("bad", turned: true);
        // In a folder of its own it is held against the newest, in the same folder against the one there.
        foreach (var version in (string[])["1.0.2", "1.0.1"])
        {
            var complaint = (await CliRun.OfAsync(Train(bad, version))).Complaint(1);
            Assert.Contains("not promoted", complaint);
            Assert.Matches(@"macro-F1 of focus changes by -0\.\d{3} \[-0\.\d{3}, -0\.\d{3}\]", complaint);
            Assert.Contains("model 1.0.1", complaint);
            Assert.Equal(before, Contents());
        }
    }

    [Fact]
    public async Task A_worse_model_is_written_when_that_is_asked_for()
    {
        Assert.Equal(0, (await CliRun.OfAsync(Train(Subset("good", turned: false), "1.0.1"))).ExitCode);
        var run = await CliRun.OfAsync([.. Train(Subset("bad", turned: true), "1.0.2"), "--promote-anyway"]);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Contains("--promote-anyway", run.Text);
        Assert.True(File.Exists(Path.Combine(Models, "1.0.2", "model.bin")));
    }

    [Fact]
    public async Task An_equal_model_takes_the_place_and_one_of_another_layout_is_no_bar()
    {
        var good = Subset("good", turned: false);
        Directory.CreateDirectory(Path.Combine(Models, "1.0.1"));
        await File.WriteAllTextAsync(Path.Combine(Models, "1.0.1", "model.bin"), "ReplyCoachModel0\n");
        var first = await CliRun.OfAsync(Train(good, "1.0.1"));
        Assert.Equal((0, ""), (first.ExitCode, first.Errors));
        Assert.Contains("Not compared with 1.0.1/model.bin", first.Text);
        var before = Contents();
        var again = await CliRun.OfAsync(Train(good, "1.0.1"));
        Assert.Equal((0, ""), (again.ExitCode, again.Errors));
        Assert.Contains("0.000 [0.000, 0.000]", again.Text.ReplaceLineEndings(" "));
        Assert.Equal(before, Contents());
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string[] Train(string corpus, string version) =>
    [
        "train", "--corpus", corpus, "--vectors", Path.Combine(Checkout.Root, "models", "vectors", "words.bin"),
        "--model-version", version, "--to", Path.Combine(Models, version), "--steps", "8",
    ];

    private Dictionary<string, string> Contents() =>
        Directory.GetFiles(Models, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToDictionary(f => f, f => Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(f))));

    // Every fourth draft, to learn from and to be tested on; turned, the labels to learn from are the wrong way round.
    private string Subset(string name, bool turned)
    {
        var file = Path.Combine(folder, $"{name}.jsonl");
        var drafts = Directory.GetFiles(Path.Combine(Checkout.Root, "models", "corpus"), "*.jsonl").Order(StringComparer.Ordinal)
            .SelectMany(File.ReadLines).Select(l => JsonNode.Parse(l)!.AsObject()).Where((_, i) => i % 4 == 0).ToList();
        foreach (var draft in drafts.Where(d => turned && !IsTest(d)))
        {
            draft["focus"] = (string)draft["focus"]! switch { "brand" => "community", "community" => "brand", _ => "mixed" };
            draft["tone"] = (string)draft["tone"]! switch { "cold" => "warm", "warm" => "cold", _ => "neutral" };
        }

        File.WriteAllLines(file, drafts.Select(d => d.ToJsonString()));
        return file;
    }

    private static bool IsTest(JsonObject draft) => (string?)draft["split"] == "test";
}
