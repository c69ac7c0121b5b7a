internal import ChatApp
internal import ChatCore
internal import ChatEngine
internal import ChatHTTP
internal import ChatJSON
internal import ChatStandIns
internal import ChatStore
internal import Glibc

/// The operator's shop on trial: the real daemon in a scratch folder, with a database of its own, among stand-ins for
/// Meta and OpenAI. Nothing that it does leaves this machine.
final class Trial: Sendable {
    struct State {
        var daemon: DaemonChild?
        var port: UInt16 = 0
        var starts = 0
        var customers = 0
        var messages = 0
        /// How Graph answers sends to a number, by attempt; the last goes on.
        var behaviors: [String: [GraphBehavior]] = [:]
        /// How the model answers.
        var model = Trial.goodWords
        /// The messages that have to have a trace, and those that must not.
        var expected: [String] = []
        var untraced: [String] = []
        /// What the daemon said when it refused something.
        var refusals: [String] = []
        /// The page of metrics, as it was before the daemon was killed.
        var metrics = ""
        /// All traces, as they were before the daemon ended.
        var traces = ""
    }

    let site: Site
    let shop: LoadedBusiness
    let secrets = TrialSecrets()
    let folder: ScratchFolder
    let graph: GraphStandIn
    let provider: OpenAIStandIn
    let client = HTTPClient()
    let clock = SystemClock()
    let draft = WebhookDraft(phoneNumberID: TrialSecrets.phoneNumberID)
    let state: Locked<State>
    let program: String
    let environment: [String: String]

    private init(
        _ site: Site, _ shop: LoadedBusiness, program: String
    ) throws(CheckFailure) {
        self.site = site
        self.shop = shop
        self.program = program
        let state = Locked(State())
        self.state = state
        do throws(ScratchFolder.Failure) {
            folder = try ScratchFolder()
        } catch {
            throw CheckFailure(
                .fail(error.message, hint: "set TMPDIR to a folder for scratch files"))
        }
        graph = GraphStandIn(
            token: Secret(secrets.accessToken), phoneNumberID: TrialSecrets.phoneNumberID,
            script: { send, attempt in
                let behaviors = state.withLock { $0.behaviors[send.recipient] } ?? [.accept]
                return behaviors[min(attempt, behaviors.count) - 1]
            })
        provider = OpenAIStandIn(key: Secret(secrets.openAIKey)) { _, _ in
            state.withLock { $0.model }
        }
        do throws(HTTPServerError) {
            try graph.start()
            try provider.start()
        } catch {
            throw CheckFailure(.fail("no stand-ins: \(error)", hint: "loopback must be usable"))
        }
        environment = TrialSettings.environment(
            site.settings, secrets, folder: folder.path, graph: graph.baseURL,
            openAI: provider.baseURL, alertCommand: folder.path + "/alert.sh")
    }

    /// Prepares everything and starts the daemon.
    static func open(_ site: Site, program: String?) async -> Result<Trial, CheckFailure> {
        guard let shop = site.shop else {
            return .failure(
                CheckFailure(
                    .fail(
                        "the shop's data cannot be used, so no daemon starts with it",
                        hint: "chatctl config check names what is wrong")))
        }
        guard let program = program ?? beside() else {
            return .failure(
                CheckFailure(
                    .fail(
                        "ChatServer is not beside this program",
                        hint: "install both programs into one folder")))
        }
        do throws(CheckFailure) {
            let trial = try Trial(site, shop, program: program)
            trial.writeAlertCommand()
            if let problem = await trial.start() {
                let failure = CheckFailure(
                    .fail(problem, hint: "start ChatServer by hand: it says what it lacks"))
                await trial.close()
                return .failure(failure)
            }
            return .success(trial)
        } catch {
            return .failure(error)
        }
    }

    /// The daemon's program in the folder of this one.
    private static func beside() -> String? {
        let path = DiskFile.folder(of: DiskFile.absolute("/proc/self/exe")) + "/ChatServer"
        return FileFacts.isExecutable(path) ? path : nil
    }

    private func writeAlertCommand() {
        let path = folder.path + "/alert.sh"
        guard let file = fopen(path, "we") else { return }
        fputs("#!/bin/sh\ncat >>'\(folder.path)/alerts'\n", file)
        fclose(file)
        chmod(path, 0o700)
    }

    /// Ends everything and removes the folder.
    func close() async {
        if let daemon = state.withLock({ $0.daemon }) {
            daemon.signal(SIGKILL)
            _ = await daemon.wait(seconds: 10)
        }
        await graph.stop()
        await provider.stop()
        client.shutdown()
        folder.remove()
    }
}
