using Microsoft.Win32.SafeHandles;

namespace ReplyCoach.Cli;

/// <summary>Standard output that notices when nobody reads any more.</summary>
internal static class StandardOutput
{
    private const int Descriptor = 1;
    private const int BrokenPipe = 32;
    private const int WindowsBrokenPipe = unchecked((int)0x8007006D);
    private const int WindowsNoData = unchecked((int)0x800700E8);

    /// <summary>Opens it. The console's own stream swallows a closed pipe on Unix, and the program would go on scoring for nobody.</summary>
    public static Stream Open()
    {
        if (OperatingSystem.IsWindows())
        {
            return Console.OpenStandardOutput();
        }

        var pipe = new FileStream(new SafeFileHandle(Descriptor, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        // A file is left to the console's stream, which keeps to the place where the last program stopped.
        return pipe.CanSeek ? Console.OpenStandardOutput() : pipe;
    }

    /// <summary>Whether a fault says that the reader has gone, as <c>head</c> does when it has had enough.</summary>
    public static bool IsClosed(IOException fault) => fault.HResult is BrokenPipe or WindowsBrokenPipe or WindowsNoData;
}
