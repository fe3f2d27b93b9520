namespace ReplyCoach.Core.Facts;

/// <summary>What a word can mean for a fact.</summary>
internal enum Sense : byte
{
    /// <summary>Nothing that a fact begins with or goes on with.</summary>
    None,

    /// <summary>Monday is 1, Sunday 7.</summary>
    Weekday,

    /// <summary>January is 1.</summary>
    Month,

    /// <summary>today, tomorrow, yesterday: days from today.</summary>
    Today,

    /// <summary>tonight.</summary>
    Tonight,

    /// <summary>noon, midday, midnight: the hour.</summary>
    Noon,

    /// <summary>morning, afternoon, evening, night: the index in <see cref="Clock.Parts"/>.</summary>
    Part,

    /// <summary>last, this, next: steps from now.</summary>
    Deictic,

    /// <summary>spring, summer, autumn, winter: the index in <see cref="Day.Seasons"/>.</summary>
    Season,

    /// <summary>weekend.</summary>
    Weekend,

    /// <summary>The first word of a named day; see <see cref="NamedDays"/>.</summary>
    NamedDay,

    /// <summary>A unit of time: the <see cref="TimeUnit"/>.</summary>
    Unit,

    /// <summary>one to nineteen.</summary>
    Small,

    /// <summary>twenty to ninety.</summary>
    Tens,

    /// <summary>hundred, thousand, million …: the power of ten; dozen is 12 below zero.</summary>
    Magnitude,

    /// <summary>percent, pct.</summary>
    Percent,

    /// <summary>A currency's word: the index in <see cref="Currency.All"/>.</summary>
    Money,

    /// <summary>A currency's code, which counts in capitals only: the index in <see cref="Currency.All"/>.</summary>
    MoneyCode,

    /// <summary>to, till, until, through.</summary>
    To,

    /// <summary>from.</summary>
    From,

    /// <summary>between.</summary>
    Between,

    /// <summary>and.</summary>
    And,

    /// <summary>in, during.</summary>
    In,

    /// <summary>on, by, before, after, starts …: what a bare day stands behind.</summary>
    DayCue,

    /// <summary>at.</summary>
    At,

    /// <summary>the.</summary>
    The,

    /// <summary>a, an.</summary>
    Article,

    /// <summary>half.</summary>
    Half,

    /// <summary>quarter.</summary>
    Quarter,
}
