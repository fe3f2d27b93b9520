namespace ReplyCoach.Providers.Content;

/// <summary>Reads <c>dialogs/bot/</c>.</summary>
public static class BotWordingFiles
{
    // Every name that a card puts into words.
    private static readonly string[] LabelNames = ["brand", "mixed", "community", "cold", "neutral", "warm", "post", "reply", "focus", "tone", "overall-wording"];

    // As many actions as Teams shows on a card.
    private const int MostExamples = 6;

    /// <summary>Reads and checks the bot's words.</summary>
    /// <exception cref="ContentFaultException">A file is missing or wrong; names file and line.</exception>
    public static BotWording Read(ContentOptions options)
    {
        var files = new FolderReader(Path.Combine(options.FolderOrDefault, "dialogs"));
        var commands = files.Yaml("bot/commands.yaml");
        var sentences = files.Yaml("bot/sentences.yaml");
        var labels = files.Yaml("bot/labels.yaml");
        var wording = new BotWording
        {
            Welcome = Greeting(files.Yaml("bot/welcome.yaml")),
            Hello = Greeting(files.Yaml("bot/hello.yaml")),
            Help = Greeting(files.Yaml("bot/help.yaml")),
            Hellos = Words(commands, "hello"),
            HelpCalls = Words(commands, "help"),
            Labels = LabelNames.ToDictionary(name => name, labels.Text),
            Empty = sentences.Text("empty"),
            AttachmentsOnly = sentences.Text("attachments-only"),
            Gone = sentences.Text("gone"),
            UnknownButton = sentences.Text("unknown-button"),
            NothingToChange = sentences.Text("nothing-to-change"),
            TooSmallToChange = sentences.Text("too-small-to-change"),
            NothingMoved = sentences.Text("nothing-moved"),
        };
        commands.NothingElse();
        sentences.NothingElse();
        labels.NothingElse();
        return wording;
    }

    private static HashSet<string> Words(YamlMap map, string key)
    {
        var words = map.Texts(key).Select(word => word.ToLowerInvariant()).ToHashSet();
        return words.Count > 0 ? words : throw map.Fault(key, $"‘{key}’ needs at least one word that calls it");
    }

    private static Greeting Greeting(YamlMap map)
    {
        var lines = map.Texts("lines");
        var examples = map.Maps("examples").Select(Example).ToList();
        if (examples.Count > MostExamples)
        {
            throw map.Fault("examples", $"a card shows at most {MostExamples} buttons");
        }

        var greeting = new Greeting(map.Text("title"), lines.Count > 0 ? lines : throw map.Fault("lines", "a greeting says at least one line"), examples);
        map.NothingElse();
        return greeting;
    }

    private static Example Example(YamlMap map)
    {
        var example = new Example(map.Text("button"), map.Text("text"), map.OptionalText("in-reply-to"));
        map.NothingElse();
        return example;
    }
}
