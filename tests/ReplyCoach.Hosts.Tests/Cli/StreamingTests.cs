using System.Diagnostics;
using System.Text.Json;

using ReplyCoach.Hosts.Tests.Api;

namespace ReplyCoach.Hosts.Tests.Cli;

public sealed class StreamingTests
{
    [Fact]
    public async Task Whoever_writes_slowly_has_each_verdict_before_the_next_draft()
    {
        using var program = CliRun.StartProgram("score", "-", "--in", "jsonl", "--out", "jsonl");
        try
        {
            for (var turn = 0; turn < 5; turn++)
            {
                await program.StandardInput.WriteAsync(Calls.Draft(Drafts.Brand, id: $"{turn}") + "\n");
                await program.StandardInput.FlushAsync();
                var line = await program.StandardOutput.ReadLineAsync().WaitAsync(CliRun.Patience);
                Assert.Equal($"{turn}", JsonDocument.Parse(line!).RootElement.GetProperty("id").GetString());
            }

            program.StandardInput.Close();
            Assert.Equal("", await program.StandardOutput.ReadToEndAsync().WaitAsync(CliRun.Patience));
            await program.WaitForExitAsync().WaitAsync(CliRun.Patience);
            Assert.Equal(0, program.ExitCode);
        }
        finally
        {
            End(program);
        }
    }

    [Theory]
    [InlineData("jsonl")]
    [InlineData("json")]
    [InlineData("csv")]
    public async Task When_the_reader_has_had_enough_it_ends_without_a_word(string form)
    {
        using var program = CliRun.StartProgram("score", "-", "--in", "jsonl", "--out", form);
        try
        {
            // It is given lines for ever: only the closed pipe can make it end.
            var writing = Task.Run(async () =>
            {
                var line = Calls.Draft(Drafts.Brand) + "\n";
                try
                {
                    while (!program.HasExited)
                    {
                        await program.StandardInput.WriteAsync(line);
                    }
                }
                catch (IOException)
                {
                    // It has ended, which is what we wait for.
                }
            });
            var first = new byte[64];
            await program.StandardOutput.BaseStream.ReadExactlyAsync(first).AsTask().WaitAsync(CliRun.Patience);
            program.StandardOutput.Close();
            await program.WaitForExitAsync().WaitAsync(CliRun.Patience);
            await writing.WaitAsync(CliRun.Patience);
            Assert.Equal((0, ""), (program.ExitCode, await program.StandardError.ReadToEndAsync()));
        }
        finally
        {
            End(program);
        }
    }

    private static void End(Process program)
    {
        if (!program.HasExited)
        {
            program.Kill();
        }
    }
}
