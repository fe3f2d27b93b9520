using ReplyCoach.Core.Facts;

namespace ReplyCoach.Core.Tests.Facts;

public sealed class TimesTests
{
    [Theory]
    [InlineData("6pm", "6pm", "T18", "18:00:00")]
    [InlineData("6:30 p.m.", "6:30 p.m.", "T18:30", "18:30:00")]
    [InlineData("6.30pm", "6.30pm", "T18:30", "18:30:00")]
    [InlineData("18:30", "18:30", "T18:30", "18:30:00")]
    [InlineData("08:05:09", "08:05:09", "T08:05:09", "08:05:09")]
    [InlineData("12am", "12am", "T00", "00:00:00")]
    [InlineData("12pm", "12pm", "T12", "12:00:00")]
    [InlineData("noon", "noon", "T12", "12:00:00")]
    [InlineData("12 midnight", "12 midnight", "T00", "00:00:00")]
    [InlineData("6 o\u2019clock", "6 o\u2019clock", "T06", "06:00:00")]
    [InlineData("half past six", "half past six", "T06:30", "06:30:00")]
    [InlineData("quarter to 9pm", "quarter to 9pm", "T20:45", "20:45:00")]
    [InlineData("13pm", "", "", "")]
    [InlineData("6 amazing", "", "", "")]
    [InlineData("25:30", "", "", "")]
    [InlineData("1:1", "", "", "")]
    [InlineData("6.30", "", "", "")]
    [InlineData("10:30%", "", "", "")]
    public void Times_are_resolved(string text, string words, string timex, string value)
    {
        Assert.Equal(words, Recognized.Words(text, FactTypes.Time));
        Assert.Equal(timex, Recognized.Each(text, FactTypes.Time, "timex"));
        Assert.Equal(value, Recognized.Values(text, FactTypes.Time));
    }

    [Theory]
    [InlineData("10am-4pm", "10am-4pm", "(T10,T16,PT6H)", "10:00:00/16:00:00")]
    [InlineData("6\u20138pm", "6\u20138pm", "(T18,T20,PT2H)", "18:00:00/20:00:00")]
    [InlineData("11-2pm", "11-2pm", "(T11,T14,PT3H)", "11:00:00/14:00:00")]
    [InlineData("9:00-17:30", "9:00-17:30", "(T09:00,T17:30,PT8H30M)", "09:00:00/17:30:00")]
    [InlineData("from 9am to 5pm", "from 9am to 5pm", "(T09,T17,PT8H)", "09:00:00/17:00:00")]
    [InlineData("between 5 and 6pm", "between 5 and 6pm", "(T17,T18,PT1H)", "17:00:00/18:00:00")]
    [InlineData("10pm - 2am", "10pm - 2am", "(T22,T02,PT4H)", "22:00:00/02:00:00")]
    [InlineData("in the morning", "in the morning", "TMO", "08:00:00/12:00:00")]
    [InlineData("good morning", "", "", "")]
    [InlineData("9-5", "", "", "")]
    public void Hours_are_resolved(string text, string words, string timex, string value)
    {
        Assert.Equal(words, Recognized.Words(text, FactTypes.TimeRange));
        Assert.Equal(timex, Recognized.Each(text, FactTypes.TimeRange, "timex"));
        Assert.Equal(value, Recognized.Values(text, FactTypes.TimeRange));
    }

    [Theory]
    [InlineData("by Friday noon", "Friday noon", "XXXX-WXX-5T12")]
    [InlineData("tomorrow at 10am", "tomorrow at 10am", "XXXX-XX-XXT10+P1D")]
    [InlineData("6pm on Friday", "6pm on Friday", "XXXX-WXX-5T18")]
    [InlineData("10am Sat", "10am Sat", "XXXX-WXX-6T10")]
    [InlineData("Dec 5 at 6:30pm", "Dec 5 at 6:30pm", "XXXX-12-05T18:30")]
    [InlineData("5 Dec 2025 6pm", "5 Dec 2025 6pm", "2025-12-05T18")]
    [InlineData("tonight at 8pm", "tonight at 8pm", "XXXX-XX-XXT20")]
    [InlineData("Friday at 8.", "Friday at 8", "XXXX-WXX-5T08")]
    [InlineData("Friday at 8 places", "", "")]
    [InlineData("Monday morning at 9am", "Monday morning at 9am", "XXXX-WXX-1T09")]
    public void Times_on_a_day_are_found(string text, string words, string timex)
    {
        Assert.Equal(words, Recognized.Words(text, FactTypes.DateTime));
        Assert.Equal(timex, Recognized.Each(text, FactTypes.DateTime, "timex"));
    }

    [Fact]
    public void A_known_time_on_a_known_day_has_a_value() =>
        Assert.Equal("2025-12-05 18:00:00", Recognized.Values("5 Dec 2025 at 6pm", FactTypes.DateTime));

    [Theory]
    [InlineData("Fri 5 Dec 6pm\u20138pm", "Fri 5 Dec 6pm\u20138pm", "(XXXX-12-05T18,XXXX-12-05T20,PT2H)")]
    [InlineData("10am-4pm tomorrow", "10am-4pm tomorrow", "(XXXX-XX-XXT10+P1D,XXXX-XX-XXT16+P1D,PT6H)")]
    [InlineData("Mon\u2013Fri 9am-5pm", "Mon\u2013Fri 9am-5pm", "(XXXX-WXX-1T09,XXXX-WXX-5T17)")]
    [InlineData("Friday 10pm-2am", "Friday 10pm-2am", "(XXXX-WXX-5T22,XXXX-WXX-6T02,PT4H)")]
    [InlineData("31 Dec 10pm-2am", "31 Dec 10pm-2am", "(XXXX-12-31T22,XXXX-01-01T02,PT4H)")]
    [InlineData("from Friday 6pm to Sunday 2am", "from Friday 6pm to Sunday 2am", "(XXXX-WXX-5T18,XXXX-WXX-7T02)")]
    [InlineData("tonight", "tonight", "XXXX-XX-XXTNI")]
    [InlineData("tomorrow night", "tomorrow night", "XXXX-XX-XXTNI+P1D")]
    [InlineData("this afternoon", "this afternoon", "XXXX-XX-XXTAF")]
    [InlineData("Tuesday morning", "Tuesday morning", "XXXX-WXX-2TMO")]
    public void Hours_on_a_day_are_found(string text, string words, string timex)
    {
        Assert.Equal(words, Recognized.Words(text, FactTypes.DateTimeRange));
        Assert.Equal(timex, Recognized.Each(text, FactTypes.DateTimeRange, "timex"));
    }
}
