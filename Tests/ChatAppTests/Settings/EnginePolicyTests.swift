import ChatEngine
import Testing

@testable import ChatApp

@Suite struct EnginePolicyTests {
    /// How long others may take decides how long work is left to whoever does it.
    @Test func theEngineKnowsHowLongOthersMayTake() {
        var settings = Settings()
        settings.whatsapp.timeoutSeconds = 45.5
        settings.openAI.timeoutSeconds = 0.25
        let policy = EnginePolicy(settings, teams: [])
        #expect(policy.outbound.attemptMilliseconds == 45_500)
        #expect(policy.model.timeoutMilliseconds == 250)
    }
}
