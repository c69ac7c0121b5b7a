/// How a program ends: what scripts and service managers go by.
public enum ExitCode: Int32, CaseIterable, Sendable {
    case success = 0
    /// The check or operation failed.
    case failure = 1
    /// The command line is wrong.
    case usage = 2
    /// The configuration or the shop's data is wrong (`EX_CONFIG` of sysexits.h).
    case configuration = 78
}
