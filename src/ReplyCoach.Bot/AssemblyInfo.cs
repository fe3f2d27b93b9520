using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("ReplyCoach.Bot.Tests")]
