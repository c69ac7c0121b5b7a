import ChatEngine
import ChatStandIns
import Glibc
import TestSupport

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

    /// Starts `program` of this build; output and errors go to `outputPath`.
    convenience init(
        _ program: String, _ arguments: [String] = [], environment: [String: String],
        directory: String, outputPath: String, input: String? = nil
    ) throws {
        try self.init(
            path: BuiltPrograms.folder + "/" + program, arguments, environment: environment,
            directory: directory, outputPath: outputPath, input: input)
    }

    /// Starts the program at `path`.
    init(
        path: String, _ arguments: [String] = [], environment: [String: String],
        directory: String, outputPath: String, input: String? = nil
    ) throws {
        self.outputPath = outputPath
        // `env` changes the directory and becomes the program; the call for it is GNU's alone.
        var order = SpawnedProcess.Order(["/usr/bin/env", "-C", directory, path] + arguments)
        order.variables = environment
        if let input { order.input = .file(input) }
        order.output = .file(outputPath)
        order.hasOwnGroup = false
        guard let child = SpawnedProcess.start(order) else {
            throw StartError(description: "\(path): \(String(cString: strerror(errno)))")
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
        var end: End?
        _ = await Waiting.until(seconds: seconds) {
            end = waitNow(options: WNOHANG)
            return end != nil
        }
        return end
    }

    /// Whether the process has not ended yet.
    var isRunning: Bool { waitNow(options: WNOHANG) == nil }

    /// All that it wrote so far.
    var output: String { (try? TextFile.read(outputPath)) ?? "" }

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
}
