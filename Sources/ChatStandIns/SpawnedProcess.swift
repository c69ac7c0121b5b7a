package import Glibc

/// Starts other programs, the one place that does: stand-ins, rehearsals, tests and benchmarks all use it.
package enum SpawnedProcess {
    /// What a standard stream of a process is.
    package enum Stream: Sendable {
        /// `/dev/null`.
        case nothing
        /// Ours.
        case inherited
        /// A file: read from its beginning, or appended to and made if it is missing, for its owner alone.
        case file(String)
        /// An open descriptor of ours.
        case descriptor(Int32)
    }

    /// What is started, and how.
    package struct Order: Sendable {
        /// The program's path and its arguments.
        package var words: [String]
        /// Its whole environment; `nil` for ours.
        package var variables: [String: String]? = ["PATH": "/usr/bin:/bin"]
        /// What it reads.
        package var input = Stream.nothing
        /// Where its output goes.
        package var output = Stream.nothing
        /// Where its errors go; `nil`: with the output.
        package var errors: Stream?
        /// Whether it has a process group of its own: an interrupt from the keyboard is for us alone then.
        package var hasOwnGroup = true

        /// An order to start a program by its path.
        package init(_ words: [String]) {
            self.words = words
        }
    }

    /// The id of the new process, which blocks no signals; `nil` when the system refuses it.
    package static func start(_ order: Order) -> pid_t? {
        guard let program = order.words.first else { return nil }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        connect(order.input, to: 0, O_RDONLY, &actions)
        connect(order.output, to: 1, O_WRONLY | O_CREAT | O_APPEND, &actions)
        connect(order.errors ?? .descriptor(1), to: 2, O_WRONLY | O_CREAT | O_APPEND, &actions)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var none = sigset_t()
        sigemptyset(&none)
        posix_spawnattr_setsigmask(&attributes, &none)
        let group = order.hasOwnGroup ? POSIX_SPAWN_SETPGROUP : 0
        posix_spawnattr_setflags(&attributes, Int16(group | POSIX_SPAWN_SETSIGMASK))
        var pid: pid_t = 0
        let code = withCStrings(order.words) { argv in
            guard let variables = order.variables else {
                return posix_spawn(&pid, program, &actions, &attributes, argv, environ)
            }
            return withCStrings(variables.map { "\($0.key)=\($0.value)" }) { envp in
                posix_spawn(&pid, program, &actions, &attributes, argv, envp)
            }
        }
        return code == 0 ? pid : nil
    }

    /// Runs a program to its end on this thread: its exit code, or 128 and the number of the signal that ended it;
    /// `nil` when the system refuses it.
    @discardableResult
    package static func run(_ order: Order) -> Int32? {
        guard let pid = start(order) else { return nil }
        var status: Int32 = 0
        while waitpid(pid, &status, 0) != pid {
            guard errno == EINTR else { return nil }
        }
        return code(of: status)
    }

    /// What `waitpid` told, as a shell would say it: the exit code, or 128 and the signal's number.
    package static func code(of status: Int32) -> Int32 {
        let signal = status & 0x7F
        return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
    }

    private static func connect(
        _ stream: Stream, to number: Int32, _ flags: Int32,
        _ actions: inout posix_spawn_file_actions_t
    ) {
        switch stream {
        case .nothing:
            posix_spawn_file_actions_addopen(&actions, number, "/dev/null", flags & O_ACCMODE, 0)
        case .inherited: break
        case .file(let path):
            posix_spawn_file_actions_addopen(&actions, number, path, flags, 0o600)
        case .descriptor(let other):
            posix_spawn_file_actions_adddup2(&actions, other, number)
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
