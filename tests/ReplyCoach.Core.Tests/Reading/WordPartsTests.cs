using ReplyCoach.Core.Reading;

namespace ReplyCoach.Core.Tests.Reading;

public sealed class WordPartsTests
{
    // A word stands between its edges (^ and $ here), and its parts are all runs of three to five of those characters.
    [Theory]
    [InlineData("", 0)]
    [InlineData("i", 1)] // ^i$
    [InlineData("we", 3)] // ^we ^we$ we$
    [InlineData("you", 6)] // three of three, two of four, one of five
    [InlineData("sorry", 12)] // five, four and three
    public void A_word_has_a_part_for_every_run_of_three_to_five(string word, int count)
    {
        var parts = PartsOf(word);
        Assert.Equal(count, parts.Count);
        Assert.Equal(count, parts.Distinct().Count());
    }

    [Theory]
    [InlineData("sorry", "sorrow")]
    [InlineData("apologise", "appologising")]
    [InlineData("help", "unhelpful")]
    [InlineData("ally", "really")]
    [InlineData("we", "sweet")]
    [InlineData("banana", "ananas")]
    [InlineData("stop", "pots")]
    [InlineData("we'll", "well")]
    public void Two_words_share_the_keys_of_the_runs_they_share(string one, string other)
    {
        var shared = Runs(one).Intersect(Runs(other)).Count();
        Assert.Equal(shared, PartsOf(one).Intersect(PartsOf(other)).Count());
        Assert.Equal(Runs(one).Count, PartsOf(one).Distinct().Count());
    }

    [Fact]
    public void Keys_come_in_order_of_place_and_then_of_length()
    {
        // The runs of “abcd” that begin at its edge are those of “abcz” too, up to the letter that differs.
        Assert.Equal([true, true, false, true, false, false], PartsOf("abcd").Take(6).Zip(PartsOf("abcz"), (a, b) => a == b));
        // Every run from the second letter on is one of “xbcd” as well.
        Assert.Equal(PartsOf("xbcd").Skip(6), PartsOf("abcd").Skip(6));
        Assert.NotEqual(PartsOf("abcd"), PartsOf("dcba"));
    }

    [Fact]
    public void A_words_beginning_and_end_are_not_its_middle()
    {
        Assert.DoesNotContain(PartsOf("her").First(), PartsOf("other"));
        Assert.Contains(PartsOf("her").First(), PartsOf("hers"));
        Assert.Contains(PartsOf("her")[^1], PartsOf("other"));
        Assert.DoesNotContain(PartsOf("her")[^1], PartsOf("hers"));
    }

    [Theory]
    [InlineData("Sorry", "SORRY")]
    [InlineData("ÉCOLE", "école")]
    [InlineData("don't", "DON\u2019T")]
    [InlineData("#WeApologise", "weapologise")]
    [InlineData("##sale", "sale")]
    public void What_is_written_otherwise_and_says_the_same_has_the_same_parts(string one, string other) => Assert.Equal(PartsOf(other), PartsOf(one));

    [Fact]
    public void A_sign_inside_a_word_stays() => Assert.NotEqual(PartsOf("ab"), PartsOf("a#b"));

    [Fact]
    public void The_first_24_letters_say_what_there_is_to_say()
    {
        const string Longest = "abcdefghijklmnopqrstuvwx";
        Assert.Equal(PartsOf(Longest), PartsOf(Longest + "yz"));
        Assert.Equal(PartsOf(Longest), PartsOf("#" + Longest + new string('y', 10_000)));
        Assert.NotEqual(PartsOf(Longest), PartsOf(Longest[..^1]));
    }

    [Fact]
    public void A_parts_key_is_no_words()
    {
        var words = Enumerable.Range(0, 9).SelectMany(start => Enumerable.Range(1, 9 - start).Select(length => WordKey.Of("apologise".AsSpan(start, length))));
        Assert.Empty(PartsOf("apologise").Intersect(words));
    }

    [Fact]
    public void Keys_are_added_behind_what_is_there()
    {
        List<ulong> keys = [7];
        WordParts.Add("we", keys);
        Assert.Equal([7UL, .. PartsOf("we")], keys);
    }

    private static List<ulong> PartsOf(string word)
    {
        List<ulong> keys = [];
        WordParts.Add(word, keys);
        return keys;
    }

    private static HashSet<string> Runs(string word)
    {
        var edged = $"^{word}$";
        return [.. from start in Enumerable.Range(0, edged.Length) from length in Enumerable.Range(3, 3) where start + length <= edged.Length select edged.Substring(start, length)];
    }
}
