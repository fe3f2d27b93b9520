using ReplyCoach.Learning.Evaluation;

namespace ReplyCoach.Learning.Tests.Evaluation;

public sealed class ConfusionTests
{
    [Fact]
    public void Macro_f1_and_accuracy_are_what_the_hand_computes()
    {
        // Rows: the truth; columns: given, then refused. F1 = 2·right / (truth + given).
        var confusion = Of([[4, 1, 0, 1], [2, 3, 1, 0], [0, 1, 5, 2]]);
        var first = 2.0 * 4 / (6 + 6);
        var second = 2.0 * 3 / (6 + 5);
        var third = 2.0 * 5 / (8 + 6);
        Assert.Equal((first + second + third) / 3, confusion.MacroF1(), 12);
        Assert.Equal(12.0 / 20, confusion.Accuracy(), 12);
        Assert.Equal((1, 2), (confusion[0, 3], confusion[2, 3]));
    }

    [Fact]
    public void A_refusal_is_an_error_and_never_a_gap()
    {
        var answered = Of([[2, 0, 0, 0], [0, 2, 0, 0], [0, 0, 2, 0]]);
        var refused = Of([[2, 0, 0, 2], [0, 2, 0, 0], [0, 0, 2, 0]]);
        Assert.Equal((1.0, 1.0), (answered.MacroF1(), answered.Accuracy()));
        Assert.Equal(((2.0 * 2 / (4 + 2)) + 1 + 1) / 3, refused.MacroF1(), 12);
        Assert.Equal(6.0 / 8, refused.Accuracy(), 12);
    }

    [Fact]
    public void A_label_that_neither_occurs_nor_is_given_is_left_out_and_one_that_is_given_wrongly_is_not()
    {
        Assert.Equal(1, Of([[3, 0, 0, 0], [0, 0, 0, 0], [0, 0, 3, 0]]).MacroF1(), 12);
        Assert.Equal(((2.0 * 3 / 7) + 0 + 1) / 3, Of([[3, 1, 0, 0], [0, 0, 0, 0], [0, 0, 3, 0]]).MacroF1(), 12);
        Assert.Equal((0.0, 0.0), (new Confusion().MacroF1(), new Confusion().Accuracy()));
    }

    [Fact]
    public void The_interval_is_cut_from_the_resamples()
    {
        var resamples = Enumerable.Range(0, 1000).Select(i => i / 1000.0).Reverse().ToArray();
        Assert.Equal(new Figure(0.5, 0.025, 0.975), Figure.Of(0.50001, resamples));
        Assert.Equal("0.500 [0.025, 0.975]", Figure.Of(0.5, resamples).ToString());
    }

    private static Confusion Of(int[][] rows)
    {
        var confusion = new Confusion();
        for (var truth = 0; truth < Confusion.Labels; truth++)
        {
            for (var given = 0; given <= Confusion.Labels; given++)
            {
                for (var n = 0; n < rows[truth][given]; n++)
                {
                    confusion.Add(truth, given == Confusion.Labels ? null : given);
                }
            }
        }

        return confusion;
    }
}
