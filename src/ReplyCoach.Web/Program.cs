using ReplyCoach.Web.Hosting;

return await CoachHost.RunAsync(args);
