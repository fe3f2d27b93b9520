namespace ReplyCoach.Learning.Evaluation;

/// <summary>Whether, of two twins that differ in focus, the more community-centric one scores higher.</summary>
/// <param name="Pairs">Pairs whose focus labels differ.</param>
/// <param name="Higher">Those in which it scores higher; a tie or a refusal is none.</param>
/// <param name="Share">Their part.</param>
public sealed record PairOutcome(int Pairs, int Higher, double Share)
{
    /// <summary>Measures it.</summary>
    public static PairOutcome Of(IReadOnlyList<JudgedDraft> judged)
    {
        int pairs = 0, higher = 0;
        foreach (var twins in judged.Where(j => j.Draft.Pair is not null).GroupBy(j => j.Draft.Pair).Select(g => g.OrderBy(j => j.Draft.Focus).ToList()))
        {
            if (twins is [var brand, var community] && brand.Draft.Focus != community.Draft.Focus)
            {
                pairs++;
                higher += community.Verdict.Focus?.Score > brand.Verdict.Focus?.Score ? 1 : 0;
            }
        }

        return new PairOutcome(pairs, higher, Evaluation.Share.Of(higher, pairs));
    }
}
