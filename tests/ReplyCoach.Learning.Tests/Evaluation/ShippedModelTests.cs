using System.Text.Json;

using ReplyCoach.Learning.Evaluation;
using ReplyCoach.Providers.Content;

namespace ReplyCoach.Learning.Tests.Evaluation;

public sealed class ShippedModelTests
{
    private static readonly JsonSerializerOptions Readable = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    [Fact]
    public void The_figures_beside_the_shipped_model_are_its_own()
    {
        var coach = CoachLoader.Load(new ContentOptions { Folder = Repository.Root });
        var folder = Path.Combine(Repository.Root, "models", coach.Model.Version);
        Assert.Equal(ModelFile.Newest(Path.Combine(Repository.Root, "models")), coach.Model.Version);
        var report = Evaluator.Measure("test split", [.. Repository.Corpus.Where(d => d.Split == "test")], coach, CancellationToken.None);
        using var published = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "metrics.json")));
        var figures = published.RootElement.EnumerateArray().Single(r => r.GetProperty("name").GetString() == report.Name);
        Assert.Equal(Normal(figures), Normal(JsonSerializer.SerializeToElement(report, Readable)));
        var card = File.ReadAllText(Path.Combine(folder, "MODEL_CARD.md"));
        Assert.Contains($"# Model {coach.Model.Version}\n", card);
        Assert.Contains(coach.Model.TrainedOn, card);
        Assert.Contains($"| test split | {report.Drafts} | {report.Refused} | focus | {report.Focus.MacroF1} |", card);
        Assert.Contains($"| test split | {report.Drafts} | {report.Refused} | tone | {report.Tone.MacroF1} |", card);
    }

    [Fact]
    public void The_row_without_a_principle_stays_small()
    {
        using var published = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "models", ModelFile.Newest(Path.Combine(Repository.Root, "models")), "metrics.json")));
        Assert.All(published.RootElement.EnumerateArray(), report =>
        {
            Assert.InRange(report.GetProperty("overallWording").GetProperty("mean").GetDouble(), 0, 0.15);
            Assert.InRange(report.GetProperty("overallWording").GetProperty("most").GetDouble(), 0, 0.4);
        });
    }

    private static string Normal(JsonElement report) => JsonSerializer.Serialize(report, Readable);
}
