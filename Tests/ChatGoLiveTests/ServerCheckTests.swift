import ChatApp
import ChatCore
import ChatStandIns
import TestSupport
import Testing

@testable import ChatGoLive

/// Checks of a running daemon: right settings pass, wrong ones are found, and nothing reaches a customer.
@Suite struct ServerCheckTests {
    private static func trial() async throws -> Trial {
        let program = BuiltPrograms.folder + "/ChatServer"
        switch await Trial.open(TestSite.ready(), program: program) {
        case .success(let trial): return trial
        case .failure(let failure): throw failure
        }
    }

    /// The settings that the trial's daemon has.
    private static func site(
        _ trial: Trial, _ change: (inout Settings) -> Void = { _ in }
    ) -> Site {
        TestSite.ready { settings in
            settings.apiKey = Secret(trial.secrets.apiKey)
            settings.whatsapp.verifyToken = Secret(trial.secrets.verifyToken)
            settings.whatsapp.appSecrets = [Secret(trial.secrets.appSecret)]
            settings.whatsapp.phoneNumberID = TrialSecrets.phoneNumberID
            change(&settings)
        }
    }

    private static func results(
        _ trial: Trial, _ change: (inout Settings) -> Void = { _ in }
    ) async throws -> [String: CheckResult] {
        let url = try #require(BaseURL("http://127.0.0.1:\(trial.port)"))
        let server = RunningServer(site(trial, change), at: url)
        var results: [String: CheckResult] = [:]
        for check in ServerChecks.all { results[check.id] = await check.run(server) }
        return results
    }

    @Test func aGoodDaemonPassesAndSendsNothing() async throws {
        let trial = try await Self.trial()
        let results = try await Self.results(trial)
        for (id, result) in results {
            let wanted: CheckOutcome = id == "G4.1" ? .skip : .pass
            #expect(result.outcome == wanted, "\(id): \(result.evidence)")
        }
        #expect(trial.graph.sends.isEmpty)
        #expect(trial.graph.reads.isEmpty)
        #expect(await trial.traces().isEmpty)
        await trial.close()
    }

    @Test func wrongSettingsAreFound() async throws {
        let trial = try await Self.trial()
        let secrets = try await Self.results(trial) { settings in
            settings.whatsapp.appSecrets = [Secret("another-secret-of-an-app")]
            settings.whatsapp.verifyToken = Secret("another-token")
            settings.whatsapp.messagesPerMinute = 10
        }
        for id in ["G1.2", "G1.5c", "G1.6", "G1.7"] {
            #expect(secrets[id]?.outcome == .fail, "\(id)")
        }
        let limit = try await Self.results(trial) { $0.whatsapp.messagesPerMinute = 10 }
        #expect(limit["G1.7"]?.outcome == .fail)
        let key = try await Self.results(trial) { $0.apiKey = Secret("another-key") }
        for id in ["G5.1b", "G5.2b", "G7.1b"] { #expect(key[id]?.outcome == .fail, "\(id)") }
        let none = try await Self.results(trial) { settings in
            settings.apiKey = Secret("")
            settings.whatsapp.isEnabled = false
            settings.whatsapp.verifyToken = Secret("")
        }
        for id in ["G5.1b", "G5.2b", "G7.1b", "G1.2", "G1.5c", "G1.6", "G1.7"] {
            #expect(none[id]?.outcome == .skip, "\(id)")
        }
        #expect(trial.graph.sends.isEmpty)
        await trial.close()
    }

    @Test func nobodyThereFails() async throws {
        let trial = try await Self.trial()
        _ = await trial.stop(9)
        let results = try await Self.results(trial)
        for id in ["G5.1a", "G5.1b", "G1.2", "G1.6", "G3.1"] {
            #expect(results[id]?.outcome == .fail, "\(id)")
        }
        await trial.close()
    }

    /// The public address, here the daemon's own.
    private static func publicAddress(
        _ trial: Trial, _ change: (inout Settings) -> Void = { _ in }
    ) async throws -> CheckResult {
        let site = site(trial) { settings in
            settings.publicBaseURL = BaseURL("http://127.0.0.1:\(trial.port)")
            change(&settings)
        }
        let check = try #require(LiveChecks.all(openAI: false).first { $0.id == "G1.3" })
        return await check.run(RealServices(site))
    }

    @Test func thePublicAddressIsTriedFromOutside() async throws {
        let trial = try await Self.trial()
        let good = try await Self.publicAddress(trial)
        #expect(good.outcome == .pass, "\(good.evidence)")
        let token = try await Self.publicAddress(trial) {
            $0.whatsapp.verifyToken = Secret("another-token")
        }
        #expect(token.outcome == .fail)
        let problem = await trial.restart([
            "WHATSAPP_APP_SECRET": "", "PRODUCTION_MODE": "false",
        ])
        #expect(problem == nil)
        let unsigned = try await Self.publicAddress(trial)
        #expect(unsigned.outcome == .fail)
        #expect(unsigned.evidence.contains("unsigned"), "\(unsigned.evidence)")
        _ = await trial.stop(9)
        #expect(try await Self.publicAddress(trial).outcome == .fail)
        await trial.close()
    }
}
