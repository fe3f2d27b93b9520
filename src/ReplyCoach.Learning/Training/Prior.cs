namespace ReplyCoach.Learning.Training;

/// <summary>What is believed before any draft is seen: where each parameter starts, and how hard it is pulled back there.</summary>
internal sealed class Prior
{
    private readonly Layout layout;
    private readonly Vocabulary vocabulary;
    private readonly TrainingOptions options;

    public Prior(Layout layout, Vocabulary vocabulary, TrainingOptions options)
    {
        (this.layout, this.vocabulary, this.options) = (layout, vocabulary, options);
        Start = new double[layout.Count];
        Penalties = new double[layout.Count];
        Prepare();
    }

    /// <summary>By parameter: where it starts.</summary>
    public double[] Start { get; }

    /// <summary>By parameter: how hard it is pulled.</summary>
    public double[] Penalties { get; }

    private void Prepare()
    {
        FillByRarity(layout.Words, vocabulary.WordRarity, options.WordPenalty);
        FillByRarity(layout.Parts, vocabulary.PartRarity, options.PartPenalty);
        FillByRarity(layout.Pairs, vocabulary.PairRarity, options.WordPenalty);
        FillByRarity(layout.Answered, vocabulary.AnsweredRarity, options.AnsweredPenalty);
        Fill(layout.TextVector, layout.AnsweredVector - layout.TextVector, options.VectorPenalty);
        Fill(layout.AnsweredVector, layout.Measures - layout.AnsweredVector, options.VectorPenalty * options.AnsweredPenalty / options.WordPenalty);
        Fill(layout.Measures, layout.Rules - layout.Measures, options.MeasurePenalty);
        Fill(layout.Rules, layout.Focus.Signals - layout.Rules, options.RulePenalty);
        for (var r = 0; r < vocabulary.Matcher.Count; r++)
        {
            Start[layout.Rules + r] = ForwardPass.InverseSoftplus(vocabulary.Matcher[r].Strength);
        }

        for (var k = 0; k < layout.Rules; k++)
        {
            Penalties[k] *= k % layout.Columns < layout.Principles ? 1 : options.EvennessHold;
        }

        foreach (var axis in (AxisLayout[])[layout.Focus, layout.Tone])
        {
            Fill(axis.Signals, layout.Principles, options.AxisPenalty);
            Fill(axis.Wordless, Core.Signals.Measures.WithoutWords.Count, options.WordlessPenalty);
            Fill(axis.Middle, 1, 0.01);
            for (var p = 0; p < layout.Principles; p++)
            {
                Start[axis.Signals + p] = ForwardPass.InverseSoftplus(1);
            }
        }
    }

    // A word let speak r times as loud is one held back r² times less.
    private void FillByRarity(int from, List<double> rarity, double penalty)
    {
        for (var row = 0; row < rarity.Count; row++)
        {
            Fill(from + (row * layout.Columns), layout.Columns, penalty / (rarity[row] * rarity[row]));
        }
    }

    private void Fill(int from, int count, double penalty) => Array.Fill(Penalties, penalty, from, count);
}
