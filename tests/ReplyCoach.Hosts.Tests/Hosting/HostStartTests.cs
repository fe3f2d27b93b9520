using System.Net;
using System.Net.Sockets;

namespace ReplyCoach.Hosts.Tests.Hosting;

public sealed class HostStartTests
{
    [Fact]
    public async Task A_folder_without_content_ends_the_start_with_one_line_and_code_3()
    {
        var (exitCode, errors) = await HostProcess.RunToEndAsync("--Content:Folder=/nowhere/at/all");
        Assert.Equal(3, exitCode);
        Assert.StartsWith("replycoach: ", errors);
        Assert.DoesNotContain('\n', errors);
    }

    [Fact]
    public async Task A_model_that_is_not_there_is_named()
    {
        var (exitCode, errors) = await HostProcess.RunToEndAsync("--Content:Model=1999.1.1", $"--Content:Folder={RunningHost.Content.Folder}");
        Assert.Equal(3, exitCode);
        Assert.Contains("models/1999.1.1/model.bin", errors);
    }

    [Theory]
    [InlineData("--Bot:SendAttempts=9", "Bot:SendAttempts must be from 1 to 5")]
    [InlineData("--Bot:SendAttempts=many", "Bot:SendAttempts")]
    public async Task A_setting_that_cannot_be_is_named(string setting, string says)
    {
        var (exitCode, errors) = await HostProcess.RunToEndAsync(setting, "--urls", "http://127.0.0.1:0");
        Assert.Equal(3, exitCode);
        Assert.Contains(says, errors);
        Assert.DoesNotContain('\n', errors);
    }

    [Fact]
    public async Task A_port_in_use_is_said_plainly()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var (exitCode, errors) = await HostProcess.RunToEndAsync("--urls", $"http://127.0.0.1:{((IPEndPoint)taken.LocalEndpoint).Port}");
        Assert.Equal(3, exitCode);
        Assert.Contains("--urls", errors);
        Assert.DoesNotContain('\n', errors);
    }
}
