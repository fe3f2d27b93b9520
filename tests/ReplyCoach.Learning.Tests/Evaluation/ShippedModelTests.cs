using System.Text.Json;

using ReplyCoach.Learning.Evaluation;
using ReplyCoach.Learning.Evaluation.Drawings;
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
        var options = new EvaluationOptions { Faithfulness = true, SeenAccounts = Repository.Corpus.Where(d => d.Split != "test").Select(d => d.Brand).ToHashSet() };
        var report = Evaluator.Measure("test split", [.. Repository.Corpus.Where(d => d.Split == "test")], coach, options, CancellationToken.None);
        using var published = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "metrics.json")));
        Assert.Equal(FileHash.Of(File.ReadAllBytes(Path.Combine(folder, ModelFile.Name))), published.RootElement.GetProperty("modelSha256").GetString());
        var figures = Sets(published).Single(r => r.GetProperty("name").GetString() == report.Name);
        Assert.Equal(Normal(figures), Normal(JsonSerializer.SerializeToElement(report, Readable)));
        var card = File.ReadAllText(Path.Combine(folder, "MODEL_CARD.md"));
        Assert.Contains($"# Model {coach.Model.Version}\n", card);
        Assert.Contains(coach.Model.TrainedOn, card);
        Assert.All(CardDrawings.Of(new ModelReport { Model = "", Rules = "", ModelSha256 = "", Sets = [report] }), d => Assert.True(File.Exists(Path.Combine(folder, d.File)), d.File));
        Assert.Contains($"| test split | {report.Drafts} | {report.Refused} | focus | {report.Focus.MacroF1} |", card);
        Assert.Contains($"| test split | {report.Drafts} | {report.Refused} | tone | {report.Tone.MacroF1} |", card);
    }

    [Fact]
    public void The_row_without_a_principle_stays_small()
    {
        using var published = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "models", ModelFile.Newest(Path.Combine(Repository.Root, "models")), "metrics.json")));
        Assert.All(Sets(published), report =>
        {
            Assert.InRange(report.GetProperty("overallWording").GetProperty("mean").GetDouble(), 0, 0.15);
            Assert.InRange(report.GetProperty("overallWording").GetProperty("most").GetDouble(), 0, 0.4);
        });
    }

    private static JsonElement.ArrayEnumerator Sets(JsonDocument published) => published.RootElement.GetProperty("sets").EnumerateArray();

    private static string Normal(JsonElement report) => JsonSerializer.Serialize(report, Readable);
}
