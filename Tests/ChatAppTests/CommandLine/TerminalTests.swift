import ChatCore
import ChatEngine
import ChatStore
import Glibc
import TestSupport
import Testing

@testable import ChatApp

/// `chatctl` at a real terminal: prompts, questions, colours and progress.
@Suite struct TerminalTests {
    private static let shop = ["BUSINESS_DIR": Checkout.root + "/business", "TERM": "xterm"]

    // MARK: chat

    @Test func aConversationAtTheTerminal() async throws {
        let session = try TerminalSession("chatctl", ["chat"], environment: Self.shop)
        try await session.wait(for: "/why explains, /new begins again, /bye ends.\n")
        try await session.wait(for: "\u{1B}[32m> \u{1B}[0m")
        session.type("¿a qué hora abren?")
        try await session.wait(for: "\u{1B}[2m  mode:ai_active")
        try await session.wait(for: "intent:horarios")
        try await session.wait(for: "> ")
        session.type("/why")
        try await session.wait(for: "horarios")
        session.type("/new")
        try await session.wait(for: "a new conversation\n")
        session.type("")
        session.type("/bye")
        #expect(await session.end() == 0)
    }

    @Test func theEndOfInputEndsIt() async throws {
        let session = try TerminalSession("chatctl", ["chat"], environment: Self.shop)
        try await session.wait(for: "> ")
        session.endInput()
        #expect(await session.end() == 0)
        #expect(session.text.hasSuffix("\n"), "the shell's prompt begins a line")
    }

    @Test(arguments: [["NO_COLOR": "1"], ["TERM": "dumb"]])
    func nothingIsColouredWhereThatIsNotWanted(change: [String: String]) async throws {
        let session = try TerminalSession(
            "chatctl", ["chat"], environment: Self.shop.merging(change) { $1 })
        try await session.wait(for: "> ")
        session.type("hola")
        try await session.wait(for: "mode:ai_active")
        session.type("/bye")
        #expect(await session.end() == 0)
        #expect(!session.text.contains("\u{1B}["))
    }

    // MARK: Questions

    /// A shop of its own with a customer of long ago.
    private struct Desk {
        let folder = TestFolder()
        let environment: [String: String]

        init() async throws {
            environment = [
                "BUSINESS_DIR": folder.path + "/business", "TERM": "xterm",
                "DATABASE_URL": "sqlite:chat.db",
            ]
            try await run(["init"])
            let store = try await SQLiteStore.open(path: folder.path + "/chat.db")
            let (sender, long) = (
                Sender(phone: PhoneNumber("573001234567"), userID: nil), 1_700_000_000
            )
            let message = InboundMessage(
                id: MessageID("wamid.1"), sender: try #require(sender),
                sentAt: Timestamp(seconds: Int64(long - 86_400)), content: .text("hola"))
            _ = try await store.accept(
                InboundDelivery(
                    items: [
                        InboundDelivery.Item(
                            content: .message(message), newConversationID: ConversationID("wa_ana"))
                    ], receivedAt: Timestamp(seconds: Int64(long)), requestID: "r"),
                under: InboundPolicy())
            await store.close()
            try await run(["backup", "copy.db"])
            try TextFile.write(
                "id,name,category,brand,model,price,currency,available,description,image_id,"
                    + "aliases,price_date\na1,Hilo,Hilos,,,1000,COP,si,,,,2026-11-01\n",
                to: folder.path + "/other.csv")
        }

        @discardableResult
        func run(_ words: [String]) async throws -> Program.Outcome {
            let outcome = try await Program.run(
                "chatctl", words, environment: environment, directory: folder.path)
            try #require(outcome.code == 0, "\(words): \(outcome.errors)")
            return outcome
        }

        func type(_ words: [String]) throws -> TerminalSession {
            try TerminalSession(
                "chatctl", words, environment: environment, directory: folder.path)
        }

        func conversations() async throws -> Int {
            try await run(["conversations", "list", "--json"]).output.split(separator: "\n").count
        }
    }

