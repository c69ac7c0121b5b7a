import ChatEngine
import ChatHTTP
import ChatJSON

/// The shop's people: they take conversations over, write in them and give them back, also those that the bot handed over.
final class SoakPeople: Sendable {
    private let shops: [Shop]
    private let ledger: SoakLedger
    private let client = HTTPClient()

    init(shops: [Shop], ledger: SoakLedger) {
        self.shops = shops
        self.ledger = ledger
    }

    deinit {
        client.shutdown()
    }

    /// Works until the ledger is told that it is over; no conversation is left held by us.
    func run() async {
        while !ledger.hasEnded {
            let list = await conversations()
            for (id, mode) in list where mode == "HUMAN_ACTIVE" { await release(id) }
            guard let id = list.randomElement()?.id else {
                try? await Task.sleep(for: .milliseconds(500))
                continue
            }
            await take(id)
        }
    }

    /// Takes one over, says something, and gives it back.
    private func take(_ id: String) async {
        if await change(id, "HUMAN_ACTIVE") == 200 {
            ledger.hold(id, at: SystemClock().now())
            let words: JSONValue = ["text": "Ya le ayudo con mucho gusto"]
            let said = await shop.answer(
                .post, "/api/conversations/\(id)/messages", words, by: client)
            if let status = said?.status, ![200, 409, 503].contains(status) {
                ledger.report("a person's words were answered \(status)")
            }
            try? await Task.sleep(for: .milliseconds(Int.random(in: 500...8000)))
            ledger.endHold(id)
        }
        await release(id)
    }

    private func release(_ id: String) async {
        while true {
            switch await change(id, "AI_ACTIVE") {
            case 200: return
            case 503, nil: try? await Task.sleep(for: .milliseconds(300))
            case let status?: return ledger.report("a release was answered \(status)")
            }
        }
    }

    private func change(_ id: String, _ mode: String) async -> Int? {
        await shop.answer(
            .post, "/api/conversations/\(id)/mode", ["mode": .string(mode)], by: client)?.status
    }

    /// The WhatsApp conversations that were active lately, with their modes.
    private func conversations() async -> [(id: String, mode: String)] {
        guard let answer = await shop.answer(.get, "/api/conversations", by: client),
            answer.status == 200, let body = try? JSONReader.parse(answer.body)
        else { return [] }
        return (body["conversations"]?.arrayValue ?? []).compactMap { item in
            guard item["channel"] == "whatsapp", let id = item["id"]?.stringValue,
                let mode = item["mode"]?.stringValue
            else { return nil }
            return (id, mode)
        }
    }

    private var shop: Shop { shops[Int.random(in: shops.indices)] }
}
