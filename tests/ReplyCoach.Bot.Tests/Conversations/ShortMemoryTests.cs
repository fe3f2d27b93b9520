using ReplyCoach.Bot.Conversations;
using ReplyCoach.Bot.Tests.Hosting;

namespace ReplyCoach.Bot.Tests.Conversations;

public sealed class ShortMemoryTests
{
    private readonly ManualTime time = new();

    [Fact]
    public void It_remembers_for_a_while()
    {
        var memory = new ShortMemory<int>(10, TimeSpan.FromMinutes(1), time);
        Assert.True(memory.TryAdd("a", 1));
        Assert.False(memory.TryAdd("a", 2));
        time.Advance(TimeSpan.FromSeconds(59));
        Assert.True(memory.TryGet("a", out var value));
        Assert.Equal(1, value);
        time.Advance(TimeSpan.FromSeconds(1));
        Assert.False(memory.TryGet("a", out _));
        Assert.True(memory.TryAdd("a", 3));
    }

    [Fact]
    public void The_oldest_makes_room_and_what_is_put_anew_is_young_again()
    {
        var memory = new ShortMemory<int>(2, TimeSpan.FromMinutes(1), time);
        memory.Put("a", 1);
        memory.Put("b", 1);
        memory.Put("a", 2);
        memory.Put("c", 1);
        Assert.True(memory.TryGet("a", out var a));
        Assert.Equal(2, a);
        Assert.False(memory.TryGet("b", out _));
        Assert.True(memory.TryGet("c", out _));
    }

    [Fact]
    public void What_was_forgotten_may_come_again_and_nothing_grows()
    {
        var memory = new ShortMemory<int>(3, TimeSpan.FromMinutes(1), time);
        for (var i = 0; i < 10_000; i++)
        {
            Assert.True(memory.TryAdd("same", i));
            memory.Forget("same");
        }

        Assert.True(memory.TryAdd("same", 1));
        Assert.True(memory.TryAdd("b", 1));
        Assert.True(memory.TryAdd("c", 1));
        Assert.True(memory.TryGet("same", out _));
    }
}
