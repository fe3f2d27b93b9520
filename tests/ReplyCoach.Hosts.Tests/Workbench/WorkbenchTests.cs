using System.Text.Json;

using Microsoft.Playwright;

using ReplyCoach.Core.Drafts;
using ReplyCoach.Core.Principles;
using ReplyCoach.Hosts.Tests.Api;
using ReplyCoach.Hosts.Tests.Hosting;

using static Microsoft.Playwright.Assertions;

namespace ReplyCoach.Hosts.Tests.Workbench;

[Collection(RunningHostTests.Name)]
public sealed class WorkbenchTests(RunningHost host)
{
    private const string Markup = "<script>alert(1)</script><img src=x onerror=alert(2)> BUY NOW & <b>save</b> today only! **Thanks** for coming to the shop";

    [ChromiumFact]
    public async Task Scores_move_the_right_way_as_the_draft_changes()
    {
        await using var workbench = await OpenWorkbench.AtAsync(host.Host.Address);
        await workbench.TypeAsync(Drafts.Brand);
        var (brandFocus, brandTone) = (await workbench.ScoreAsync("focus"), await workbench.ScoreAsync("tone"));
        await workbench.TypeAsync(Drafts.Community);
        var (communityFocus, communityTone) = (await workbench.ScoreAsync("focus"), await workbench.ScoreAsync("tone"));
        Assert.True(communityFocus > brandFocus + 20, $"focus {brandFocus} → {communityFocus}");
        Assert.True(communityTone > brandTone + 20, $"tone {brandTone} → {communityTone}");
    }

    [ChromiumFact]
    public async Task It_follows_the_typing_within_a_blink()
    {
        await using var workbench = await OpenWorkbench.AtAsync(host.Host.Address);
        await workbench.TypeAsync(Drafts.Brand);
        var waits = await workbench.Page.EvaluateAsync<double[]>("""
            async () => {
              const waits = [], box = document.getElementById("draft"), reading = document.getElementById("reading");
              for (let i = 0; i < 15; i++) {
                const from = performance.now();
                const changed = new Promise((done) => new MutationObserver((all, o) => { if (all.some((m) => m.target !== reading)) { o.disconnect(); done(); } }).observe(reading, { subtree: true, childList: true, characterData: true, attributes: true }));
                box.value += " more";
                box.dispatchEvent(new Event("input", { bubbles: true }));
                await changed;
                waits.push(performance.now() - from);
                await new Promise((done) => setTimeout(done, 80));
              }
              return waits.sort((a, b) => a - b);
            }
            """);
        Assert.True(waits[waits.Length / 2] < 100, $"The median wait was {waits[waits.Length / 2]:0} ms.");
    }

    [ChromiumFact]
    public async Task Highlighted_words_are_the_verdicts_evidence()
    {
        foreach (var (text, answers) in new[] { (Drafts.Brand, ""), (Drafts.Community, Drafts.Question), (Markup, "") })
        {
            await using var workbench = await OpenWorkbench.AtAsync(host.Host.Address);
            if (answers.Length > 0)
            {
                await workbench.Page.GetByText("It answers a message").ClickAsync();
                await workbench.Answered.FillAsync(answers);
            }

            await workbench.TypeAsync(text);
            var verdict = host.Coach.Score(new DraftInput(text) { InReplyTo = answers });
            foreach (var (place, name, whole) in new[] { (EvidencePlace.Text, "text", text), (EvidencePlace.InReplyTo, "inReplyTo", answers) })
            {
                var expected = verdict.Ledger
                    .SelectMany((row, number) => row.Evidence.Where(e => e.In == place).Select(e => (number, e.Start, e.Start + e.Length)))
                    .ToHashSet();
                Assert.Equal(expected.SelectMany(Units).Order(), (await MarkedUnitsAsync(workbench.Page, name)).Order());
                if (whole.Length > 0)
                {
                    Assert.Equal(whole, await workbench.Page.Locator($".words[data-text={name}]").TextContentAsync());
                }
            }
        }
    }

