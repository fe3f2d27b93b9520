using System.Collections.Frozen;

namespace ReplyCoach.Core.Facts;

/// <summary>The top-level domains that make an address of words without a scheme. A missing blank ("Thanks.Me too",
/// "check.in") must not, so those that are words of a post need a path behind them.</summary>
internal static class TopLevelDomains
{
    private const string Alone =
        "com org net edu gov mil int io uk eu de fr ca au nz ie nl ch se dk pl pt br mx jp kr cn sg hk za ng ke gh ae pk ph th my lk bd ru ua gr cz hu ro fi " +
        "tr il sa qa eg dev app shop store online site tech blog xyz biz info tv gg ai ly gl gle example";

    private const string BeforePath =
        "co me to it is in us at be am as so do no la es gd cc ws lu id st pe gy st li vc sh im news link live life club world today team help support media " +
        "page pages cloud design studio agency events social space digital email fm pub bar cafe travel photos video games art fun run one love style group";

    private static readonly FrozenDictionary<string, bool> NeedsPath = Build();

    /// <summary>Whether a name that ends in this label is an address.</summary>
    /// <param name="top">The last label; in lower case, or a sentence may start with it.</param>
    /// <param name="labels">How many labels the whole name has.</param>
    /// <param name="path">Whether a path follows.</param>
    public static bool Ends(ReadOnlySpan<char> top, int labels, bool path)
    {
        var lookup = NeedsPath.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!lookup.TryGetValue(top, out var needsPath))
        {
            return false;
        }

        // BRAND.COM is an address, "Thanks.It" is not; a shop.brand.co is one even without a path.
        return needsPath
            ? path || (labels > 2 && top is "co")
            : !char.IsAsciiLetterUpper(top[0]) || char.IsAsciiLetterUpper(top[^1]);
    }

    private static FrozenDictionary<string, bool> Build()
    {
        var domains = new Dictionary<string, bool>(StringComparer.OrdinalIgnoreCase);
        foreach (var domain in BeforePath.Split(' '))
        {
            domains[domain] = true;
        }

        foreach (var domain in Alone.Split(' '))
        {
            domains[domain] = false;
        }

        return domains.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
