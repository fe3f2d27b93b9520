namespace ReplyCoach.Core.Facts;

/// <summary>A unit of time, from the shortest.</summary>
internal enum TimeUnit : byte
{
    Second,
    Minute,
    Hour,
    Day,
    BusinessDay,
    Week,
    Fortnight,
    Month,
    Year,
    Decade,
}
