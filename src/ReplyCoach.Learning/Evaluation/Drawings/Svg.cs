using System.Globalization;
using System.Text;

namespace ReplyCoach.Learning.Evaluation.Drawings;

/// <summary>A small drawing, written as SVG on a white ground so that it can be read on a dark page too.</summary>
public sealed class Svg
{
    /// <summary>Text and lines.</summary>
    public const string Ink = "#222222";

    /// <summary>Help lines.</summary>
    public const string Faint = "#bbbbbb";

    /// <summary>Colours of series that colour-blind readers can tell apart (Okabe and Ito 2008).</summary>
    public static IReadOnlyList<string> Series { get; } = ["#0072b2", "#d55e00", "#009e73", "#cc79a7", "#56b4e9", "#e69f00"];

    private readonly StringBuilder content = new();

    /// <summary>Starts a drawing.</summary>
    /// <param name="width">In pixels.</param>
    /// <param name="height">In pixels.</param>
    /// <param name="title">What it shows, also for those who cannot see it.</param>
    public Svg(int width, int height, string title)
    {
        content.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\" role=\"img\" font-family=\"sans-serif\" font-size=\"12\">\n");
        content.Append(CultureInfo.InvariantCulture, $"<title>{Escape(title)}</title>\n");
        Box(0, 0, width, height, "#ffffff");
    }

    /// <summary>Draws a filled box.</summary>
    public void Box(double x, double y, double width, double height, string fill) =>
        content.Append(CultureInfo.InvariantCulture, $"<rect x=\"{x:0.#}\" y=\"{y:0.#}\" width=\"{width:0.#}\" height=\"{height:0.#}\" fill=\"{fill}\"/>\n");

    /// <summary>Draws a line.</summary>
    public void Line(double x1, double y1, double x2, double y2, string colour, bool dashed = false) =>
        content.Append(CultureInfo.InvariantCulture, $"<line x1=\"{x1:0.#}\" y1=\"{y1:0.#}\" x2=\"{x2:0.#}\" y2=\"{y2:0.#}\" stroke=\"{colour}\"{(dashed ? " stroke-dasharray=\"4 3\"" : "")}/>\n");

    /// <summary>Draws a line through points, with a dot on each.</summary>
    public void Path(IReadOnlyList<(double X, double Y)> points, string colour)
    {
        var places = string.Join(' ', points.Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.X:0.#},{p.Y:0.#}")));
        content.Append(CultureInfo.InvariantCulture, $"<polyline points=\"{places}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"2\"/>\n");
        foreach (var (x, y) in points)
        {
            content.Append(CultureInfo.InvariantCulture, $"<circle cx=\"{x:0.#}\" cy=\"{y:0.#}\" r=\"3.5\" fill=\"{colour}\"/>\n");
        }
    }

    /// <summary>Writes words.</summary>
    /// <param name="x">Where they are anchored.</param>
    /// <param name="y">Their base line.</param>
    /// <param name="words">Any text; it is escaped.</param>
    /// <param name="anchor">start, middle or end.</param>
    /// <param name="colour">Of the letters.</param>
    public void Text(double x, double y, string words, string anchor = "start", string colour = Ink) =>
        content.Append(CultureInfo.InvariantCulture, $"<text x=\"{x:0.#}\" y=\"{y:0.#}\" text-anchor=\"{anchor}\" fill=\"{colour}\">{Escape(words)}</text>\n");

    /// <summary>The drawing as a file's text.</summary>
    public override string ToString() => $"{content}</svg>\n";

    // What XML forbids, even escaped, is left out.
    private static string Escape(string words) =>
        System.Security.SecurityElement.Escape(string.Concat(words.Where(c => !char.IsControl(c) && !char.IsSurrogate(c))));
}
