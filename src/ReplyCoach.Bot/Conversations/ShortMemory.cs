namespace ReplyCoach.Bot.Conversations;

/// <summary>Remembers a bounded number of things for a while, in memory only; the oldest make room. Safe to share.</summary>
internal sealed class ShortMemory<T>(int capacity, TimeSpan lifetime, TimeProvider time)
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, (T Value, long Turn, DateTimeOffset Until)> entries = new(StringComparer.Ordinal);
    private readonly Queue<(string Key, long Turn)> order = new();
    private long turn;

    /// <summary>Remembers something, unless something is remembered by that key already.</summary>
    public bool TryAdd(string key, T value)
    {
        lock (gate)
        {
            Expire();
            if (entries.ContainsKey(key))
            {
                return false;
            }

            Add(key, value);
            return true;
        }
    }

    /// <summary>Remembers something anew.</summary>
    public void Put(string key, T value)
    {
        lock (gate)
        {
            Expire();
            entries.Remove(key);
            Add(key, value);
        }
    }

    public bool TryGet(string key, out T? value)
    {
        lock (gate)
        {
            Expire();
            var found = entries.TryGetValue(key, out var entry);
            value = found ? entry.Value : default;
            return found;
        }
    }

    public void Forget(string key)
    {
        lock (gate)
        {
            entries.Remove(key);
        }
    }

    private void Add(string key, T value)
    {
        while (entries.Count >= capacity || order.Count >= 2 * capacity)
        {
            DropOldest();
        }

        entries.Add(key, (value, ++turn, time.GetUtcNow() + lifetime));
        order.Enqueue((key, turn));
    }

    private void Expire()
    {
        var now = time.GetUtcNow();
        while (order.TryPeek(out var oldest) && (!entries.TryGetValue(oldest.Key, out var entry) || entry.Turn != oldest.Turn || entry.Until <= now))
        {
            DropOldest();
        }
    }

    // A key that was forgotten or put anew since has left a place in the queue behind: its turn no longer fits.
    private void DropOldest()
    {
        var (key, turn) = order.Dequeue();
        if (entries.TryGetValue(key, out var entry) && entry.Turn == turn)
        {
            entries.Remove(key);
        }
    }
}
