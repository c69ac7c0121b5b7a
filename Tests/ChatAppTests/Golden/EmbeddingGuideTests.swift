import TestSupport
import Testing

@testable import ChatApp

/// The guide for embedders shows the example package as it is.
@Suite struct EmbeddingGuideTests {
    private static let sources = ["Bakery", "Main", "TerminalSender"].map {
        "/Examples/embedding/Sources/Bakery/\($0).swift"
    }

    private static func text(_ path: String) throws -> String {
        String(decoding: try FileReader.read(Checkout.root + path).bytes, as: UTF8.self)
    }

    @Test func showsTheExampleAsItIs() throws {
        let sources = try Self.sources.map(Self.text)
        let parts = try Self.text("/docs/embed.md").split(
            separator: "```", omittingEmptySubsequences: false)
        let blocks = parts.compactMap { part in
            part.hasPrefix("swift\n") ? String(part.dropFirst("swift\n".count)) : nil
        }
        #expect(blocks.count == 4)
        for block in blocks {
            #expect(sources.contains { $0.contains(block) }, "not in the example: \(block)")
        }
    }
}
