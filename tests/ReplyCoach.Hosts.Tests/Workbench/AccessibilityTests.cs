using Deque.AxeCore.Playwright;

using Microsoft.Playwright;

using ReplyCoach.Hosts.Tests.Api;
using ReplyCoach.Hosts.Tests.Hosting;

using static Microsoft.Playwright.Assertions;

namespace ReplyCoach.Hosts.Tests.Workbench;

[Collection(RunningHostTests.Name)]
public sealed class AccessibilityTests(RunningHost host)
{
    private static readonly ViewportSize Desk = new() { Width = 1280, Height = 900 };
    private static readonly ViewportSize Phone = new() { Width = 360, Height = 740 };

    [ChromiumFact]
    public Task Light_has_no_serious_fault() => LookAsync(new() { ViewportSize = Desk, ColorScheme = ColorScheme.Light });

    [ChromiumFact]
    public Task Dark_has_no_serious_fault() => LookAsync(new() { ViewportSize = Desk, ColorScheme = ColorScheme.Dark });

    [ChromiumFact]
    public Task A_phone_has_no_serious_fault() => LookAsync(new() { ViewportSize = Phone, HasTouch = true, ColorScheme = ColorScheme.Light });

    [ChromiumFact]
    public Task A_dark_phone_with_less_motion_has_no_serious_fault() =>
        LookAsync(new() { ViewportSize = Phone, HasTouch = true, ColorScheme = ColorScheme.Dark, ReducedMotion = ReducedMotion.Reduce });

    [ChromiumFact]
    public async Task The_keyboard_alone_is_enough()
    {
        await using var workbench = await OpenWorkbench.AtAsync(host.Host.Address);
        var (page, keyboard) = (workbench.Page, workbench.Page.Keyboard);
        await keyboard.PressAsync("Tab");
        await Expect(workbench.Draft).ToBeFocusedAsync();
        await keyboard.TypeAsync(Drafts.Brand);
        await Expect(page.Locator(".bar")).ToHaveCountAsync(2);

        await keyboard.PressAsync("Tab");
        await keyboard.PressAsync("ArrowRight");
        await Expect(page.GetByLabel("a post")).ToBeCheckedAsync();
        await keyboard.PressAsync("Tab");
        await keyboard.PressAsync("Enter");
        await keyboard.PressAsync("Tab");
        await Expect(workbench.Answered).ToBeFocusedAsync();

        await keyboard.PressAsync("Tab");
        await keyboard.PressAsync("Enter");
        await Expect(page.Locator(".ledger details")).ToHaveAttributeAsync("open", "");
        await keyboard.PressAsync("Tab");
        var pin = page.Locator(".pin").First;
        await Expect(pin).ToBeFocusedAsync();
        var row = await pin.EvaluateAsync<string>("(pin) => pin.closest('[data-row]').dataset.row");
        await Expect(page.Locator($"mark.lit[data-rows~='{row}']").First).ToBeVisibleAsync();
        await Expect(page.Locator($"mark.lit:not([data-rows~='{row}'])")).ToHaveCountAsync(0);
        await keyboard.PressAsync("Enter");
        await Expect(pin).ToHaveAttributeAsync("aria-pressed", "true");
    }

    [ChromiumFact]
    public async Task A_screen_reader_hears_the_judgement_after_a_pause_and_not_each_key()
    {
        await using var workbench = await OpenWorkbench.AtAsync(host.Host.Address);
        var status = workbench.Page.GetByRole(AriaRole.Status);
        await status.EvaluateAsync("(said) => { window.spoken = []; new MutationObserver(() => window.spoken.push(said.textContent)).observe(said, { childList: true, characterData: true, subtree: true }); }");
        await workbench.Draft.PressSequentiallyAsync(Drafts.Brand[..60], new() { Delay = 20 });
        await Expect(status).ToContainTextAsync("Focus ");
        Assert.Single(await workbench.Page.EvaluateAsync<string[]>("window.spoken"));
        await Expect(workbench.Page.GetByRole(AriaRole.Meter)).ToHaveCountAsync(2);
        await Expect(workbench.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveCountAsync(1);
        foreach (var landmark in new[] { AriaRole.Banner, AriaRole.Main, AriaRole.Contentinfo })
        {
            await Expect(workbench.Page.GetByRole(landmark)).ToHaveCountAsync(1);
        }
    }

    private async Task LookAsync(BrowserNewPageOptions options)
    {
        await using var workbench = await OpenWorkbench.AtAsync(host.Host.Address, options);
        await AssertWellAsync(workbench.Page, "empty");
        await workbench.TypeAsync(Drafts.Brand);
        await workbench.Page.Locator(".ledger summary").ClickAsync();
        await AssertWellAsync(workbench.Page, "brand");
        await workbench.Page.Locator(".pin").First.ClickAsync();
        await AssertWellAsync(workbench.Page, "pinned");
        await workbench.Page.GetByText("It answers a message").ClickAsync();
        await workbench.Answered.FillAsync(Drafts.Question);
        await workbench.TypeAsync(Drafts.Community);
        await AssertWellAsync(workbench.Page, "community");
        await workbench.TypeAsync(string.Join('\n', Enumerable.Repeat(Drafts.Community, 40)));
        await AssertWellAsync(workbench.Page, "long");
        await workbench.TypeAsync("😀😀😀");
        await AssertWellAsync(workbench.Page, "no words");
    }

    private static async Task AssertWellAsync(IPage page, string state)
    {
        // Colours that are still on their way are not the page's colours.
        await page.EvaluateAsync("Promise.all(document.getAnimations().map((a) => a.finished))");
        var result = await page.RunAxe();
        Assert.Empty(result.Violations
            .Where(v => v.Impact is "serious" or "critical")
            .Select(v => $"{state}: {v.Id} at {string.Join(", ", v.Nodes.Select(n => n.Target))}"));
        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), $"{state}: the page is wider than its window.");
    }
}
