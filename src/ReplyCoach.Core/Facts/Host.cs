namespace ReplyCoach.Core.Facts;

/// <summary>A host name: labels of letters, digits and inner hyphens with dots between, the last of letters only.</summary>
/// <param name="End">Just behind it.</param>
/// <param name="Labels">How many labels it has; 0 when there is no host name.</param>
/// <param name="TopLength">The length of its last label.</param>
internal readonly record struct Host(int End, int Labels, int TopLength)
{
    // RFC 1035 §2.3.4.
    private const int LongestName = 253;
    private const int LongestLabel = 63;

    /// <summary>Reads the longest host name at <paramref name="i"/> that ends at or before <paramref name="limit"/> in a label of letters.</summary>
    public static Host Read(string text, int i, int limit)
    {
        var best = default(Host);
        var labels = 0;
        var start = i;
        limit = Math.Min(limit, i + LongestName);
        while (start < limit)
        {
            var end = start;
            var letters = true;
            while (end < limit && (char.IsLetterOrDigit(text[end]) || text[end] == '-'))
            {
                letters &= char.IsAsciiLetter(text[end]);
                end++;
            }

            if (end == start || end - start > LongestLabel || text[start] == '-' || text[end - 1] == '-')
            {
                break;
            }

            labels++;
            if (letters && labels > 1)
            {
                best = new Host(end, labels, end - start);
            }

            if (end >= limit || text[end] != '.')
            {
                break;
            }

            start = end + 1;
        }

        return best;
    }
}