    /// What asks before it does something, and what is said when it may not.
    private static let questions: [(words: [String], question: String, refusal: String)] = [
        (["forget", "+57 300 123 4567"], "Delete? [y/N]\n", "nothing was deleted\n"),
        (["purge", "--older-than", "90d"], "Delete? [y/N]\n", "nothing was deleted\n"),
        (["restore", "copy.db"], "Restore? [y/N]\n", "nothing was restored"),
        (["catalog", "import", "other.csv"], "Write it? [y/N]\n", "nothing was written\n"),
    ]

    @Test(arguments: questions.indices) func whoSaysNoChangesNothing(index: Int) async throws {
        let (words, question, refusal) = Self.questions[index]
        let desk = try await Desk()
        for answer in ["n", "", "nunca", nil] {
            let session = try desk.type(words)
            try await session.wait(for: question)
            if let answer { session.type(answer) } else { session.endInput() }
            try await session.wait(for: refusal)
            #expect(await session.end() == 1)
        }
        #expect(try await desk.conversations() == 1)
    }

    @Test(arguments: questions.indices, ["s", "Sí", "y", "YES"])
    func whoSaysYesGetsIt(index: Int, answer: String) async throws {
        let (words, question, refusal) = Self.questions[index]
        let desk = try await Desk()
        let session = try desk.type(words)
        try await session.wait(for: question)
        session.type(answer)
        #expect(await session.end() == 0, "\(session.text)")
        #expect(!session.text.contains(refusal))
        #expect(try await desk.conversations() == (["forget", "purge"].contains(words[0]) ? 0 : 1))
    }

    @Test func withYesNobodyIsAsked() async throws {
        let desk = try await Desk()
        let session = try desk.type(["forget", "573001234567", "--yes"])
        #expect(await session.end() == 0)
        #expect(!session.text.contains("[y/N]"))
        #expect(session.text.contains("forgotten: ***4567"))
        #expect(try await desk.conversations() == 0)
    }

    // MARK: Progress

    /// A daemon that takes its time: the line counts seconds, and is gone when the answer is there.
    @Test func whatTakesLongIsSeenToGoOn() async throws {
        let server = try SlowServer()
        server.answerLater(
            #"{"summary":"nothing changed","rules_version":"v1","changes":[]}"#)
        let session = try TerminalSession(
            "chatctl", ["reload", "--server", "http://127.0.0.1:\(server.port)"],
            environment: Self.shop)
        try await session.wait(for: "\r\u{1B}[Kreloading: 1 s")
        try await session.wait(for: "\r\u{1B}[Kreloading: 2 s")
        try await session.wait(for: "\r\u{1B}[Kreloaded: nothing changed; rules_version v1\n")
        #expect(await session.end() == 0)
    }

    @Test func nothingOfItGoesIntoAFile() async throws {
        let server = try SlowServer()
        server.answerLater(
            #"{"summary":"nothing changed","rules_version":"v1","changes":[]}"#)
        async let outcome = Program.run(
            "chatctl", ["reload", "--server", "http://127.0.0.1:\(server.port)"],
            environment: Self.shop)
        #expect(try await outcome.errors == "reloaded: nothing changed; rules_version v1\n")
        #expect(try await outcome.code == 0)
    }
}

/// Answers one request after two and a half seconds, on a thread of its own: who asks does not wait for ever.
private final class SlowServer: Sendable {
    let port: UInt16
    private let listener: Int32

    init() throws {
        listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let descriptor = listener
        let isOpen = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { name in
                bind(descriptor, name, length) == 0 && listen(descriptor, 1) == 0
                    && getsockname(descriptor, name, &length) == 0
            }
        }
        try #require(isOpen)
        port = UInt16(bigEndian: address.sin_port)
    }

    deinit {
        close(listener)
    }

    func answerLater(_ body: String) {
        OwnThread.start { self.answer(body) }
    }

    private func answer(_ body: String) {
        let connection = accept(listener, nil, nil)
        guard connection >= 0 else { return }
        usleep(2_500_000)
        RawHTTP.send(
            Array(
                """
                HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r
                Content-Length: \(body.utf8.count)\r\n\r\n\(body)
                """.utf8), on: connection)
        // Reads to the end, so that nothing unread resets the connection.
        shutdown(connection, Int32(SHUT_WR))
        var chunk = [UInt8](repeating: 0, count: 4096)
        while recv(connection, &chunk, chunk.count, 0) > 0 {}
        close(connection)
    }
}
