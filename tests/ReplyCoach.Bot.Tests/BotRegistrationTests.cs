using Microsoft.Extensions.Options;

using ReplyCoach.Bot.Tests.Hosting;
using ReplyCoach.Providers.Content;

namespace ReplyCoach.Bot.Tests;

public sealed class BotRegistrationTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("cards-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("Bot:TurnTimeLimit", "00:01:00")]
    [InlineData("Bot:SendTimeLimit", "00:00:00")]
    [InlineData("Bot:SendAttempts", "0")]
    [InlineData("Bot:LongestRetryPause", "00:01:00")]
    [InlineData("Bot:Remembered", "1")]
    [InlineData("Bot:KeptDrafts", "0")]
    [InlineData("Bot:KeptDraftLifetime", "00:00:01")]
    [InlineData("Bot:ServiceUrls", "7")]
    public async Task A_setting_out_of_range_stops_the_start_and_says_which(string name, string value)
    {
        var fault = await Assert.ThrowsAsync<OptionsValidationException>(() => BotHost.Start(settings: (name, value)));
        Assert.Contains(name, fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cards/verdict.json", "\"${sentence}\"", "\"${sentense}\"", "dialogs/cards/verdict.json(10): ‘${sentense}’ names no value")]
    [InlineData("cards/why.json", "\"$data\": \"${axes}\",", "\"$data\": \"${axes}\"", "dialogs/cards/why.json(")]
    [InlineData("bot/hello.yaml", "lines:", "line:", "dialogs/bot/hello.yaml")]
    [InlineData("bot/labels.yaml", "warm: warm", "warn: warm", "‘warm’ is missing")]
    [InlineData("bot/commands.yaml", "help:\n", "helps:\n", "‘help’ needs at least one word")]
    public async Task A_mistake_in_a_card_or_in_wording_stops_the_start_with_file_and_line(string file, string good, string bad, string expected)
    {
        CopyDialogs();
        var path = Path.Combine(folder, "dialogs", file);
        var text = (await File.ReadAllTextAsync(path)).ReplaceLineEndings("\n");
        Assert.Contains(good, text, StringComparison.Ordinal);
        await File.WriteAllTextAsync(path, text.Replace(good, bad, StringComparison.Ordinal));
        var fault = await Assert.ThrowsAsync<ContentFaultException>(() => BotHost.Start(content: folder));
        Assert.Contains(expected, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_card_stops_the_start()
    {
        CopyDialogs();
        File.Delete(Path.Combine(folder, "dialogs", "cards", "change.json"));
        var fault = await Assert.ThrowsAsync<ContentFaultException>(() => BotHost.Start(content: folder));
        Assert.Equal("dialogs/cards/change.json", fault.File);
    }

    private void CopyDialogs()
    {
        var source = Path.Combine(Repository.Root, "dialogs");
        foreach (var file in Directory.GetFiles(source, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(folder, "dialogs", Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
