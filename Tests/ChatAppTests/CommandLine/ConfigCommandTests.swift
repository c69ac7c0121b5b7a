import ChatJSON
import Glibc
import TestSupport
import Testing

@testable import ChatApp

/// The real `chatctl`, run as a program.
@Suite struct ConfigCommandTests {
    static let shop = Checkout.root + "/business"

    @Test func aCompleteConfigurationPasses() async throws {
        let outcome = try await Program.run(
            "chatctl", ["config", "check"],
            environment: ["BUSINESS_DIR": Self.shop, "PORT": "9000"])
        #expect(outcome.code == 0)
        #expect(outcome.output == "PORT=9000\nBUSINESS_DIR=\(Self.shop)\n")
        #expect(outcome.errors.contains("the configuration is complete"))
    }

    @Test func aBrokenShopIsNamedWithItsSettings() async throws {
        let shop = try TemporaryBusiness()
        for name in ["profile.yaml", "catalog.csv", "models.yaml"] { shop.remove(name) }
        let outcome = try await Program.run(
            "chatctl", ["config", "check"],
            environment: ["BUSINESS_DIR": shop.directory, "PORT": "x"])
        #expect(outcome.code == 78)
        let lines = outcome.errors.split(separator: "\n")
        #expect(
            zip(
                lines,
                [
                    "problem: PORT is \"x\"",
                    "\(shop.directory)/profile.yaml:1:1: el archivo no existe",
                    "\(shop.directory)/catalog.csv:1:1: el archivo no existe",
                    "\(shop.directory)/models.yaml:1:1: aviso: el archivo no existe",
                ]
            ).allSatisfy { $0.hasPrefix($1) }, "\(outcome.errors)")
        #expect(lines.count == 4)
    }

    @Test(arguments: ["config check", "simulate-message hola"])
    func aMissingShopIsOneLineThatSaysHowToBegin(words: String) async throws {
        let outcome = try await Program.run(
            "chatctl", words.split(separator: " ").map(String.init),
            environment: ["BUSINESS_DIR": "/nowhere"])
        #expect(outcome.code == 78)
        let lines = outcome.errors.split(separator: "\n")
        #expect(lines.count == 1)
        #expect(lines.first?.contains("BUSINESS_DIR is \"/nowhere\"") == true)
        #expect(lines.first?.contains("hint: chatctl init") == true)
    }

    @Test(arguments: [("644", "0644"), ("660", "0660"), ("640", nil), ("600", nil)])
    func aFileWithSecretsIsForItsOwner(mode: String, told: String?) async throws {
        let folder = TestFolder()
        let file = folder.path + "/.env"
        try TextFile.write("API_KEY=clave-de-prueba\nBUSINESS_DIR=\(Self.shop)\n", to: file)
        try #require(chmod(file, try #require(mode_t(mode, radix: 8))) == 0)
        let outcome = try await Program.run(
            "chatctl", ["config", "check"], directory: folder.path)
        #expect(outcome.code == 0)
        #expect(outcome.errors.contains("warning: .env holds secrets") == (told != nil))
        if let told {
            let line = "has mode \(told), and 0640 is the most; hint: chmod 600 .env\n"
            #expect(outcome.errors.contains(line), "\(outcome.errors)")
        }
    }

    @Test func wordsThatMeanTwoThingsAreWarnedAbout() async throws {
        let shop = try TemporaryBusiness()
        let text = try shop.text("vocabulary.yaml")
        try shop.write(
            "vocabulary.yaml", Array((text + "  - nombre: otra\n    frases: [dan clases]\n").utf8))
        let answers = try shop.text("answers.yaml")
        let range = try #require(answers.firstRange(of: "  clases:"))
        try shop.write(
            "answers.yaml",
            Array(
                (answers[..<range.lowerBound] + "  otra: sí\n" + answers[range.lowerBound...]).utf8)
        )
        let line = text.split(separator: "\n", omittingEmptySubsequences: false).count + 1
        let place = "\(shop.directory)/vocabulary.yaml:\(line):14: "
        let outcome = try await Program.run(
            "chatctl", ["config", "check"], environment: ["BUSINESS_DIR": shop.directory])
        #expect(outcome.code == 0)
        #expect(outcome.errors.hasPrefix("\(place)aviso: «dan clases»"), "\(outcome.errors)")
        let json = try await Program.run(
            "chatctl", ["config", "check", "--json"], environment: ["BUSINESS_DIR": shop.directory])
        let lines = try json.output.split(separator: "\n").map { try JSONReader.parse(String($0)) }
        let object = try #require(lines.first { $0["event"] != nil })
        #expect(object["level"]?.stringValue == "warning")
        #expect(object["message"]?.stringValue?.hasPrefix("\(place)«dan clases»") == true)
    }

    @Test func namesEveryProblemAndEndsWith78() async throws {
        let outcome = try await Program.run(
            "chatctl", ["config", "check"],
            environment: [
                "PORT": "80a", "LOG_LEVEL": "loud", "OPENAI_KEY": "x", "BUSINESS_DIR": Self.shop,
            ])
        #expect(outcome.code == 78)
        #expect(outcome.output == "BUSINESS_DIR=\(Self.shop)\n")
        #expect(
            outcome.errors.split(separator: "\n").map { $0.prefix(24) } == [
                "problem: PORT is \"80a\"; ", "problem: LOG_LEVEL is \"l",
                "warning: OPENAI_KEY is n",
            ])
    }

    @Test func printsProblemsAsJSONLines() async throws {
        let outcome = try await Program.run(
            "chatctl", ["config", "check", "--json"],
            environment: ["PORT": "80a", "BUSINESS_DIR": Self.shop])
        #expect(outcome.code == 78)
        let lines = try outcome.output.split(separator: "\n").map {
            try JSONReader.parse(String($0))
        }
        #expect(lines.map { $0["level"]?.stringValue } == ["setting", "problem"])
        #expect(lines.map { $0["variable"]?.stringValue } == ["BUSINESS_DIR", "PORT"])
        #expect(lines.map { $0["value"]?.stringValue } == [Self.shop, "80a"])
    }

    @Test func printsSettingsAsJSONLines() async throws {
        let outcome = try await Program.run(
            "chatctl", ["config", "check", "--json"], environment: ["BUSINESS_DIR": Self.shop])
        #expect(outcome.code == 0)
        let lines = try outcome.output.split(separator: "\n").map {
            try JSONReader.parse(String($0))
        }
        #expect(lines.map { $0["level"]?.stringValue } == ["setting", "ok"])
        #expect(lines.last?["catalog_items"]?.int64 != nil)
    }

    @Test func aNamedFileMustExist() async throws {
        let outcome = try await Program.run(
            "chatctl", ["config", "check", "--env-file", "/nowhere/env"],
            environment: ["BUSINESS_DIR": Self.shop])
        #expect(outcome.code == 78)
        #expect(
            outcome.errors == "problem: /nowhere/env: cannot be read: No such file or directory\n")
    }

    @Test func printsTheExampleFile() async throws {
        let outcome = try await Program.run("chatctl", ["config", "example"])
        #expect(outcome.code == 0)
        #expect(outcome.output == SettingsTable.exampleFile)
    }

    /// Words after `chatctl`, the exit code, and what the first line says where.
    static let usage: [(String, Int32, String)] = [
        ("", 2, "err chatctl - looks after a Mostrador front desk"),
        ("--help", 0, "out chatctl - looks after a Mostrador front desk"),
        ("help", 0, "out chatctl - looks after a Mostrador front desk"),
        ("--version", 0, "out chatctl \(ProductVersion.current)"),
        ("config", 2, "err chatctl config needs one of its commands"),
        ("config --help", 0, "out commands:"),
        ("confg check", 2, "err there is no command confg; did you mean config?"),
        ("config check --jsn", 2, "err there is no option --jsn; did you mean --json?"),
        (
            "config check -h", 0,
            "out checks every setting and data file, and names all that is wrong"
        ),
        (
            "help config check", 0,
            "out checks every setting and data file, and names all that is wrong"
        ),
    ]

    @Test(arguments: usage)
    func explainsItself(words: String, code: Int32, first: String) async throws {
        let outcome = try await Program.run("chatctl", words.split(separator: " ").map(String.init))
        #expect(outcome.code == code)
        let (stream, other) =
            first.hasPrefix("out")
            ? (outcome.output, outcome.errors) : (outcome.errors, outcome.output)
        #expect(stream.split(separator: "\n").first == first.dropFirst(4))
        #expect(other.isEmpty)
    }

    @Test func documentationIsWhatTheTableSays() async throws {
        let outcome = try await Program.run("chatctl", ["help", "--markdown"])
        #expect(
            try Checkout.text("docs/cli.md") == outcome.output,
            "write it anew: chatctl help --markdown > docs/cli.md")
    }
}
