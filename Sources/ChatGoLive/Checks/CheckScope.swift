/// What a check needs, and so what its success is worth.
public enum CheckScope: String, CaseIterable, Sendable {
    /// The operator's own settings and files, which are only read.
    case files
    /// The real daemon in a scratch folder, among stand-ins.
    case trial
    /// The daemon that is running.
    case server
    /// Meta, OpenAI and the public address, which are only read.
    case live
    /// A message to the operator's own number.
    case sendTest
}
