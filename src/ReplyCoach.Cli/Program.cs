using ReplyCoach.Cli;

return await CommandLine.RunAsync(args);
