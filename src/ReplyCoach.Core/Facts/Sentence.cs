namespace ReplyCoach.Core.Facts;

/// <summary>Where the sentence being read started and how it is written: in a headline with capitals everywhere, capitals tell no names.</summary>
internal struct Sentence
{
    // How far words are counted; how a sentence is written shows before. Dashes and colons begin sentences too but do not end the
    // count, so it is this that keeps a text full of them linear.
    private const int Longest = 400;

    private int counted = -1;
    private int small;
    private int capital;

    /// <summary>The beginning of a text.</summary>
    public Sentence()
    {
    }

    /// <summary>Where it starts.</summary>
    public int Start { get; private set; }

    /// <summary>Whether nothing of it has been read yet, so that a capital says nothing.</summary>
    public bool Opens { get; private set; } = true;

    /// <summary>Begins the next sentence.</summary>
    public void Begin(int start)
    {
        Start = start;
        Opens = true;
    }

    /// <summary>A word of it has been read.</summary>
    public void GoOn() => Opens = false;

    /// <summary>Whether most of its words but a name of <paramref name="words"/> words are small: at least two, or one and no other capital. Counts the words of
    /// each sentence at most once.</summary>
    public bool IsProse(string text, int words)
    {
        if (counted != Start)
        {
            Count(text);
            counted = Start;
        }

        var others = capital - words;
        return small >= 2 ? small >= others : small == 1 && others <= 0;
    }

    private void Count(string text)
    {
        small = 0;
        capital = 0;
        var limit = Math.Min(text.Length, Start + Longest);
        for (var i = Start; i < limit && text[i] is not ('.' or '!' or '?' or '\n' or '\u2026');)
        {
            if (text[i] is '@' or '#' or '/')
            {
                // Accounts, topics and addresses are no words.
                while (i < limit && text[i] > ' ')
                {
                    i++;
                }
            }
            else if (Edges.IsWordAt(text, i))
            {
                small += char.IsLower(text[i]) ? 1 : 0;
                capital += char.IsUpper(text[i]) ? 1 : 0;
                i = Edges.WordEnd(text, i);
            }
            else
            {
                i++;
            }
        }
    }
}