    [ChromiumFact]
    public async Task Markup_in_a_draft_stays_words_and_breaks_no_rule_of_the_page()
    {
        await using var workbench = await OpenWorkbench.AtAsync(host.Host.Address);
        workbench.Page.Dialog += (_, dialog) => workbench.Complaints.Add($"dialog {dialog.Message}");
        await workbench.TypeAsync(Markup);
        await Expect(workbench.Page.Locator(".words[data-text=text]")).ToHaveTextAsync(Markup);
        await Expect(workbench.Page.Locator("#reading img, #reading script")).ToHaveCountAsync(0);
        Assert.Empty(workbench.Complaints);
        Assert.All(workbench.Asked, uri => Assert.Equal(host.Host.Address.Authority, uri.Authority));
    }

    [ChromiumFact]
    public async Task An_empty_box_invites_and_an_example_fills_it()
    {
        await using var workbench = await OpenWorkbench.AtAsync(host.Host.Address);
        await Expect(workbench.Page.GetByRole(AriaRole.Heading, new() { Name = "Come in, and bring a draft." })).ToBeVisibleAsync();
        await workbench.Page.GetByRole(AriaRole.Button, new() { Name = "A reply that listens" }).ClickAsync();
        await Expect(workbench.Answered).ToBeVisibleAsync();
        await Expect(workbench.Page.Locator(".verdict")).ToHaveAttributeAsync("data-status", new System.Text.RegularExpressions.Regex("scored|unsure"));
        await workbench.TypeAsync("");
        await Expect(workbench.Page.Locator(".invitation")).ToBeVisibleAsync();
    }

    [ChromiumFact]
    public async Task What_cannot_be_scored_is_said_in_words_without_numbers()
    {
        await using var workbench = await OpenWorkbench.AtAsync(host.Host.Address);
        foreach (var (draft, says) in new[]
        {
            ("Buenos días, gracias por todo, estamos muy contentos con la visita de hoy", "This looks like Spanish."), ("😀😀😀", "no words"), (new string('a', 20_001), "20,001 characters"),
        })
        {
            await workbench.TypeAsync(draft);
            await Expect(workbench.Page.Locator(".verdict .sentence")).ToContainTextAsync(says);
            await Expect(workbench.Page.Locator(".bar")).ToHaveCountAsync(0);
        }

        await workbench.Draft.EvaluateAsync("(box) => { box.value = 'Thanks for coming \\ud83d to the shop today'; box.dispatchEvent(new Event('input', { bubbles: true })); }");
        await Expect(workbench.Page.Locator(".bar")).ToHaveCountAsync(2);
        Assert.Empty(workbench.Complaints);
    }

    [ChromiumFact]
    public async Task When_the_host_is_gone_the_page_says_so_and_keeps_the_draft()
    {
        await using var other = await HostProcess.StartAsync();
        await using var workbench = await OpenWorkbench.AtAsync(other.Address);
        await workbench.TypeAsync(Drafts.Brand);
        await other.StopAsync();
        await workbench.Draft.FillAsync(Drafts.Community);
        await Expect(workbench.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("cannot hear the coach");
        await Expect(workbench.Draft).ToHaveValueAsync(Drafts.Community);
    }

    private static IEnumerable<(int Row, int Unit)> Units((int Row, int From, int To) span) =>
        Enumerable.Range(span.From, span.To - span.From).Select(unit => (span.Row, unit));

    // Every character that stands in a mark, once for each row that the mark names.
    private static async Task<List<(int Row, int Unit)>> MarkedUnitsAsync(IPage page, string name)
    {
        var marks = await page.EvaluateAsync<JsonElement>("""
            (name) => {
              const marks = [], words = document.querySelector(`.words[data-text=${name}]`);
              let at = 0;
              for (const node of words?.childNodes ?? []) {
                if (node.nodeName === "MARK") marks.push([at, at + node.textContent.length, node.dataset.rows]);
                at += node.nodeType === Node.COMMENT_NODE ? 0 : node.textContent.length;
              }
              return marks;
            }
            """, name);
        return
        [
            .. marks.EnumerateArray().SelectMany(mark => mark[2].GetString()!.Split(' ')
                .SelectMany(row => Units((int.Parse(row), mark[0].GetInt32(), mark[1].GetInt32())))),
        ];
    }
}
