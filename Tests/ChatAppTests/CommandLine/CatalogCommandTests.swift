import ChatJSON
import TestSupport
import Testing

@testable import ChatApp

/// The real `chatctl catalog` on a copy of the sample shop.
@Suite struct CatalogCommandTests {
    static func chatctl(
        _ words: [String], _ business: TemporaryBusiness
    ) async throws -> Program.Outcome {
        try await Program.run(
            "chatctl", words, environment: ["BUSINESS_DIR": business.directory])
    }

    /// A catalogue in which one price differs, in a file of its own.
    static func candidate(
        _ business: TemporaryBusiness, price: String
    ) throws -> (folder: TestFolder, path: String) {
        let folder = TestFolder()
        let path = folder.file(suffix: "csv")
        let text = try business.text("catalog.csv")
        try TextFile.write(
            text.replacing(",8280,789000,", with: ",8280,\(price),"), to: path)
        return (folder, path)
    }

    @Test func listsTheCatalogue() async throws {
        let business = try TemporaryBusiness()
        let all = try await Self.chatctl(["catalog", "list"], business)
        #expect(all.code == 0)
        #expect(all.output.split(separator: "\n").count == 50)
        let json = try await Self.chatctl(
            ["catalog", "list", "--category", "FILETEADORAS", "--json"], business)
        let items = try json.output.split(separator: "\n").map { try JSONReader.parse(String($0)) }
        #expect(!items.isEmpty)
        #expect(Set(items.map { $0["category"]?.stringValue }) == ["fileteadoras"])
        let plain = try await Self.chatctl(
            ["catalog", "list", "--category", "maquinas familiares"], business)
        #expect(plain.output.contains("  máquinas familiares  "))
        let found = try await Self.chatctl(
            ["catalog", "list", "--query", "singer prelude"], business)
        #expect(found.output.hasPrefix("MF-8280  "))
        let none = try await Self.chatctl(["catalog", "list", "--category", "zapatos"], business)
        #expect(none.output.isEmpty)
        #expect(none.errors.hasPrefix("the shelves are: "))
    }

    @Test func importsAfterShowingTheDifference() async throws {
        let business = try TemporaryBusiness()
        let before = try business.text("catalog.csv")
        let (folder, path) = try Self.candidate(business, price: "799000")
        let line = "~ catalog.csv MF-8280 price: $789.000 → $799.000\n"
        let written = try await Self.chatctl(["catalog", "import", path], business)
        #expect(written.code == 0)
        #expect(written.output == line)
        #expect(written.errors.contains("will be replaced\n"))
        #expect(written.errors.contains("hint: chatctl reload"))
        #expect(try business.text("catalog.csv").contains(",8280,799000,"))
        #expect(try business.text("catalog.csv.bak") == before)
        let again = try await Self.chatctl(
            ["catalog", "import", path, "--yes", "--json"], business)
        let body = try JSONReader.parse(again.output)
        #expect(body["written"] == false)
        #expect(body["changes"] == [])
        withExtendedLifetime(folder) {}
    }

    @Test func refusesAWrongFile() async throws {
        let business = try TemporaryBusiness()
        let before = try business.text("catalog.csv")
        let (folder, path) = try Self.candidate(business, price: "\"1,250\"")
        let outcome = try await Self.chatctl(["catalog", "import", path, "--yes"], business)
        #expect(outcome.code == 78)
        #expect(outcome.output.isEmpty)
        #expect(outcome.errors.hasPrefix("\(path):3:"), "\(outcome.errors)")
        #expect(try business.text("catalog.csv") == before)
        let missing = try await Self.chatctl(
            ["catalog", "import", "/nowhere/x.csv", "--yes"], business)
        #expect(missing.code == 1)
        #expect(missing.errors == "/nowhere/x.csv: cannot be read: No such file or directory\n")
        withExtendedLifetime(folder) {}
    }

    @Test func repairsABrokenCatalogue() async throws {
        let business = try TemporaryBusiness()
        let (folder, path) = try Self.candidate(business, price: "799000")
        try business.write("catalog.csv", Array("broken".utf8))
        let outcome = try await Self.chatctl(["catalog", "import", path, "--yes"], business)
        #expect(outcome.code == 0)
        #expect(outcome.errors.contains("catalog.csv: 50 added"))
        #expect(try business.text("catalog.csv.bak") == "broken")
        withExtendedLifetime(folder) {}
    }

    @Test func reloadsTheDaemonWhereAsked() async throws {
        let business = try TemporaryBusiness()
        let daemon = try await ReloadTests.daemon(business)
        let (folder, path) = try Self.candidate(business, price: "799000")
        let outcome = try await Self.chatctl(
            [
                "catalog", "import", path, "--yes", "--reload", "--server",
                "http://127.0.0.1:\(daemon.port)",
            ], business)
        #expect(outcome.code == 0, "\(outcome.errors)")
        let item = try RunningDaemon.json(try await daemon.get("/api/catalog/items?q=MF-8280"))
        #expect(item["items"]?[0]?["price"]?.int64 == 799_000)
        await daemon.end()
        withExtendedLifetime(folder) {}
    }
}
