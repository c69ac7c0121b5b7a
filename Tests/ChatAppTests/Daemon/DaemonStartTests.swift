import ChatJSON
import Glibc
import TestSupport
import Testing

@testable import ChatApp

/// The real `ChatServer`: what it refuses to start with, and how it says so.
@Suite struct DaemonStartTests {
    static func start(
        _ environment: [String: String], _ words: [String] = [], files: [String: String] = [:]
    ) async throws -> Program.Outcome {
        let folder = TestFolder()
        for (name, text) in files { try TextFile.write(text, to: folder.path + "/" + name) }
        var variables = ["PORT": "0", "BUSINESS_DIR": Checkout.root + "/business"]
        variables.merge(environment) { $1 }
        return try await Program.run(
            "ChatServer", words, environment: variables, directory: folder.path)
    }

    @Test func namesEverythingThatIsWrong() async throws {
        let business = try TemporaryBusiness()
        for name in ["profile.yaml", "models.yaml"] { business.remove(name) }
        let outcome = try await Self.start(
            ["BUSINESS_DIR": business.directory, "PORT": "80a"],
            files: [".env": "# mine\nLOG_LEVEL=loud\nAPI_KEY=\"canary 4711\"\nWHATSAPP_TOKEN=x\n"])
        #expect(outcome.code == 78)
        #expect(outcome.output.isEmpty)
        let lines = outcome.errors.split(separator: "\n").map { String($0.dropFirst(25)) }
        let expected: [String] = [
            #"ERROR   setting_wrong PORT is "80a"; allowed: a whole number from 0 to 65535, 0 for any"#
                + " free one",
            "ERROR   setting_wrong API_KEY has an unacceptable value, which is not shown (.env:3:9);"
                + " allowed: visible ASCII characters without spaces",
            #"ERROR   setting_wrong LOG_LEVEL is "loud" (.env:2:11); allowed: one of trace, debug,"#
                + " info, warning, error",
        ]
        #expect(Array(lines.prefix(3)) == expected)
        let shop = lines.dropFirst(3).prefix {
            $0.hasPrefix(
                "ERROR   business_wrong \(business.directory)/profile.yaml:1:1: el archivo")
        }
        #expect(shop.count == 1)
        let warnings = lines.dropFirst(3 + shop.count)
        #expect(warnings.allSatisfy { $0.hasPrefix("WARNING ") })
        #expect(warnings.contains { $0.contains("WHATSAPP_TOKEN") && $0.contains("did you mean") })
        #expect(
            warnings.contains {
                $0.hasPrefix(
                    "WARNING business_odd \(business.directory)/models.yaml:1:1: el archivo no")
            })
    }

    @Test(arguments: [
        "postgres://u:canary-4711@[::1/db", "postgres://u:canary-4711@h/db?sslmode=sometimes",
        "postgres://u:canary-4711@h:port/db", "mysql://u:canary-4711@h/db",
    ])
    func aBadAddressIsRefusedUnprinted(url: String) async throws {
        let outcome = try await Self.start(["DATABASE_URL": url])
        #expect(outcome.code == 78)
        #expect(outcome.errors.contains("DATABASE_URL has an unacceptable value"))
        #expect(!(outcome.errors + outcome.output).contains("canary"))
    }

    @Test func saysSoInJSONInProduction() async throws {
        let outcome = try await Self.start(["PRODUCTION_MODE": "true", "LOG_LEVEL": "loud"])
        #expect(outcome.code == 78)
        let lines = outcome.errors.split(separator: "\n")
        #expect(lines.count == 2)
        for line in lines {
            let value = try JSONReader.parse(String(line))
            #expect(value["time"]?.stringValue?.hasSuffix("Z") == true)
            #expect(value["level"]?.stringValue == "error")
            #expect(value["event"]?.stringValue == "setting_wrong")
            #expect(value["message"]?.stringValue?.contains("allowed: ") == true)
        }
    }

    @Test func refusesAPortInUse() async throws {
        let other = try await RunningDaemon()
        let outcome = try await Self.start(["PORT": String(other.port)])
        #expect(outcome.code == 78)
        #expect(outcome.errors.contains("cannot_listen cannot listen on 127.0.0.1:\(other.port)"))
        #expect(outcome.errors.contains("hint: "))
        await other.end()
    }

    @Test func refusesADatabaseThatCannotBeUsed() async throws {
        let folder = try await Self.start(["DATABASE_URL": "sqlite:/proc/nowhere/chat.db"])
        #expect(folder.code == 78)
        #expect(folder.errors.contains("database_unusable DATABASE_URL sqlite:/proc/nowhere"))
        let foreign = try await Self.start(
            ["DATABASE_URL": "sqlite:notes.txt"],
            files: ["notes.txt": "these are notes, and surely no database"])
        #expect(foreign.code == 78)
        #expect(foreign.errors.contains("notes.txt is not an SQLite database; hint: "))
    }

    @Test func explainsItself() async throws {
        let help = try await Self.start([:], ["--help"])
        #expect(help.code == 0)
        #expect(help.output.hasPrefix("serves a Mostrador front desk\n\nusage: ChatServer"))
        let version = try await Self.start([:], ["--version"])
        #expect(version.output == "ChatServer \(ProductVersion.current)\n")
        let wrong = try await Self.start([:], ["--prot", "8000"])
        #expect(wrong.code == 2)
        #expect(wrong.errors.hasPrefix("there is no option --prot"))
        let missing = try await Self.start([:], ["--env-file", "/nowhere/env"])
        #expect(missing.code == 78)
        #expect(missing.errors.contains("/nowhere/env: cannot be read: "))
    }
}
