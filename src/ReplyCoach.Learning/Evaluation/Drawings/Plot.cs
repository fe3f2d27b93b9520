namespace ReplyCoach.Learning.Evaluation.Drawings;

/// <summary>The ground of a drawing with two scales: a square frame, its grid and its legend.</summary>
internal sealed class Plot
{
    private const int Left = 64;
    private const int Top = 40;
    private const int Side = 320;
    private const int LegendRow = 18;
    private const int Steps = 5;
    private const int Below = 70;

    private readonly double rightmost;
    private int legends;

    /// <summary>Starts a plot whose upright scale goes from 0 to 1.</summary>
    /// <param name="title">What it shows.</param>
    /// <param name="across">What the level scale means.</param>
    /// <param name="up">What the upright scale means.</param>
    /// <param name="rightmost">The level scale goes from 0 to this.</param>
    /// <param name="series">How many series will be drawn.</param>
    public Plot(string title, string across, string up, double rightmost, int series)
    {
        this.rightmost = rightmost;
        Drawing = new Svg(Left + Side + 32, Top + Side + Below + (series * LegendRow), title);
        Drawing.Text(Left, 20, $"{title} — {up} ↑");
        for (var step = 0; step <= Steps; step++)
        {
            var part = (double)step / Steps;
            Drawing.Line(X(part * rightmost), Y(0), X(part * rightmost), Y(1), Svg.Faint);
            Drawing.Line(X(0), Y(part), X(rightmost), Y(part), Svg.Faint);
            Drawing.Text(X(part * rightmost), Y(0) + 18, rightmost > 1 ? $"{part * rightmost:N0}" : $"{part:0.0}", "middle");
            Drawing.Text(Left - 8, Y(part) + 4, $"{part:0.0}", "end");
        }

        Drawing.Text(Left + (Side / 2.0), Y(0) + 38, $"{across} →", "middle");
    }

    public Svg Drawing { get; }

    public double X(double value) => Left + (Side * value / rightmost);

    public static double Y(double value) => Top + (Side * (1 - value));

    /// <summary>Draws the next series and its line in the legend.</summary>
    public void Add(string name, IEnumerable<(double X, double Y)> points)
    {
        var colour = Svg.Series[legends % Svg.Series.Count];
        var y = Top + Side + Below - 8 + (legends * LegendRow);
        Drawing.Path([.. points.Select(p => (X(p.X), Y(p.Y)))], colour);
        Drawing.Box(Left, y - 10, 12, 12, colour);
        Drawing.Text(Left + 20, y, name);
        legends++;
    }
}
