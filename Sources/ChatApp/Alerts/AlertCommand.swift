// A program of the operator's own: it gets one line and nothing of ours: no descriptor, no secret of
// the environment, no blocked signal. A thread of its own waits for it, so nobody else has to.

internal import Glibc

/// Runs a program with one line on its standard input.
struct AlertCommand: Sendable {
    /// The program's path, or its name if it is to be found in `PATH`.
    let program: String
    /// Told when the program could not be run or failed.
    let onFailure: @Sendable (String) -> Void

    /// Starts the program and returns at once.
    func run(_ line: String) {
        let task = Unmanaged.passRetained(Task(command: self, line: line))
        var thread = pthread_t()
        let code = pthread_create(
            &thread, nil,
            { pointer in
                guard let pointer else { return nil }
                let task = Unmanaged<Task>.fromOpaque(pointer).takeRetainedValue()
                task.command.runAndWait(task.line)
                return nil
            }, task.toOpaque())
        guard code == 0 else {
            task.release()
            return onFailure(String(cString: strerror(code)))
        }
        pthread_detach(thread)
    }

    private final class Task: Sendable {
        let command: AlertCommand
        let line: String

        init(command: AlertCommand, line: String) {
            (self.command, self.line) = (command, line)
        }
    }

    private func runAndWait(_ line: String) {
        var ends: [Int32] = [0, 0]
        guard pipe(&ends) == 0 else { return onFailure(String(cString: strerror(errno))) }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        // The line is shorter than a pipe holds, so it is written before anybody reads it.
        let bytes = Array((line + "\n").utf8)
        _ = write(ends[1], bytes, bytes.count)
        close(ends[1])
        defer { close(ends[0]) }
        var pid: pid_t = 0
        let code = spawn(&pid, input: ends[0])
        guard code == 0 else { return onFailure(String(cString: strerror(code))) }
        var status: Int32 = 0
        while waitpid(pid, &status, 0) < 0, errno == EINTR {}
        if status != 0 { onFailure("it ended with status \(status)") }
    }

    private func spawn(_ pid: inout pid_t, input: Int32) -> Int32 {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, input, 0)
        for output in [Int32(1), 2] {
            posix_spawn_file_actions_addopen(&actions, output, "/dev/null", O_WRONLY, 0)
        }
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var none = sigset_t()
        sigemptyset(&none)
        var all = sigset_t()
        sigfillset(&all)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setsigdefault(&attributes, &all)
        posix_spawnattr_setflags(
            &attributes, Int16(POSIX_SPAWN_SETSIGMASK) | Int16(POSIX_SPAWN_SETSIGDEF))
        let words: [UnsafeMutablePointer<CChar>?] = [strdup(program), nil]
        let variables =
            Self.environment(from: ProcessEnvironment.variables()).map {
                strdup("\($0.key)=\($0.value)")
            } + [nil]
        defer { (words + variables).forEach { free($0) } }
        return posix_spawnp(&pid, program, &actions, &attributes, words, variables)
    }

    /// Our environment without our settings: tokens and keys are not the program's business.
    static func environment(from variables: [String: String]) -> [String: String] {
        let ours = Set(
            SettingsTable.all.map(\.name) + SettingsTable.all.compactMap(\.fileVariable))
        return variables.filter { name, _ in
            !ours.contains(name) && !name.hasPrefix(SettingsTable.notifyNumberPrefix)
        }
    }
}
