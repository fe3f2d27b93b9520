using ReplyCoach.Core.Facts;

namespace ReplyCoach.Core.Tests.Facts;

public sealed class DatesTests
{
    [Theory]
    [InlineData("5 Dec", "5 Dec", "XXXX-12-05")]
    [InlineData("5th of December", "5th of December", "XXXX-12-05")]
    [InlineData("Dec. 5th", "Dec. 5th", "XXXX-12-05")]
    [InlineData("Fri, 5 Dec", "Fri, 5 Dec", "XXXX-12-05")]
    [InlineData("Friday", "Friday", "XXXX-WXX-5")]
    [InlineData("by Friday.", "Friday", "XXXX-WXX-5")]
    [InlineData("next Monday", "next Monday", "XXXX-WXX-1+P1W")]
    [InlineData("this Saturday, 3/14", "this Saturday, 3/14", "XXXX-03-14")]
    [InlineData("today", "today", "XXXX-XX-XX")]
    [InlineData("tomorrow", "tomorrow", "XXXX-XX-XX+P1D")]
    [InlineData("yesterday", "yesterday", "XXXX-XX-XX-P1D")]
    [InlineData("on the 20th", "20th", "XXXX-XX-20")]
    [InlineData("20th", "20th", "XXXX-XX-20")]
    [InlineData("until the 31st of the month", "31st", "XXXX-XX-31")]
    [InlineData("on 11/14", "11/14", "XXXX-11-14")]
    [InlineData("until 31/1", "31/1", "XXXX-01-31")]
    [InlineData("Black Friday", "Black Friday", "XXXX-11-WXX-5-4")]
    [InlineData("new year\u2019s eve", "new year\u2019s eve", "XXXX-12-31")]
    [InlineData("Mothers Day", "Mothers Day", "XXXX-05-WXX-7-2")]
    [InlineData("on Sat we ride", "Sat", "XXXX-WXX-6")]
    [InlineData("29 February", "29 February", "XXXX-02-29")]
    public void Days_without_a_year_stay_open(string text, string words, string timex)
    {
        Assert.Equal(words, Recognized.Words(text, FactTypes.Date));
        Assert.Equal(timex, Recognized.Each(text, FactTypes.Date, "timex"));
        Assert.Equal("not resolved", Recognized.Values(text, FactTypes.Date));
    }

    [Theory]
    [InlineData("December 5, 2025", "2025-12-05")]
    [InlineData("5 December 2025", "2025-12-05")]
    [InlineData("5 Dec '25", "2025-12-05")]
    [InlineData("2025-12-05", "2025-12-05")]
    [InlineData("12/25/2025", "2025-12-25")]
    [InlineData("25/12/2025", "2025-12-25")]
    [InlineData("05.12.2025", "2025-12-05")]
    [InlineData("29 Feb 2024", "2024-02-29")]
    public void Days_with_a_year_are_resolved(string text, string value)
    {
        Assert.Equal(text, Recognized.Words(text, FactTypes.Date));
        Assert.Equal(value, Recognized.Values(text, FactTypes.Date));
        Assert.Equal(value, Recognized.Each(text, FactTypes.Date, "timex"));
    }

    [Theory]
    [InlineData("we may call you")]
    [InlineData("march on, friends")]
    [InlineData("they sat in the sun")]
    [InlineData("the second time")]
    [InlineData("our 20th anniversary")]
    [InlineData("came in 4th")]
    [InlineData("1/2 a cup")]
    [InlineData("31 Feb")]
    [InlineData("2025-13-40")]
    [InlineData("29 Feb 2023")]
    [InlineData("May I help")]
    [InlineData("good new things")]
    [InlineData("10.12")]
    public void Other_words_and_figures_are_no_days(string text) =>
        Assert.Equal("", Recognized.Words(text, FactTypes.Date));

    [Theory]
    [InlineData("22-25 November", "22-25 November", "(XXXX-11-22,XXXX-11-25,P3D)")]
    [InlineData("May 17\u201327", "May 17\u201327", "(XXXX-05-17,XXXX-05-27,P10D)")]
    [InlineData("5 Dec - 8 Dec", "5 Dec - 8 Dec", "(XXXX-12-05,XXXX-12-08,P3D)")]
    [InlineData("5 Dec to 8 Jan 2026", "5 Dec to 8 Jan 2026", "(2025-12-05,2026-01-08,P34D)")]
    [InlineData("Mon-Fri", "Mon-Fri", "(XXXX-WXX-1,XXXX-WXX-5,P4D)")]
    [InlineData("from Monday to Friday", "from Monday to Friday", "(XXXX-WXX-1,XXXX-WXX-5,P4D)")]
    [InlineData("20 Feb - 5 Mar", "20 Feb - 5 Mar", "(XXXX-02-20,XXXX-03-05)")]
    [InlineData("next week", "next week", "XXXX-WXX+P1W")]
    [InlineData("last month", "last month", "XXXX-XX-P1M")]
    [InlineData("this weekend", "this weekend", "XXXX-WXX-WE")]
    [InlineData("this summer", "this summer", "XXXX-SU")]
    [InlineData("in May", "May", "XXXX-05")]
    [InlineData("all of December", "December", "XXXX-12")]
    [InlineData("Dec 2025", "Dec 2025", "2025-12")]
    [InlineData("in 2022", "2022", "2022")]
    [InlineData("2019-2021", "2019-2021", "(2019-01-01,2021-01-01,P2Y)")]
    [InlineData("the 90s", "90s", "(XX90-01-01,XX00-01-01,P10Y)")]
    [InlineData("over 2000 people", "", "")]
    [InlineData("2000 bikes", "", "")]
    [InlineData("$2024", "", "")]
    public void Stretches_of_days_are_found(string text, string words, string timex)
    {
        Assert.Equal(words, Recognized.Words(text, FactTypes.DateRange));
        Assert.Equal(timex, Recognized.Each(text, FactTypes.DateRange, "timex"));
    }

    [Fact]
    public void A_known_stretch_has_both_ends()
    {
        Assert.Equal("2025-12-01", Recognized.Each("Dec 2025", FactTypes.DateRange, "start"));
        Assert.Equal("2026-01-01", Recognized.Each("Dec 2025", FactTypes.DateRange, "end"));
        Assert.Equal("2025-12-01/2026-01-01", Recognized.Values("Dec 2025", FactTypes.DateRange));
    }
}
