using System.Buffers;

using ReplyCoach.Core;
using ReplyCoach.Core.Drafts;
using ReplyCoach.Core.Scoring;
using ReplyCoach.Core.Verdicts;
using ReplyCoach.Learning.Corpus;
using ReplyCoach.Learning.Training;
using ReplyCoach.Providers.Content;

namespace ReplyCoach.Learning.Tests.Training;

public sealed class TrainerTests
{
    private static readonly TrainingOptions Short = new() { MostSteps = 8 };

    private static readonly WordVectors Vectors = ReadVectors();

    private static readonly IReadOnlyList<CorpusDraft> Drafts = [.. Repository.Corpus.Where(d => d.Split == "train").Where((_, i) => i % 9 == 0).Take(150)];

    private static readonly Lazy<TrainingResult> Once = new(() => Train(Drafts));

    [Fact]
    public void The_same_drafts_give_the_same_bytes_in_whatever_order_they_come()
    {
        Assert.Equal(150, Drafts.Count);
        var bytes = Bytes(Once.Value.Model);
        Assert.True(bytes.AsSpan().SequenceEqual(Bytes(Train(Drafts).Model)), "Trained twice, the bytes differ.");
        Assert.True(bytes.AsSpan().SequenceEqual(Bytes(Train([.. Drafts.Reverse()]).Model)), "In another order, the bytes differ.");
    }

    [Fact]
    public void Other_labels_give_another_model() =>
        Assert.False(Bytes(Once.Value.Model).AsSpan().SequenceEqual(Bytes(Train([.. Drafts.Select(d => d with { Focus = 2 - d.Focus })]).Model)));

    [Fact]
    public void What_was_trained_is_read_back_and_scores()
    {
        var model = ModelFormat.Read(Bytes(Once.Value.Model));
        Assert.Equal(("1.2.3", "For a test."), (model.Version, model.TrainedOn));
        var coach = new Coach(Repository.Catalog, model, LanguagesFile.Read(Repository.Root));
        var verdicts = Drafts.Select(d => coach.Score(d.ToInput())).ToList();
        Assert.All(verdicts, v => Assert.Contains(v.Status, new[] { VerdictStatus.Scored, VerdictStatus.Unsure }));
        Assert.All(verdicts, v => Assert.Equal(v.Focus!.Score, v.Focus.Baseline + v.Ledger.Where(r => r.Axis == Core.Principles.Axis.Focus).Sum(r => r.Points)));
        // What it has seen it must tell better than one who always says the commonest label.
        var right = Drafts.Zip(verdicts).Count(p => CorpusReader.Focus(p.Second.Focus!.Label) == p.First.Focus);
        Assert.True(right > Drafts.CountBy(d => d.Focus!.Value).Max(c => c.Value));
    }

    [Fact]
    public void Every_draft_has_labels_from_a_model_that_had_not_seen_its_brand()
    {
        var (source, figures) = Assert.Single(Once.Value.BySource());
        Assert.Equal((Sources.Written, Drafts.Count), (source, figures.Drafts));
        Assert.Equal(Drafts.Select(d => d.Id).Order(StringComparer.Ordinal), Once.Value.Unseen.Select(u => u.Draft.Id));
        Assert.InRange(figures.Focus, 0.2, 0.95);
    }

    [Fact]
    public void Too_few_brands_cannot_be_folded()
    {
        var fault = Assert.Throws<ArgumentException>(() => Train([.. Drafts.Where(d => d.Brand == Drafts[0].Brand)]));
        Assert.Contains("5 brands", fault.Message);
    }

    [Fact]
    public void Progress_goes_from_start_to_end_and_a_stop_stops_it()
    {
        var steps = new List<double>();
        Trainer().Train(Drafts, "1.2.3", "For a test.", new Steps(steps), CancellationToken.None);
        Assert.Equal(steps.Order(), steps);
        Assert.InRange(steps[^1], 0.8, 1);
        Assert.Throws<OperationCanceledException>(() => Trainer().Train(Drafts, "1.2.3", "For a test.", null, new CancellationToken(canceled: true)));
    }

    private static Trainer Trainer() => new(Repository.Catalog, LanguagesFile.Read(Repository.Root), Vectors, Short);

    private static TrainingResult Train(IReadOnlyList<CorpusDraft> drafts) => Trainer().Train(drafts, "1.2.3", "For a test.", null, CancellationToken.None);

    private static byte[] Bytes(CoachModel model)
    {
        var bytes = new ArrayBufferWriter<byte>();
        ModelFormat.Write(model, bytes);
        return bytes.WrittenSpan.ToArray();
    }

    private static WordVectors ReadVectors()
    {
        using var stream = File.OpenRead(Path.Combine(Repository.Root, "models", "vectors", "words.bin"));
        return WordVectors.Read(stream);
    }

    private sealed class Steps(List<double> steps) : IProgress<double>
    {
        public void Report(double value) => steps.Add(value);
    }
}
