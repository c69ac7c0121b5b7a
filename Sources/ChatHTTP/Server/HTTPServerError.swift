/// Why the server could not start.
public enum HTTPServerError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The host is neither an address nor a name that resolves.
    case unknownHost(String, reason: String)
    /// A socket call failed; `reason` is the system's text for `code`.
    case cannotListen(address: String, code: Int32, reason: String, hint: String)
    /// The event loop could not be set up.
    case noEventLoop(call: String, code: Int32, reason: String)
    /// The server was started before.
    case alreadyStarted

    /// What is wrong, then what to do about it.
    public var description: String {
        switch self {
        case .unknownHost(let host, let reason):
            "cannot listen on \"\(host)\": \(reason)\n"
                + "hint: use an address of this machine, such as 127.0.0.1, 0.0.0.0 or ::1"
        case .cannotListen(let address, let code, let reason, let hint):
            "cannot listen on \(address): \(reason) (errno \(code))\nhint: \(hint)"
        case .noEventLoop(let call, let code, let reason):
            "cannot start the event loop: \(call): \(reason) (errno \(code))\n"
                + "hint: check the limits on open files and threads of this process"
        case .alreadyStarted:
            "the server was started before\nhint: create another one"
        }
    }
}
