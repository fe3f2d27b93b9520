namespace ReplyCoach.Providers.Content.Cards;

/// <summary>What an Adaptive Card of ours must be, checked before anybody sees it.</summary>
internal sealed class CardCheck(string file)
{
    // Teams shows Adaptive Cards up to 1.5 and six actions of a list (learn.microsoft.com, cards-reference).
    private const string Version = "1.5";
    private const int MostActions = 6;

    /// <exception cref="ContentFaultException">Something is not as it must be; names the line.</exception>
    public void Check(TemplateNode root)
    {
        if (root is not TemplateNode.Map card || card.Literal("type") != "AdaptiveCard")
        {
            throw Fault(root, "the file must hold one object of type AdaptiveCard");
        }

        if (card.Literal("version") != Version)
        {
            throw Fault(card.Find("version") ?? card, $"‘version’ must be {Version}, the newest that Teams shows");
        }

        if (card.Find("body") is not TemplateNode.Items)
        {
            throw Fault(card, "‘body’ is missing: a card has a list of elements");
        }

        Walk(card);
    }

    private void Walk(TemplateNode node)
    {
        switch (node)
        {
            case TemplateNode.Items items:
                foreach (var item in items.Values)
                {
                    Walk(item);
                }

                break;
            case TemplateNode.Map map:
                CheckMap(map);
                foreach (var (name, value) in map.Entries)
                {
                    CheckEntry(map, name, value);
                    Walk(value);
                }

                break;
        }
    }

    private void CheckMap(TemplateNode.Map map)
    {
        if (map.Literal("type") != "Action.Execute")
        {
            return;
        }

        if (map.Literal("verb") is null)
        {
            throw Fault(map, "an Action.Execute needs a ‘verb’");
        }

        if (map.Find("fallback") is not TemplateNode.Map fallback || fallback.Literal("type") != "Action.Submit")
        {
            throw Fault(map, "an Action.Execute needs an Action.Submit as ‘fallback’, for clients that do not know it");
        }
    }

    private void CheckEntry(TemplateNode.Map map, string name, TemplateNode value)
    {
        var type = map.Literal("type");
        if (name is "type" or "version" or "verb" && value is not TemplateNode.Text { HasBinding: false })
        {
            throw Fault(value, $"‘{name}’ must be written out");
        }

        // A TextBlock draws Markdown, so a bound value (a draft's words) could make links or bold of itself; a TextRun is plain.
        if (type is "TextBlock" && name == "text" && value is TemplateNode.Text { HasBinding: true })
        {
            throw Fault(value, "a TextBlock draws Markdown, so it may not hold a binding: use a RichTextBlock with a TextRun");
        }

        if ((name.EndsWith("url", StringComparison.OrdinalIgnoreCase) || type is "Fact") && value is TemplateNode.Text { HasBinding: true })
        {
            throw Fault(value, $"‘{name}’ may not hold a binding here: no draft may make a link or Markdown");
        }

        if (name == "actions" && value is TemplateNode.Items { Values.Count: > MostActions })
        {
            throw Fault(value, $"a list shows at most {MostActions} actions");
        }
    }

    private ContentFaultException Fault(TemplateNode node, string what) => new(file, node.Line, what);
}
