using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("ReplyCoach.Core.Tests")]
[assembly: InternalsVisibleTo("ReplyCoach.Learning")]
[assembly: InternalsVisibleTo("ReplyCoach.Learning.Tests")]
