namespace ReplyCoach.Core.Facts;

/// <summary>The types a <see cref="Fact"/> can have, spelled as Microsoft.Recognizers.Text spells them
/// (<c>name</c> is our own: that library leaves names to others).</summary>
public static class FactTypes
{
    /// <summary>A web address, with or without a scheme.</summary>
    public const string Url = "url";

    /// <summary>An e-mail address.</summary>
    public const string Email = "email";

    /// <summary>A telephone number.</summary>
    public const string PhoneNumber = "phonenumber";

    /// <summary>An account: @name.</summary>
    public const string Mention = "mention";

    /// <summary>A topic: #Name.</summary>
    public const string Hashtag = "hashtag";

    /// <summary>An amount of money; resolved to <c>value</c>, <c>unit</c> and, where one currency alone can be meant, <c>isoCurrency</c>.</summary>
    public const string Currency = "currency";

    /// <summary>A share in a hundred; its value ends in %.</summary>
    public const string Percentage = "percentage";

    /// <summary>Any other number, ordinal or figure such as a score, a ratio or an offer ("2-for-1").</summary>
    public const string Number = "number";

    /// <summary>A day.</summary>
    public const string Date = "datetimeV2.date";

    /// <summary>A time of day.</summary>
    public const string Time = "datetimeV2.time";

    /// <summary>A time on a day.</summary>
    public const string DateTime = "datetimeV2.datetime";

    /// <summary>From day to day; a week, month, season or year.</summary>
    public const string DateRange = "datetimeV2.daterange";

    /// <summary>From one time of day to another; a part of the day.</summary>
    public const string TimeRange = "datetimeV2.timerange";

    /// <summary>Hours on a day, or from a time on one day to a time on another.</summary>
    public const string DateTimeRange = "datetimeV2.datetimerange";

    /// <summary>A length of time.</summary>
    public const string Duration = "datetimeV2.duration";

    /// <summary>A person, product, organisation or place.</summary>
    public const string Name = "name";
}
