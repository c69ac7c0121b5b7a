import Glibc
import TestSupport
import Testing

@testable import ChatApp

/// The real `chattrain` on labelled messages of its own.
@Suite struct TrainingCommandTests {
    private let folder = TestFolder()

    /// Two voices who say nearly the same, and what was written besides.
    init() throws {
        for path in ["data", "data/voices", "data/written"] {
            try #require(mkdir("\(folder.path)/\(path)", 0o700) == 0)
        }
        let voice = """
            F | horarios | no | a que hora abren mañana
            F | horarios | no | hasta que hora atienden hoy
            N | off_topic | no | quien gano el partido
            """
        try write(voice, "data/voices/01-gloria.table")
        try write(voice, "data/voices/02-yeison.table")
        try write("N | off_topic | no | cuentame un chiste", "data/written/jokes.table")
    }

    private func write(_ text: String, _ name: String) throws {
        try TextFile.write(text, to: "\(folder.path)/\(name)")
    }

    private func read(_ name: String) throws -> String {
        String(decoding: try FileReader.read("\(folder.path)/\(name)").bytes, as: UTF8.self)
    }

    private func chattrain(_ words: String...) async throws -> Program.Outcome {
        try await Program.run(
            "chattrain", words, environment: ["BUSINESS_DIR": Checkout.root + "/business"],
            directory: folder.path)
    }

    @Test func trainsAndSaysOnWhat() async throws {
        let outcome = try await chattrain("train", "Weights.swift")
        #expect(outcome.code == 0, "\(outcome.errors)")
        let words = outcome.errors.split { $0.isWhitespace }
        #expect(outcome.errors.hasPrefix("trained on 7 messages, digest "))
        let digest = try #require(words.last)
        #expect(try read("Weights.swift").contains("trainedOn = \"\(digest)\""))
    }

    @Test func measuresAndWritesThePage() async throws {
        try write(
            #"{"text":"quien gano el partido","message_type":"NON_BUSINESS"}"#, "others.jsonl")
        try #require(mkdir("\(folder.path)/data/exams", 0o700) == 0)
        let question = #"{"text":"hasta que hora atienden","message_type":"BUSINESS_FAQ"}"#
        try write("\(question)\n\(question)", "data/exams/1.jsonl")
        let outcome = try await chattrain("eval", "page.md", "--others", "others.jsonl")
        #expect(outcome.code == 0, "\(outcome.errors)")
        let page = try read("page.md")
        #expect(page.contains("6 messages of 2 voices"))
        #expect(page.contains("| our voices | both | 6 | 1.000 | 1.000 |"))
        for voices in ["lexicon alone", "model alone", "both"] {
            #expect(page.contains("| others.jsonl | \(voices) | 1 |"))
            #expect(page.contains("| exams/1.jsonl | \(voices) | 2 |"))
        }
        #expect(outcome.output.hasPrefix("Figures\n"))
        #expect(outcome.output.contains("02-yeison.table"))
    }

    @Test(
        arguments: [
            ("X | horarios | no | hola", [], "the type is X; allowed: F, C, N, N*, N!, E"),
            (nil, ["--others", "away.jsonl"], "away.jsonl"),
        ] as [(String?, [String], String)])
    func saysWhatItCannotRead(table: String?, words: [String], reason: String) async throws {
        if let table { try write(table, "data/voices/03-wrong.table") }
        let outcome = try await Program.run(
            "chattrain", ["eval", "page.md"] + words,
            environment: ["BUSINESS_DIR": Checkout.root + "/business"], directory: folder.path)
        #expect(outcome.code == 1)
        #expect(outcome.errors.contains(reason))
        #expect(outcome.output.isEmpty)
        #expect(throws: (any Error).self) { try read("page.md") }
    }
}
