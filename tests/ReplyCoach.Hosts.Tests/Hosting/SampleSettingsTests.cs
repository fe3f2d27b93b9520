using Microsoft.Extensions.Configuration;

using ReplyCoach.Bot;
using ReplyCoach.Providers.Content;
using ReplyCoach.Web.Hosting;

namespace ReplyCoach.Hosts.Tests.Hosting;

public sealed class SampleSettingsTests
{
    // Sections with an options class, and what that class is when nobody says anything.
    private static readonly Dictionary<string, object> Sections = new()
    {
        [ContentOptions.Section] = new ContentOptions(),
        [BotOptions.Section] = new BotOptions(),
    };

    private static readonly IConfigurationRoot Sample = new ConfigurationBuilder().AddJsonFile(Path.Combine(Checkout.Root, "appsettings.sample.json")).Build();

    [Fact]
    public void Every_setting_of_the_sample_binds_and_every_option_is_in_it()
    {
        foreach (var (name, defaults) in Sections)
        {
            var section = Sample.GetSection(name);
            var bound = section.Get(defaults.GetType(), binder => binder.ErrorOnUnknownConfiguration = true);
            Assert.NotNull(bound);
            foreach (var option in defaults.GetType().GetProperties().Where(p => p.CanWrite))
            {
                Assert.True(section.GetSection(option.Name).Exists(), $"{name}:{option.Name} is not in the sample.");
                Assert.Equal(option.GetValue(defaults), option.GetValue(bound));
            }
        }
    }

    [Fact]
    public void The_sample_says_what_the_host_does_unasked()
    {
        var configuration = new ConfigurationBuilder();
        HostDefaults.AddTo(configuration);
        foreach (var (key, value) in configuration.Build().AsEnumerable().Where(setting => setting.Value is not null))
        {
            Assert.Equal(value, Sample[key]);
        }
    }

    [Fact]
    public void The_sample_holds_nothing_that_is_not_read()
    {
        var known = Sections.Keys.Concat(["Urls", "AllowedHosts", "Logging"]);
        Assert.Empty(Sample.GetChildren().Select(child => child.Key).Except(known));
    }
}
