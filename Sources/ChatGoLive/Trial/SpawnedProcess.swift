internal import Glibc

/// Starts other programs, each in a process group of its own: an interrupt from the keyboard is for us alone.
enum SpawnedProcess {
    /// What a process reads.
    enum Input {
        case nothing
        case descriptor(Int32)
    }

    /// What is started, and how.
    struct Order {
        /// The program's path and its arguments.
        var words: [String]
        /// Its environment.
        var variables: [String: String] = ["PATH": "/usr/bin:/bin"]
        /// What it reads.
        var input = Input.nothing
        /// The file that its output and errors are appended to.
        var outputPath = "/dev/null"

        init(_ words: [String]) {
            self.words = words
        }
    }

    /// The id of the new process; `nil` when the system refuses it.
    static func start(_ order: Order) -> pid_t? {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        switch order.input {
        case .nothing: posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        case .descriptor(let number): posix_spawn_file_actions_adddup2(&actions, number, 0)
        }
        posix_spawn_file_actions_addopen(
            &actions, 1, order.outputPath, O_WRONLY | O_CREAT | O_APPEND, 0o600)
        posix_spawn_file_actions_adddup2(&actions, 1, 2)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var none = sigset_t()
        sigemptyset(&none)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setflags(
            &attributes, Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK))
        var pid: pid_t = 0
        let code = withCStrings(order.words) { argv in
            withCStrings(order.variables.map { "\($0.key)=\($0.value)" }) { envp in
                posix_spawn(&pid, order.words[0], &actions, &attributes, argv, envp)
            }
        }
        return code == 0 ? pid : nil
    }

    private static func withCStrings<Result>(
        _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
    ) -> Result {
        let pointers = strings.map { strdup($0) }
        defer { for pointer in pointers { free(pointer) } }
        return body(pointers + [nil])
    }
}
