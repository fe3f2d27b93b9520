using ReplyCoach.Providers.Content;

namespace ReplyCoach.Providers.Tests.Content;

public sealed class ModelFileTests
{
    private static readonly byte[] Shipped = File.ReadAllBytes(
        Path.Combine(ContentCopy.Root, "models", ModelFile.Newest(Path.Combine(ContentCopy.Root, "models")), ModelFile.Name));

    [Fact]
    public void Without_a_model_the_fault_says_what_to_do()
    {
        using var copy = ContentCopy.Make();
        var fault = Assert.Throws<ContentFaultException>(() => CoachLoader.Load(copy.Options));
        Assert.Equal("models", fault.File);
        Assert.Contains("replycoach train", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_a_model_file_is_no_version()
    {
        using var copy = ContentCopy.Make();
        Directory.CreateDirectory(Path.Combine(copy.Folder, "models", "2026.1.1"));
        copy.AddModel("corpus", Shipped);
        Assert.Throws<ContentFaultException>(() => ModelFile.Newest(Path.Combine(copy.Folder, "models")));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(10)]
    [InlineData(5_000)]
    [InlineData(100_000)]
    public void A_model_cut_short_is_named(int length)
    {
        using var copy = ContentCopy.Make();
        copy.AddModel("2026.1.1", Shipped[..length]);
        var fault = Assert.Throws<ContentFaultException>(() => CoachLoader.Load(copy.Options));
        Assert.Equal("models/2026.1.1/model.bin", fault.File);
        Assert.Contains("cannot be read", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_model_of_the_layout_before_is_named()
    {
        using var copy = ContentCopy.Make();
        copy.AddModel("2026.1.1", [.. "ReplyCoachModel1\n"u8, .. Shipped[17..]]);
        var fault = Assert.Throws<ContentFaultException>(() => CoachLoader.Load(copy.Options));
        Assert.Equal("models/2026.1.1/model.bin", fault.File);
        Assert.Contains("of another layout", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_version_that_is_not_there_is_named()
    {
        using var copy = ContentCopy.Make();
        copy.AddModel("2026.1.1", Shipped);
        var fault = Assert.Throws<ContentFaultException>(() => ModelFile.Read(new ContentOptions { Folder = copy.Folder, Model = "2025.1.1" }));
        Assert.Equal("models/2025.1.1/model.bin", fault.File);
    }

    [Fact]
    public void The_newest_version_is_the_highest_by_its_numbers()
    {
        using var copy = ContentCopy.Make();
        foreach (var version in new[] { "2026.9.2", "2026.10.1", "2026.9.10", "latest" })
        {
            copy.AddModel(version, Shipped);
        }

        Assert.Equal("2026.10.1", ModelFile.Newest(Path.Combine(copy.Folder, "models")));
    }

    [Fact]
    public void A_model_trained_on_other_principles_says_what_to_do()
    {
        using var copy = ContentCopy.Make();
        copy.AddModel("2026.1.1", Shipped);
        copy.Delete("principles/patience.yaml");
        var fault = Assert.Throws<ContentFaultException>(() => CoachLoader.Load(copy.Options));
        Assert.Contains("train again or restore the files", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sound_copy_is_seated()
    {
        using var copy = ContentCopy.Make();
        copy.AddModel("2026.1.1", Shipped);
        Assert.Equal(CatalogReader.Read(ContentCopy.Root).Version, CoachLoader.Load(copy.Options).Catalog.Version);
    }
}
