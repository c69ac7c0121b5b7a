import ChatEngine
import Glibc

/// A program of ours under test: started with an environment of its own, its output kept.
final class ChildProcess: Sendable {
    /// How a process ended.
    enum End: Hashable, Sendable {
        case exit(Int32)
        case signal(Int32)
    }

    struct StartError: Error, CustomStringConvertible {
        let description: String
    }

    let pid: pid_t
    private let outputPath: String
    private let end = Locked<End?>(nil)

    /// The directory with the programs that this build made.
    static let programs: String = {
        var buffer = [CChar](repeating: 0, count: 4096)
        let count = readlink("/proc/self/exe", &buffer, buffer.count - 1)
        var path = String(
            decoding: buffer.prefix(max(0, count)).map(UInt8.init(bitPattern:)), as: UTF8.self)
        // The runner is either the test bundle itself or a tool of the toolchain that was given its path.
        if let bundle = CommandLine.arguments.first(where: { $0.contains(".xctest") }) {
            path = bundle
        }
        return String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)])
    }()

    /// Starts `program` of this build; output and errors go to `outputPath`.
    convenience init(
        _ program: String, _ arguments: [String] = [], environment: [String: String],
        directory: String, outputPath: String, input: String? = nil
    ) throws {
        try self.init(
            path: Self.programs + "/" + program, arguments, environment: environment,
            directory: directory, outputPath: outputPath, input: input)
    }

    /// Starts the program at `path`.
    init(
        path: String, _ arguments: [String] = [], environment: [String: String],
        directory: String, outputPath: String, input: String? = nil
    ) throws {
        self.outputPath = outputPath
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, input ?? "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(
            &actions, 1, outputPath, O_WRONLY | O_CREAT | O_APPEND, 0o600)
        posix_spawn_file_actions_adddup2(&actions, 1, 2)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var none = sigset_t()
        sigemptyset(&none)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
        var child: pid_t = 0
        // `env` changes the directory and becomes the program; the call for it is GNU's alone.
        let words = ["/usr/bin/env", "-C", directory, path] + arguments
        let variables = environment.map { "\($0)=\($1)" }
        let code = Self.withCStrings(words) { argv in
            Self.withCStrings(variables) { envp in
                posix_spawn(&child, words[0], &actions, &attributes, argv, envp)
            }
        }
        guard code == 0 else {
            throw StartError(description: "\(path): \(String(cString: strerror(code)))")
        }
        pid = child
    }

    deinit {
        kill(SIGKILL)
        _ = waitNow(options: 0)
    }

    /// Sends a signal, unless the process was waited for already.
    func kill(_ signal: Int32) {
        if end.withLock({ $0 == nil }) { Glibc.kill(pid, signal) }
    }

    /// Waits until the process ends; `nil` when it did not within the time.
    func wait(seconds: Double) async -> End? {
        let clock = ContinuousClock()
        let deadline = clock.now.advanced(by: .seconds(seconds))
        while true {
            // Looked at once more when the time is over: the machine may have had none for us.
            let isOver = clock.now >= deadline
            if let end = waitNow(options: WNOHANG) { return end }
            if isOver { return nil }
            try? await Task.sleep(for: .milliseconds(5))
        }
    }

    /// Whether the process has not ended yet.
    var isRunning: Bool { waitNow(options: WNOHANG) == nil }

    /// All that it wrote so far.
    var output: String { TextFile.read(outputPath) ?? "" }

    private func waitNow(options: Int32) -> End? {
        end.withLock { end in
            if let end { return end }
            var status: Int32 = 0
            guard waitpid(pid, &status, options) == pid else { return nil }
            let signal = status & 0x7F
            end = signal == 0 ? .exit((status >> 8) & 0xFF) : .signal(signal)
            return end
        }
    }

    private static func withCStrings<Result>(
        _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
    ) -> Result {
        let pointers = strings.map { strdup($0) }
        defer { for pointer in pointers { free(pointer) } }
        return body(pointers + [nil])
    }
}
