import ChatCore
import ChatEngine
import ChatHTTP
import ChatJSON

/// Customers, callers and strangers who write all the time, well and badly.
final class SoakTraffic: Sendable {
    /// Customers who write every ten seconds or so; WhatsApp lets none of them be answered more often than every six.
    static let customers = 40

    private static let texts = [
        "Hola, ¿a qué hora abren?", "cuánto vale la singer prelude 8280?", "¿dónde quedan?",
        "¿envían a Manizales?", "¿Están abiertos?", "gracias", "asdfghjkl", "👍", "",
        "¿tienen fileteadoras?", "quiero hablar con una persona", "me llegó dañada",
        String(repeating: "quiero una máquina de coser ", count: 100),
    ]
    private static let materials = ["cuero", "lona", "seda", "jean", "lycra", "paño", "tul"]

    private let shops: [Shop]
    private let meta: MetaStandIn
    private let ledger: SoakLedger
    private let client = HTTPClient()

    init(shops: [Shop], meta: MetaStandIn, ledger: SoakLedger) {
        self.shops = shops
        self.meta = meta
        self.ledger = ledger
    }

    deinit {
        client.shutdown()
    }

    /// Writes until the ledger is told that it is over.
    func run() async {
        await withDiscardingTaskGroup { group in
            for customer in 0..<Self.customers {
                group.addTask(priority: .high) { await self.writeAsCustomer(customer) }
            }
            group.addTask { await self.flood() }
            for table in 0..<3 { group.addTask { await self.chat(atTable: table) } }
            group.addTask { await self.knock() }
        }
    }

    // MARK: Customers

    /// Which customer a message is of and the how many-th it is, by its id; `nil` for those who flood.
    static func place(of id: some StringProtocol) -> (customer: Int, number: Int)? {
        let parts = id.split(separator: ".")
        guard parts.count == 3, let customer = Int(parts[1]), let number = Int(parts[2]) else {
            return nil
        }
        return (customer, number)
    }

    private func writeAsCustomer(_ customer: Int) async {
        var number = 0
        await pause(.milliseconds(Int.random(in: 0...6000)))
        while !ledger.hasEnded {
            // Mostly one message, sometimes several on the heels of each other.
            for _ in 0..<(Int.random(in: 0..<8) == 0 ? 3 : 1) {
                number += 1
                let id = "wamid.\(customer).\(number)"
                let body = message(id: id, from: "57300\(3_000_000 + customer)", number)
                await bring(body, id: id)
                // Meta brings some of them once more.
                if Int.random(in: 0..<4) == 0 { count(await meta.deliver(body)) }
            }
            await pause(.milliseconds(Int.random(in: 8000...12000)))
        }
    }

    private func message(id: String, from phone: String, _ number: Int) -> [UInt8] {
        let now = SystemClock().now()
        func other(_ type: String, _ content: JSONValue) -> [UInt8] {
            meta.message(type, content, id: id, from: phone, at: now)
        }
        switch Int.random(in: 0..<16) {
        case 0:
            return other(
                "image", ["id": "1", "mime_type": "image/jpeg", "caption": "¿tienen esta?"])
        case 1: return other("audio", ["id": "2", "mime_type": "audio/ogg", "voice": true])
        case 2: return other("button", ["payload": "horarios", "text": "Horarios"])
        case 3:
            return other(
                "interactive",
                ["type": "button_reply", "button_reply": ["id": "si", "title": "Sí, claro"]])
        case 4: return other("location", ["latitude": 4, "longitude": -74])
        case 5, 6:
            let material = Self.materials.randomElement() ?? ""
            return other(
                "text",
                ["body": .string("cuál máquina me recomienda para coser \(material) \(number)")])
        default: return other("text", ["body": .string(Self.texts.randomElement() ?? "")])
        }
    }

    /// Brings a message again and again until it is taken.
    private func bring(_ body: [UInt8], id: String) async {
        ledger.ask(id)
        while !Task.isCancelled {
            let status = await meta.deliver(body)
            count(status)
            if status == 200 { return ledger.take(id) }
            await pause(.milliseconds(500), always: true)
        }
    }

