namespace ReplyCoach.Learning.Training;

/// <summary>One draft as training sees it: numbers of features, and labels.</summary>
internal sealed class Example
{
    /// <summary>Numbers of <see cref="Vocabulary.Spellings"/>.</summary>
    public required int[] Words { get; init; }

    public required int[] Pairs { get; init; }

    public required int[] Answered { get; init; }

    /// <summary>1 / √(tokens + offset): what each token counts.</summary>
    public required double TextStep { get; init; }

    public required double AnsweredStep { get; init; }

    /// <summary>The sum of the words' vectors, already times <see cref="TextStep"/>.</summary>
    public required double[] TextVector { get; init; }

    public required double[] AnsweredVector { get; init; }

    public required double[] Measures { get; init; }

    public required int[] Rules { get; init; }

    public required bool IsPost { get; init; }

    public required int Focus { get; init; }

    public required int Tone { get; init; }

    /// <summary>−1, 0 or 1 by visible principle; null when nobody labelled them.</summary>
    public required sbyte[]? Principles { get; init; }

    public double FocusWeight { get; set; } = 1;

    public double ToneWeight { get; set; } = 1;

    public double Weight { get; set; } = 1;
}
