import ChatCore
import ChatHTTP
import TestSupport
import Testing

@testable import ChatApp
@testable import ChatGoLive

/// The go-live check of the public address, through a real proxy with TLS.
@Suite struct PublicAddressTests {
    private func result(
        certificateDays: Int, _ change: (inout Settings) -> Void = { _ in }
    ) async throws -> CheckResult {
        let shop = try Shop(graphURL: "http://127.0.0.1:1")
        let daemon = try await shop.startDaemon()
        let proxy = try await ReverseProxy(.nginx, to: shop, days: certificateDays)
        let client = HTTPClient(.init(certificateAuthorityFile: proxy.certificate))
        defer { client.shutdown() }
        let request = HTTPClientRequest(.get, proxy.url + "/", timeout: .seconds(60))
        #expect(await Waiting.until { (try? await client.send(request))?.status == 404 })
        var report = SettingsReport()
        report.settings.publicBaseURL = BaseURL(proxy.url)
        report.settings.whatsapp.verifyToken = Secret("test-verify-token-0123456789")
        change(&report.settings)
        let check = try #require(LiveChecks.all(openAI: false).first { $0.id == "G1.3" })
        let result = await check.run(
            RealServices(Site(report, settingsFile: nil), authority: proxy.certificate))
        #expect(daemon.isRunning)
        return result
    }

    @Test func aGoodCertificateIsCountedInDays() async throws {
        let result = try await result(certificateDays: 90)
        #expect(result.outcome == .pass, "\(result.evidence)")
        #expect(
            result.evidence.hasSuffix("certificate good for 89 days")
                || result.evidence.hasSuffix("certificate good for 90 days"), "\(result.evidence)")
    }

    @Test func aCertificateThatEndsSoonFails() async throws {
        let result = try await result(certificateDays: 5)
        #expect(result.outcome == .fail)
        #expect(result.evidence.contains("the certificate ends in "), "\(result.evidence)")
        #expect(result.hint != nil)
    }

    @Test func anotherTokenFails() async throws {
        let result = try await result(certificateDays: 90) {
            $0.whatsapp.verifyToken = Secret("another-token")
        }
        #expect(result.outcome == .fail)
        #expect(result.evidence.contains("the right token: 403"), "\(result.evidence)")
    }
}
