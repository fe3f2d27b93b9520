using ReplyCoach.Core.Facts;

namespace ReplyCoach.Core.Tests.Facts;

public sealed class PhonesTests
{
    [Theory]
    [InlineData("+44 20 7946 0000", "+44 20 7946 0000")]
    [InlineData("call +442079460000 now", "+442079460000")]
    [InlineData("+44 (0)20 7946 0000", "+44 (0)20 7946 0000")]
    [InlineData("0044 20 7946 0000", "0044 20 7946 0000")]
    [InlineData("020 7946 0000", "020 7946 0000")]
    [InlineData("020-7946-0000.", "020-7946-0000")]
    [InlineData("0800 123 4567", "0800 123 4567")]
    [InlineData("07700900123", "07700900123")]
    [InlineData("(541) 754-3010", "(541) 754-3010")]
    [InlineData("541-754-3010", "541-754-3010")]
    [InlineData("541.754.3010", "541.754.3010")]
    [InlineData("1-800-555-0123", "1-800-555-0123")]
    [InlineData("1 (877) 609-2233", "1 (877) 609-2233")]
    [InlineData("1-800-FLOWERS", "1-800-FLOWERS")]
    [InlineData("+49 176 12345678", "+49 176 12345678")]
    [InlineData("+1 541 754 3010 2 people", "+1 541 754 3010")]
    [InlineData("020 7946 0000 24/7", "020 7946 0000")]
    [InlineData("020 7946 0000 50% off", "020 7946 0000")]
    [InlineData("020 7946 0000 9am", "020 7946 0000")]
    [InlineData("01 23 45 67 89", "01 23 45 67 89")]
    [InlineData("call us on 555 0142", "555 0142")]
    [InlineData("020 7946 0000/020 7946 0001", "020 7946 0000 | 020 7946 0001")]
    public void Numbers_to_ring_are_found_whole(string text, string expected) =>
        Assert.Equal(expected, Recognized.Words(text, FactTypes.PhoneNumber));

    [Theory]
    [InlineData("order 4471882")]
    [InlineData("1234567 fans")]
    [InlineData("2025-12-05")]
    [InlineData("05.12.2025 18:00")]
    [InlineData("ISBN 9781234567897")]
    [InlineData("1,000,000 trees")]
    [InlineData("+50 people")]
    [InlineData("4242 4242 4242 4242")]
    [InlineData("(2024)")]
    [InlineData("(10) of (20)")]
    [InlineData("10-12-14")]
    [InlineData("a020 7946 0000")]
    public void Other_figures_are_no_telephone_numbers(string text) =>
        Assert.Equal("", Recognized.Words(text, FactTypes.PhoneNumber));
}
