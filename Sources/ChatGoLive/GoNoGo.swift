public import ChatApp
internal import ChatEngine

/// The go-live list, run from its first line to its last.
public struct GoNoGo: Sendable {
    /// What is asked.
    public struct Options: Sendable {
        /// The daemon that is running; `nil` starts one in a scratch folder.
        public var server: BaseURL?
        /// Whether Meta, OpenAI and the public address are read.
        public var isLive = false
        /// Whether a message is sent to `TEST_NOTIFY_NUMBER`.
        public var sendsTest = false
        /// The file with settings, where there is one.
        public var settingsFile: String?
        /// The daemon's program; `nil` looks beside this one.
        public var program: String?

        /// Everything alone.
        public init() {}
    }

    private let options: Options
    private let site: Site

    /// Prepares the list for the settings that were read.
    public init(_ report: SettingsReport, _ options: Options = Options()) {
        self.options = options
        site = Site(report, settingsFile: options.settingsFile)
    }

    /// The longest title, for columns.
    public static var titleWidth: Int {
        let titles =
            FileChecks.all.map(\.title)
            + ([TrialChecks.start] + TrialChecks.withDaemon).map(\.title)
            + ServerChecks.all.map(\.title)
            + LiveChecks.all(openAI: true).map(\.title)
        return titles.map(\.count).max() ?? 0
    }

    /// Runs every check that the options ask for; takes under a minute.
    ///
    /// - Parameters:
    ///   - onBegin: Told the title of each check before it is made.
    ///   - onLine: Told each result as soon as it is known.
    /// - Returns: The verdict on all of them.
    public func run(
        onBegin: @escaping @Sendable (String) -> Void = { _ in },
        onLine: @escaping @Sendable (CheckLine) -> Void
    ) async -> Verdict {
        let record = Record(onBegin: onBegin, onLine: onLine)
        await record.make(FileChecks.all, .files, at: site)
        if let server = options.server {
            let running = RunningServer(site, at: server)
            await record.make(ServerChecks.all, .server, at: running)
        } else {
            record.onBegin(TrialChecks.start.title)
            switch await Trial.open(site, program: options.program) {
            case .success(let trial):
                await record.make([TrialChecks.start], .trial, at: trial)
                await record.make(TrialChecks.withDaemon, .trial, at: trial)
                await trial.close()
            case .failure(let failure):
                record.tell(TrialChecks.start, .trial, failure.result)
                for check in TrialChecks.withDaemon {
                    record.tell(check, .trial, .skip("there is no daemon to try it on"))
                }
            }
        }
        let services = RealServices(site)
        if options.isLive {
            await record.make(
                LiveChecks.all(openAI: site.settings.openAI.isEnabled), .live, at: services)
        }
        if options.sendsTest { await record.make([LiveChecks.sendTest], .sendTest, at: services) }
        return Verdict(record.lines, isReal: options.server != nil || options.isLive)
    }
}

/// Makes checks and keeps what they found.
private final class Record: Sendable {
    let onBegin: @Sendable (String) -> Void
    private let onLine: @Sendable (CheckLine) -> Void
    private let made = Locked<[CheckLine]>([])

    init(
        onBegin: @escaping @Sendable (String) -> Void,
        onLine: @escaping @Sendable (CheckLine) -> Void
    ) {
        self.onBegin = onBegin
        self.onLine = onLine
    }

    var lines: [CheckLine] { made.withLock { $0 } }

    /// Makes checks, one after the other.
    func make<Place>(_ checks: [Check<Place>], _ scope: CheckScope, at place: Place) async {
        for check in checks {
            onBegin(check.title)
            tell(check, scope, await check.run(place))
        }
    }

    /// Keeps and tells a result.
    func tell<Place>(_ check: Check<Place>, _ scope: CheckScope, _ result: CheckResult) {
        let line = CheckLine(id: check.id, title: check.title, scope: scope, result: result)
        made.withLock { $0.append(line) }
        onLine(line)
    }
}
