import Glibc

/// The program `curl`, a peer that was not written here.
enum Curl {
    struct Failure: Error {
        let status: Int32
        let output: String
    }

    /// Runs curl, on a thread of its own, and returns what it prints.
    static func run(_ arguments: String...) async throws -> String {
        let command = (["curl", "--max-time", "60"] + arguments)
            .map { "'" + $0.replacing("'", with: "'\\''") + "'" }.joined(separator: " ")
        let (status, output) = await withCheckedContinuation { continuation in
            let call = Call(command: command, continuation: continuation)
            var thread = pthread_t()
            pthread_create(&thread, nil, runCall, Unmanaged.passRetained(call).toOpaque())
            pthread_detach(thread)
        }
        guard status == 0 else { throw Failure(status: status, output: output) }
        return output
    }
}

/// One run of a command, handed to its thread.
private final class Call: Sendable {
    let command: String
    let continuation: CheckedContinuation<(Int32, String), Never>

    init(command: String, continuation: CheckedContinuation<(Int32, String), Never>) {
        self.command = command
        self.continuation = continuation
    }

    func run() {
        guard let pipe = popen(command + " 2>&1", "r") else {
            return continuation.resume(returning: (-1, "popen: errno \(errno)"))
        }
        var output: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = fread(&buffer, 1, buffer.count, pipe)
            if count == 0 { break }
            output.append(contentsOf: buffer[..<count])
        }
        let status = pclose(pipe)
        continuation.resume(returning: (status, String(decoding: output, as: UTF8.self)))
    }
}

private func runCall(_ call: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    if let call { Unmanaged<Call>.fromOpaque(call).takeRetainedValue().run() }
    return nil
}
