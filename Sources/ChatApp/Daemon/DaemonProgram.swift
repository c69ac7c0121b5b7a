internal import ChatEngine
internal import Glibc

/// The program `ChatServer`: words in, a running daemon until a signal ends it.
public enum DaemonProgram {
    private static let name = "ChatServer"
    private static let command = Command(
        "", "serves a Mostrador front desk",
        details: """
            Reads its settings from the environment and from .env; see chatctl config example.
            SIGTERM or SIGINT stops it gracefully, a second one at once. SIGHUP reads the shop's data
            again; with a mistake in it, what is in force stays so.
            """,
        options: [.version],
        examples: ["", "--env-file /etc/mostrador/env"],
        action: { _ in })

    /// Runs the program with the words after its name; `nil` when they cannot be read. Never returns.
    public static func main(_ words: [String]?) -> Never {
        CrashReports.disable(ProcessEnvironment.variables())
        guard let words else {
            fail(
                StartFailure([.problem("proc_missing", ProgramArguments.missing)]), [],
                SettingsLoader.load(envFile: nil).settings)
        }
        StopSignals.block()
        let output = CommandOutput()
        let envFile = read(words, output)
        let report = SettingsLoader.load(envFile: envFile)
        let logger = Logger(
            minimumLevel: report.settings.logLevel,
            format: .suited(isProduction: report.settings.isProduction, descriptor: 1))
        guard StandardStreams.areUsable(), logger.problem == nil else {
            fail(.unwritableLog(logger.problem ?? ""), [], report.settings)
        }
        let (stop, continuation) = AsyncStream<Void>.makeStream()
        let hasStarted = Locked(false)
        let (hangUps, hangUp) = AsyncStream<Void>.makeStream(bufferingPolicy: .bufferingNewest(1))
        Task {
            var warnings: [StartFailure.Reason] = []
            do throws(StartFailure) {
                let configuration = try Configuration.load(report)
                warnings = configuration.warnings
                let daemon = try await Daemon.start(configuration, logger: logger)
                hasStarted.withLock { $0 = true }
                Task { for await _ in hangUps { await daemon.reload() } }
                if let failure = await daemon.run(until: stop) { throw failure }
                exit(ExitCode.success.rawValue)
            } catch {
                fail(error, warnings + error.warnings, report.settings)
            }
        }
        StopSignals.wait(
            onFirst: {
                if hasStarted.withLock({ $0 }) { return _ = continuation.yield() }
                // Nothing was taken yet; it may be waiting for a database that never comes.
                logger.log(.info, "stopped", [("complete", .flag(true))])
                exit(ExitCode.success.rawValue)
            },
            onHangUp: { hangUp.yield() })
    }

    /// The file of `--env-file`; ends the program when help was asked for or the words are wrong.
    private static func read(_ words: [String], _ output: CommandOutput) -> String? {
        do throws(CommandFailure) {
            let parsed = try CommandParser(command: command).parse(words)
            let invocation = Invocation(parsed, output: output)
            if invocation.has(.help) {
                output.write(HelpText(program: name).text(for: command))
                exit(ExitCode.success.rawValue)
            }
            if invocation.has(.version) {
                output.write("\(name) \(ProductVersion.current)")
                exit(ExitCode.success.rawValue)
            }
            return invocation.value(of: .envFile)
        } catch {
            for message in error.messages { output.say(message) }
            output.say("hint: \(name) --help")
            exit(error.code.rawValue)
        }
    }

    private static func fail(
        _ failure: StartFailure, _ warnings: [StartFailure.Reason], _ settings: Settings
    ) -> Never {
        let logger = Logger(
            minimumLevel: min(settings.logLevel, .error),
            format: .suited(isProduction: settings.isProduction, descriptor: 2), descriptor: 2)
        let reasons = failure.reasons.map { (LogLevel.error, $0) }
        for (level, reason) in reasons + warnings.map({ (.warning, $0) }) {
            let message = reason.message.split(separator: "\n").joined(separator: "; ")
            logger.log(level, reason.event, [("message", .text(message))])
        }
        exit(failure.code.rawValue)
    }
}
