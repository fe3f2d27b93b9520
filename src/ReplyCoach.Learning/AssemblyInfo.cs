using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("ReplyCoach.Learning.Tests")]
