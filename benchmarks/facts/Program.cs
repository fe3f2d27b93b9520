using ReplyCoach.Facts.Benchmark;

// Usage: dotnet run -c Release --project benchmarks/facts -- [--errors] [FILE]
// Reads labelled cases (cases.jsonl beside the program unless FILE is given) and prints, for each set of them, precision and recall by
// type; then the speed and the slowest inputs. --errors prints every miss too. Exits with 2 when the file cannot be read.
// The sets of cases.jsonl: the recognisers were built on "tuned"; "later" was written when they stood, and its errors were then read;
// "held" is for measuring only, so leave it unread when you change a recogniser and write new cases instead.
var showErrors = args.Contains("--errors");
var path = args.FirstOrDefault(argument => argument != "--errors") ?? Path.Combine(AppContext.BaseDirectory, "cases.jsonl");
if (!File.Exists(path))
{
    Console.Error.WriteLine($"No such file: {path}. Name a file of labelled cases, or none for those beside the program.");
    return 2;
}

var cases = Case.Read(path);
foreach (var set in cases.GroupBy(one => one.Id.Split('-')[0]))
{
    var accuracy = new Accuracy();
    foreach (var labelled in set)
    {
        accuracy.Add(labelled);
    }

    Console.WriteLine($"{set.Key}: {set.Count()} cases");
    accuracy.Print(Console.Out);
    Console.WriteLine();
    if (showErrors)
    {
        accuracy.Errors.ForEach(Console.WriteLine);
        Console.WriteLine();
    }
}

Speed.Posts(cases, Console.Out);
Console.WriteLine();
Speed.WorstCases(Console.Out);
return 0;