    /// Notes how a delivery that is as it should be was answered.
    private func count(_ status: Int?) {
        switch status {
        case 200: break
        case 429: ledger.count("limited")
        // 408: this machine was too slow to send it.
        case 503, 408, nil: ledger.count("refused")
        default: ledger.report("a good delivery was answered \(status ?? 0)")
        }
    }

    /// Somebody who writes two hundred messages at once, again and again; what is refused is not brought again.
    private func flood() async {
        for round in 0... {
            guard !ledger.hasEnded else { return }
            await withDiscardingTaskGroup { group in
                for lane in 0..<8 {
                    group.addTask {
                        for number in 0..<25 {
                            let id = "wamid.flood.\(round).\(lane).\(number)"
                            self.ledger.ask(id)
                            let status = await self.meta.deliver(
                                self.meta.text(
                                    "¿hola?", id: id, from: "573009999999",
                                    at: SystemClock().now()))
                            self.count(status)
                            if status == 200 { self.ledger.take(id) }
                            if status == 429 { self.ledger.refuse(id) }
                        }
                    }
                }
            }
            await pause(.seconds(45))
        }
    }

    // MARK: Callers

    /// Asks over `/api/chat`, in many conversations.
    private func chat(atTable table: Int) async {
        for number in 0... {
            guard !ledger.hasEnded else { return }
            let material = Self.materials.randomElement() ?? ""
            let text =
                number.isMultiple(of: 50)
                ? "cuál máquina me recomienda para \(material) \(number)"
                : Self.texts.randomElement() ?? ""
            let answer = await shop.answer(
                .post, "/api/chat",
                [
                    "conversation_id": .string("mesa-\(table)-\(number / 20)"),
                    "text": .string(text),
                ],
                by: client)
            switch answer?.status {
            case 200:
                let trace = answer.flatMap { try? JSONReader.parse($0.body)["trace_id"]?.int64 }
                if let trace { ledger.answer(trace) } else { ledger.report("a chat without trace") }
            case 429, 503, 408, nil: await pause(.milliseconds(200))
            default: ledger.report("a chat was answered \(answer?.status ?? 0)")
            }
            await pause(.milliseconds(Int.random(in: 20...200)))
        }
    }

    /// Strangers who get everything wrong; what each is answered is known.
    private func knock() async {
        let good = meta.text(
            "hola", id: "wamid.forged", from: "573008888888", at: SystemClock().now())
        while !ledger.hasEnded {
            await expect(403, await meta.deliver(good, signature: "sha256=0123"), "forged")
            await expect(401, await meta.deliver(good, signature: nil), "unsigned")
            await expect(400, await meta.deliver(Array("{\"object\":".utf8)), "half a delivery")
            await expect(
                413, await meta.deliver([UInt8](repeating: 32, count: 5 << 20)), "too large")
            await expect(200, await meta.deliver(reaction), "a reaction")
            for (path, status) in [
                ("/nowhere", 404), ("/metrics", 200), ("/api/traces?limit=x", 400),
                ("/whatsapp/webhook?hub.mode=subscribe&hub.verify_token=wrong", 403),
                ("/api/assets/..%2f..%2f.env", 404), ("/api/traces?limit=20", 200),
            ] {
                let answer = await shop.answer(.get, path, by: client)
                await expect(status, answer?.status, path)
            }
        }
    }

    private var reaction: [UInt8] {
        meta.message(
            "reaction", ["message_id": "wamid.standin.1", "emoji": "👍"],
            id: "wamid.reaction.\(UInt64.random(in: 0 ... .max))", from: "573008888888",
            at: SystemClock().now())
    }

    private func expect(_ wanted: Int, _ status: Int?, _ what: String) async {
        ledger.count("knocks")
        // While a daemon is down or its database is away there is no better answer than 503.
        if let status, ![wanted, 503, 408].contains(status) {
            ledger.report("\(what) was answered \(status), not \(wanted)")
        }
        await pause(.milliseconds(150))
    }

    private var shop: Shop { shops[Int.random(in: shops.indices)] }

    /// Waits for a while, unless it is over.
    private func pause(_ duration: Duration, always: Bool = false) async {
        let end = ContinuousClock.now.advanced(by: duration)
        while ContinuousClock.now < end, always || !ledger.hasEnded {
            try? await Task.sleep(for: min(.milliseconds(200), duration))
        }
    }
}
