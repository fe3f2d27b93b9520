namespace ReplyCoach.Cli;

/// <summary>Input or usage that cannot be worked with; the message is one line that says what to do.</summary>
internal sealed class InputException(string message) : Exception(message);
