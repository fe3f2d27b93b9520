namespace ReplyCoach.Core.Facts;

/// <summary>One pass over a text from left to right. At each character that can begin a fact it asks the recognisers that such a fact
/// may come from; every one of them looks a bounded way ahead, or goes on where it stopped.</summary>
internal ref struct FactPass(string text)
{
    private List<Fact>? facts;
    private Sentence sentence = new();
    private int addresses;
    private int words;
    private int lastEnd = -2;
    private int lastName = -1;

    /// <summary>The facts of the text. Allocates nothing when there are none.</summary>
    public IReadOnlyList<Fact> Run()
    {
        var i = 0;
        while (i < text.Length)
        {
            i = Step(i);
        }

        return facts ?? (IReadOnlyList<Fact>)[];
    }

    // Reads what starts here and returns where to go on.
    private int Step(int i)
    {
        var c = text[i];
        if (c == ' ')
        {
            return i + 1;
        }

        if (char.IsAsciiLetter(c))
        {
            return Word(i);
        }

        if (char.IsAsciiDigit(c))
        {
            return Digits(i);
        }

        switch (c)
        {
            case '.' or '!' or '?' or ':' or '\n' or '\r' or '|' or '\u2026' or '\u2022':
                // "Dr. Ana", "F. Kennedy": the sentence goes on.
                if (c != '.' || !IsAbbreviation(i))
                {
                    sentence.Begin(i + 1);
                }

                return c == '.' && Numeral.IsDigitAt(text, i + 1) && Numeral.MayStart(text, i) ? Take(Amounts.At(text, i), i + 1) : i + 1;
            case '@':
                return Take(Handles.Mention(text, i), Handles.RunEnd(text, i + 1));
            case '#' or '\uFF03':
                return Take(Handles.Hashtag(text, i), i + 1);
            case '+' or '(':
                return Numeral.IsDigitAt(text, i + 1) && Edges.IsStart(text, i) ? Take(Phones.At(text, i), i + 1) : i + 1;
            case '^' or '~' or '*' or '/':
                return Take(SignedNames.At(text, i), i + 1);
            case '\u00BC' or '\u00BD' or '\u00BE':
                return Edges.IsStart(text, i) ? Take(Amounts.At(text, i), i + 1) : i + 1;
        }

        if (Joiners.IsDash(c))
        {
            return Dash(i);
        }

        if (Currency.OfSign(c) is >= 0 and var currency)
        {
            return Take(Amounts.Money(text, i, i + 1, currency), i + 1);
        }

        if (c >= 0x80)
        {
            if (Edges.IsWordAt(text, i))
            {
                return Word(i);
            }

            // Behind an emoji or another sign a capital says nothing about names.
            if (!char.IsPunctuation(c) && !char.IsWhiteSpace(c))
            {
                sentence.Begin(i + 1);
            }
        }

        return i + 1;
    }

    private int Word(int i)
    {
        var end = WordEnd(i);
        if (i >= addresses && Addresses.At(text, i, out addresses) is { IsNothing: false } address)
        {
            sentence.GoOn();
            return Take(address, end);
        }

        var meaning = Lexicon.At(text, i, out var wordEnd);
        var found = meaning.Sense switch
        {
            Sense.None or Sense.To or Sense.And or Sense.The or Sense.At or Sense.DayCue or Sense.Unit or Sense.Magnitude or Sense.Percent or Sense.Money => default,
            Sense.Small or Sense.Tens => IsHyphened(i) ? default : Amounts.AtWord(text, i, meaning, wordEnd),
            Sense.Half => Found.Longer(SpokenClock.At(text, i, wordEnd, half: true), Durations.AtArticle(text, i, meaning, wordEnd)),
            Sense.Quarter => SpokenClock.At(text, i, wordEnd, half: false),
            Sense.Article => Durations.AtArticle(text, i, meaning, wordEnd),
            Sense.MoneyCode => Suffix.IsCode(text, wordEnd)
                ? Amounts.Money(text, i, wordEnd < text.Length && text[wordEnd] == '.' ? wordEnd + 1 : wordEnd, meaning.Value)
                : default,
            _ => Moments.At(text, i, meaning.Sense, wordEnd),
        };

        if (end - i <= 2 && end < text.Length && text[end] == '$' && Currency.OfDollar(text.AsSpan(i, end - i)) is >= 0 and var dollar)
        {
            found = Amounts.Money(text, i, end + 1, dollar);
        }

        if (char.IsUpper(text[i]) || (end - i > 2 && char.IsAsciiLetterUpper(text[i + 1])))
        {
            found = Found.Longer(Names.At(text, i, ref sentence, lastName), found);
        }

        sentence.GoOn();
        return Take(found, end);
    }

    private int Digits(int i)
    {
        var end = WordEnd(i);
        if (i >= addresses && Edges.IsStart(text, i) && Addresses.At(text, i, out addresses) is { IsNothing: false } address)
        {
            return Take(address, end);
        }

        // In "10k-20k" and "6pm/7pm" the second follows a fact, not the rest of a word.
        var follows = lastEnd == i - 1 && text[i - 1] is '-' or '/' or '\u2013';
        if ((!follows && !Numeral.MayStart(text, i)) || IsListMark(i))
        {
            return end;
        }

        sentence.GoOn();
        var moment = Found.Longer(Phones.At(text, i), Moments.At(text, i, Sense.None, i));
        return Take(Found.Longer(moment, Amounts.At(text, i)), end);
    }

    // Facts may end inside of a row such as noon'noon'noon, so its end is kept and not looked for again.
    private int WordEnd(int i)
    {
        words = i < words ? words : Edges.WordEnd(text, i, text.Length);
        return words;
    }

    // A minus sign or a signature.
    private int Dash(int i)
    {
        if (Numeral.IsDigitAt(text, i + 1) && (i == 0 || char.IsWhiteSpace(text[i - 1]) || text[i - 1] == '('))
        {
            return Take(Amounts.At(text, i), i + 1);
        }

        var signed = SignedNames.At(text, i);
        if (signed.IsNothing && (i == 0 || char.IsWhiteSpace(text[i - 1])))
        {
            sentence.Begin(i + 1);
        }

        return Take(signed, i + 1);
    }

    private int Take(in Found found, int otherwise)
    {
        if (found.IsNothing || Edges.CutsGrapheme(text, found.Start, found.End))
        {
            return otherwise;
        }

        facts ??= [];
        facts.Add(new Fact(found.Type, found.Start, found.End - found.Start, text[found.Start..found.End], found.Resolution));
        lastEnd = found.End;
        lastName = found.Type == FactTypes.Name ? found.End : lastName;
        return found.End;
    }

    // The "five" of "nine-to-five".
    private readonly bool IsHyphened(int i) => i > 1 && text[i - 1] == '-' && Edges.IsWordBefore(text, i - 1);

    // "1." and "2)" at the start of a line count its lines.
    private readonly bool IsListMark(int i)
    {
        var end = Numeral.DigitsEnd(text, i, 3);
        return end - i <= 2 && end + 1 < text.Length && text[end] is '.' or ')' && text[end + 1] == ' ' && (i == 0 || text[i - 1] is '\n');
    }

    private readonly bool IsAbbreviation(int i)
    {
        var start = i;
        while (start > 0 && i - start < 5 && char.IsAsciiLetter(text[start - 1]))
        {
            start--;
        }

        return text.AsSpan(start, i - start) is "Mr" or "Mrs" or "Ms" or "Dr" or "Prof" or "St" or "No" or "vs" || (i - start == 1 && char.IsAsciiLetterUpper(text[start]));
    }
}
