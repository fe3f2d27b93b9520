using System.Collections.Frozen;

namespace ReplyCoach.Core.Principles;

/// <summary>Everything that is known of the principles: the four documents, the 22 principles with their rules, and the moments.</summary>
public sealed class PrincipleCatalog
{
    /// <summary>The row that names no principle.</summary>
    public const string OverallWording = "overall-wording";

    private readonly FrozenDictionary<string, Principle> byId;

    /// <summary>Puts a catalog together. The parts have been checked by whoever read them.</summary>
    /// <param name="documents">The source documents.</param>
    /// <param name="principles">All principles, in the fixed order of the files' names.</param>
    /// <param name="moments">The moments that rules may name.</param>
    /// <param name="overall">Wording of the row that names no principle.</param>
    /// <param name="version">A hash of the files they were read from.</param>
    public PrincipleCatalog(
        IReadOnlyList<SourceDocument> documents, IReadOnlyList<Principle> principles, IReadOnlyList<Moment> moments,
        OverallWording overall, string version)
    {
        Documents = documents;
        All = principles;
        Visible = [.. principles.Where(p => p.Visible)];
        Moments = moments;
        Overall = overall;
        Version = version;
        byId = principles.ToFrozenDictionary(p => p.Id);
    }

    /// <summary>The four documents.</summary>
    public IReadOnlyList<SourceDocument> Documents { get; }

    /// <summary>All principles, taught ones too, in file order.</summary>
    public IReadOnlyList<Principle> All { get; }

    /// <summary>The principles that can be seen in one draft, in file order: the order of signals everywhere.</summary>
    public IReadOnlyList<Principle> Visible { get; }

    /// <summary>Moments of an answered message.</summary>
    public IReadOnlyList<Moment> Moments { get; }

    /// <summary>Wording of the row that names no principle.</summary>
    public OverallWording Overall { get; }

    /// <summary>Eight hexadecimal digits that change with any rule or wording: the verdict's <c>rules</c>.</summary>
    public string Version { get; }

    /// <summary>The principle of an id, or null.</summary>
    public Principle? Find(string id) => byId.GetValueOrDefault(id);
}

/// <summary>How the row that names no principle is put.</summary>
/// <param name="Raised">When it adds points.</param>
/// <param name="Lowered">When it takes some.</param>
public sealed record OverallWording(string Raised, string Lowered);
