namespace ReplyCoach.Learning.Evaluation.Drawings;

/// <summary>Macro-F1 by how many drafts were trained on.</summary>
internal static class LearningCurveDrawing
{
    public static string Of(IReadOnlyList<LearningPoint> points)
    {
        var plot = new Plot("Learning curve", "drafts trained on", "macro-F1 over the folds", points.Max(p => p.Drafts), 2);
        plot.Add("focus", points.Select(p => ((double)p.Drafts, p.Focus)));
        plot.Add("tone", points.Select(p => ((double)p.Drafts, p.Tone)));
        return plot.Drawing.ToString();
    }
}
