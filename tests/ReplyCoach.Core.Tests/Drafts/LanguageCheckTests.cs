using ReplyCoach.Core.Drafts;
using ReplyCoach.Core.Tests.Reading;
using ReplyCoach.Providers.Content;

namespace ReplyCoach.Core.Tests.Drafts;

public sealed class LanguageCheckTests
{
    internal static LanguageCheck Check { get; } = new(LanguagesFile.Read(Shipped.Root), key => Shipped.Coach.Model.Words.Find(key) >= 0);

    [Theory]
    [InlineData("el", "Ευχαριστούμε πολύ για την υπομονή σας, θα σας απαντήσουμε σήμερα")]
    [InlineData("zh", "感谢您的耐心等待，我们今天会回复您")]
    [InlineData("ja", "ご連絡ありがとうございます。本日中に返信いたします")]
    [InlineData("ko", "기다려 주셔서 감사합니다")]
    [InlineData("he", "תודה על הסבלנות, נחזור אליך היום")]
    [InlineData("th", "ขอบคุณที่รอ")]
    [InlineData("es", "Gracias por tu paciencia, hoy mismo te respondemos con todos los detalles")]
    [InlineData("es", "¡Buenos días! ¿Cómo están?")]
    [InlineData("id", "Terima kasih sudah menunggu, kami akan membalas pesan Anda hari ini")]
    [InlineData("fr", "Merci pour votre patience, nous vous répondons dans la journée")]
    [InlineData("de", "Danke für deine Geduld, wir melden uns heute noch bei dir")]
    [InlineData("it", "Grazie per la pazienza, oggi vi risponderemo con tutto quello che sappiamo")]
    [InlineData("pt", "Obrigado pela paciência, hoje mesmo vamos responder com todos os detalhes")]
    [InlineData("nl", "Bedankt voor het wachten, wij geven je vandaag nog antwoord")]
    public void Another_language_is_named(string tag, string text) => Assert.Equal(tag, Guess(text).Tag);

    [Theory]
    [InlineData("Спасибо за терпение, мы ответим вам сегодня")]
    [InlineData("شكرا على صبركم")]
    [InlineData("आपके धैर्य के लिए धन्यवाद")]
    [InlineData("Xqzt vrblgn plorf snazzik wubble drox")]
    public void A_language_that_cannot_be_told_is_not_taken_for_English(string text) => Assert.Null(Guess(text).Tag);

    [Theory]
    [InlineData("Thanks, Ana!")]
    [InlineData("lol same")]
    [InlineData("On it! ^JT")]
    [InlineData("Ok")]
    [InlineData("Ana")]
    [InlineData("Congratulations Giannis Papadopoulos!")]
    [InlineData("Thx 4 teh msg, wil chekc it tmrw")]
    [InlineData("So sory abotu that, we'll fix it")]
    [InlineData("hahaha")]
    [InlineData("YESSSSS")]
    [InlineData("Hola Ana, thanks for writing to us!")]
    [InlineData("Our de luxe menu is back, by chef Le Blanc")]
    [InlineData("Ευχαριστώ! That is Greek for thanks, and we mean it")]
    [InlineData("#MondayMotivation")]
    public void English_is_known_however_short_or_misspelt(string text) => Assert.Equal("en", Guess(text).Tag);

    [Fact]
    public void The_corpus_is_English()
    {
        var refused = Shipped.CorpusTexts.Where(text => TokenizerTests.Read(text).Words > 0 && Guess(text).Tag != "en").ToList();
        Assert.True(refused.Count == 0, string.Join("\n", refused));
    }

    private static LanguageGuess Guess(string text) => Check.Guess(TokenizerTests.Read(text));
}
