using System.Text.Json;

using Microsoft.Extensions.Hosting;

using ReplyCoach.Bot.Protocol;
using ReplyCoach.Providers.Content;

namespace ReplyCoach.Bot.Conversations;

/// <summary>Goes through one turn with itself at start, so that the first guest does not wait for the machine to warm up.</summary>
internal sealed class FirstTurn(Dialog dialog, BotWording wording) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (var example in wording.Help.Examples)
        {
            var guest = new Activity { Type = "message", Text = example.Text, Conversation = new Account { Id = "first turn" } };
            var read = JsonSerializer.Deserialize(JsonSerializer.SerializeToUtf8Bytes(guest, ProtocolJson.Plain.Activity), ProtocolJson.Plain.Activity)!;
            JsonSerializer.SerializeToUtf8Bytes(new ExpectedReplies([dialog.Answer(read)!]), ProtocolJson.Plain.ExpectedReplies);
        }

        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
