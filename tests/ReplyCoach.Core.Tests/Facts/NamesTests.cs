using ReplyCoach.Core.Facts;

namespace ReplyCoach.Core.Tests.Facts;

public sealed class NamesTests
{
    [Theory]
    [InlineData("Hi Ana, thanks", "Ana")]
    [InlineData("Thanks, Ana!", "Ana")]
    [InlineData("Thank you Ana", "Ana")]
    [InlineData("Sorry about that, Tom.", "Tom")]
    [InlineData("Hello Dr. Smith", "Dr. Smith")]
    [InlineData("Dear Ms Ana Jones,", "Ms Ana Jones")]
    [InlineData("Hi Ana and Tom", "Ana | Tom")]
    [InlineData("Hi April!", "April")]
    [InlineData("Hi Zo\u00EB", "Zo\u00EB")]
    [InlineData("Hi Rene\u0301e", "Rene\u0301e")]
    [InlineData("Maria, thank you for this", "Maria")]
    public void Greeted_people_are_found(string text, string expected) =>
        Assert.Equal(expected, Recognized.Words(text, FactTypes.Name));

    [Theory]
    [InlineData("All sorted. ^JT", "JT")]
    [InlineData("All sorted ^JT https://t.co/x", "JT")]
    [InlineData("All sorted – Ana", "Ana")]
    [InlineData("All sorted -Mia", "Mia")]
    [InlineData("All sorted! *Sam", "Sam")]
    [InlineData("All sorted. /Jo", "Jo")]
    [InlineData("All sorted ~Ana", "Ana")]
    [InlineData("It went well. – Ana Silva", "Ana Silva")]
    [InlineData("Best,\nAna", "Ana")]
    [InlineData("Ana here, happy to help", "Ana")]
    [InlineData("I'm Ana from support", "Ana")]
    [InlineData("my name is Priya and I bake", "Priya")]
    public void Those_who_sign_are_found(string text, string expected) =>
        Assert.Equal(expected, Recognized.Words(text, FactTypes.Name));

    [Theory]
    [InlineData("we met Ana Silva at the shop", "Ana Silva")]
    [InlineData("Ana Silva's photo won, well done", "Ana Silva")]
    [InlineData("the new iPhone 15 Pro is here", "iPhone 15 Pro")]
    [InlineData("the Galaxy S22 fits", "Galaxy S22")]
    [InlineData("it's on YouTube now", "YouTube")]
    [InlineData("a shop in New York opens", "New York")]
    [InlineData("we rode from Leeds to the coast", "Leeds")]
    [InlineData("our friends at Royal Bank of Canada helped", "Royal Bank of Canada")]
    [InlineData("the Natural History Museum is free", "Natural History Museum")]
    [InlineData("a concert by John F. Kennedy school", "John F. Kennedy")]
    [InlineData("a bottle of Coca-Cola with you", "Coca-Cola")]
    [InlineData("we walked with Ludwig van Beethoven in mind", "Ludwig van Beethoven")]
    public void Names_inside_sentences_are_found(string text, string expected) =>
        Assert.Equal(expected, Recognized.Words(text, FactTypes.Name));

    [Theory]
    [InlineData("Hi there, thanks")]
    [InlineData("Hello everyone")]
    [InlineData("Hi Team")]
    [InlineData("Dear Customer")]
    [InlineData("Thank You All")]
    [InlineData("Happy Birthday")]
    [InlineData("FREE SHIPPING NOW")]
    [InlineData("Save The Date For Our Big Summer Sale")]
    [InlineData("Learn More About Our Services Here")]
    [InlineData("I'm Happy to help")]
    [InlineData("I think I am right")]
    [InlineData("We Are Back")]
    [InlineData("Great question! We love it. Thanks so much.")]
    [InlineData("Free delivery - Ends Sunday")]
    [InlineData("from Monday to Friday")]
    [InlineData("a/B and c*D")]
    [InlineData("What a day")]
    public void Other_capitals_are_no_names(string text) =>
        Assert.Equal("", Recognized.Words(text, FactTypes.Name));
}
