using Microsoft.Playwright;

namespace ReplyCoach.Hosts.Tests.Workbench;

/// <summary>The workbench, open in a browser of its own.</summary>
internal sealed class OpenWorkbench : IAsyncDisposable
{
    private readonly IPlaywright playwright;
    private readonly IBrowser browser;

    private OpenWorkbench(IPlaywright playwright, IBrowser browser, IPage page)
    {
        this.playwright = playwright;
        this.browser = browser;
        Page = page;
        page.Console += (_, message) => Complaints.Add($"console {message.Type}: {message.Text}");
        page.PageError += (_, error) => Complaints.Add(error);
        page.Request += (_, request) => Asked.Add(new Uri(request.Url));
    }

    /// <summary>The page.</summary>
    public IPage Page { get; }

    /// <summary>What the browser's console said; a breach of the content policy is said there.</summary>
    public List<string> Complaints { get; } = [];

    /// <summary>Everything that the page asked for.</summary>
    public List<Uri> Asked { get; } = [];

    /// <summary>The box.</summary>
    public ILocator Draft => Page.GetByLabel("Your draft", new() { Exact = true }).And(Page.Locator("textarea"));

    /// <summary>The box of the answered message.</summary>
    public ILocator Answered => Page.GetByLabel("The message it answers", new() { Exact = true });

    /// <summary>Opens the workbench.</summary>
    public static async Task<OpenWorkbench> AtAsync(Uri address, BrowserNewPageOptions? options = null)
    {
        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Chromium.Path ?? throw new InvalidOperationException(Chromium.Missing),
            Args = ["--no-sandbox", "--disable-gpu"],
        });
        var workbench = new OpenWorkbench(playwright, browser, await browser.NewPageAsync(options));
        await workbench.Page.GotoAsync(address.ToString());
        return workbench;
    }

    /// <summary>Puts a draft in the box and waits for what is said of it.</summary>
    public async Task TypeAsync(string draft)
    {
        await Draft.FillAsync(draft);
        await Assertions.Expect(Page.Locator("#reading")).ToHaveAttributeAsync("aria-busy", "false");
    }

    /// <summary>The score that a bar shows.</summary>
    public async Task<decimal> ScoreAsync(string axis) =>
        decimal.Parse(await Page.Locator($".bar[data-axis={axis}] .bar-score").InnerTextAsync());

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await browser.DisposeAsync();
        playwright.Dispose();
    }
}
