import ChatJSON
import TestSupport
import Testing

@testable import ChatApp

/// What the pages show as printed is printed. `make golden` writes README anew.
@Suite(.serialized) struct ReadmeGoldenTests {
    private static let readme = "README.md"

    @Test func simulatedMessagesPrintWhatIsShown() async throws {
        var page = try Checkout.text(Self.readme)
        let examples = ProgramExample.all(in: page)
        #expect(!examples.isEmpty)
        for example in examples {
            let output = try await example.output()
            if GoldenFile.isWriting {
                page.replace(example.printed, with: output, maxReplacements: 1)
            } else {
                #expect(
                    ProgramExample.placeless(output) == ProgramExample.placeless(example.printed),
                    "\(example.message): review, then make golden")
            }
        }
        if GoldenFile.isWriting { try GoldenFile.write(page, to: Self.readme) }
    }

    /// The request of `curl` and the line of JSON that follows it.
    @Test func theEndpointAnswersWhatIsShown() async throws {
        var page = try Checkout.text(Self.readme)
        let example = try #require(
            page.firstMatch(
                of: #/curl [^\n]* -d '(?<body>[^']*)'\n```\n\n```json\n(?<answer>[^\n]*)\n/#))
        let daemon = try await RunningDaemon()
        let answer = try await daemon.post("/api/chat", String(example.body))
        await daemon.end()
        var text = String(decoding: answer.body, as: UTF8.self)
        text.replace(#/"latency_ms":[0-9.]+/#, with: #""latency_ms":0.6"#)
        if GoldenFile.isWriting {
            page.replace(String(example.answer), with: text, maxReplacements: 1)
            try GoldenFile.write(page, to: Self.readme)
        } else {
            #expect(text == example.answer, "review, then make golden")
        }
    }

    @Test func thePictureShowsARealSession() async throws {
        let path = "docs/images/session"
        let outcome = try await Program.run(
            "chatctl", ["simulate-message", "-"],
            environment: ["BUSINESS_DIR": Checkout.root + "/business"],
            input: try Checkout.text("\(path).txt"))
        #expect(outcome.code == 0, "\(outcome.errors)")
        let picture = TerminalPicture(
            command: "chatctl simulate-message - < \(path).txt",
            output: String(outcome.output.dropLast()))
        if GoldenFile.isWriting {
            try GoldenFile.write(picture.svg, to: "\(path).svg")
        } else {
            #expect(
                ProgramExample.placeless(picture.svg)
                    == ProgramExample.placeless(try Checkout.text("\(path).svg")),
                "review, then make golden")
        }
    }

    /// The owner's pages show parts of what is printed.
    @Test(arguments: ["docs/es/ruta-de-decision.md"])
    func otherPagesShowLinesThatArePrinted(page: String) async throws {
        let examples = ProgramExample.all(in: try Checkout.text(page))
        #expect(!examples.isEmpty)
        for example in examples {
            let output = ProgramExample.placeless(try await example.output())
            for line in ProgramExample.placeless(example.printed).split(separator: "\n") {
                #expect(output.contains(line), "\(example.message)")
            }
        }
    }
}
