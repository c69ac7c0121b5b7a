import ChatStore
import Glibc
import TestSupport
import Testing

@testable import ChatApp

/// The real `chatctl init`: a database and a shop's folder, whole or not at all.
@Suite struct InitialiseCommandTests {
    @Test func createsDatabaseAndStarterBusinessOnce() async throws {
        let folder = TestFolder()
        for expected in ["created", "exists"] {
            let outcome = try await Program.run("chatctl", ["init"], directory: folder.path)
            #expect(outcome.code == 0)
            #expect(
                outcome.output
                    == "database \(expected): data/chat.db\nbusiness \(expected): business\n")
        }
        let check = try await Program.run("chatctl", ["config", "check"], directory: folder.path)
        #expect(check.code == 0, "\(check.errors)")
        let missing = try await Program.run(
            "chatctl", ["init", "--from", "/nowhere"], environment: ["BUSINESS_DIR": "otra"],
            directory: folder.path)
        #expect(missing.code == 1)
        #expect(missing.errors.hasPrefix("there is no profile.yaml in /nowhere\n"))
    }

    /// A sample with a picture of 3 MiB, and `init` where no file may grow beyond 2 MiB: as full as a disk gets.
    @Test(arguments: [true, false])
    func aFullDiskLeavesNothingOfTheStarterBusiness(isThere: Bool) async throws {
        let sample = TestFolder()
        try #require(mkdir(sample.path + "/images", 0o755) == 0)
        for (name, size) in [("profile.yaml", 9), ("answers.yaml", 9), ("images/z.png", 3 << 20)] {
            let text = String(repeating: "x", count: size)
            try TextFile.write(text, to: sample.path + "/" + name)
        }
        let folder = TestFolder()
        let business = folder.path + "/tienda"
        if isThere {
            try #require(mkdir(business, 0o755) == 0)
            try TextFile.write("mine", to: business + "/answers.yaml")
        }
        let order = ["init", "--from", sample.path]
        let environment = ["BUSINESS_DIR": business]
        let full = try await Program.run(
            path: "/bin/sh",
            ["-c", #"trap "" XFSZ; ulimit -f 4096; exec "$0" "$@""#, Program.path("chatctl")]
                + order,
            environment: environment, directory: folder.path)
        #expect(full.code == 1)
        #expect(full.errors.hasPrefix("cannot write "), "\(full.errors)")
        #expect(full.errors.contains("/images/z.png: File too large\nhint: nothing was copied"))
        #expect(DiskFile.names(inFolder: folder.path) == (isThere ? ["data", "tienda"] : ["data"]))
        #expect(DiskFile.names(inFolder: business) == (isThere ? ["answers.yaml"] : nil))

        let again = try await Program.run(
            "chatctl", order, environment: environment, directory: folder.path)
        #expect(again.code == 0, "\(again.errors)")
        #expect(again.output.hasSuffix("business created: \(business)\n"))
        #expect(try FileReader.read(business + "/images/z.png").bytes.count == 3 << 20)
        let answers = try FileReader.read(business + "/answers.yaml").bytes
        #expect((answers == Array("mine".utf8)) == isThere, "what is there stays")
        let names = ["answers.yaml", "images", "profile.yaml"]
        #expect(DiskFile.names(inFolder: business) == names)
        #expect(DiskFile.names(inFolder: folder.path) == ["data", "tienda"])
    }
}
