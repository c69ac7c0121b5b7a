import ChatApp
import ChatEngine

@testable import ChatCore
@testable import ChatHTTP

extension FuzzTarget {
    // MARK: Drafts

    private static let shop: ShopKnowledge? = {
        let root = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
        return (try? BusinessLoader().load("/\(root)/business")).map { ShopKnowledge($0.business) }
    }()

    /// Nothing that the sample shop's data holds.
    private static let lies = [
        "Le hacemos un descuento del 87 %.", "La Singer 4423 vale $7.654.",
        "Escriba a ventas@otra-tienda.example.",
    ]

    /// A draft is judged the same each time; what passes is short, passes again, is backed at words that it holds, and
    /// passes no more with a lie behind it.
    ///
    /// The first line is the customer's words.
    static func grounding(_ bytes: [UInt8]) throws(Broken) {
        guard let shop else { throw Broken(description: "the sample shop cannot be read") }
        let end = bytes.firstIndex(of: UInt8(ascii: "\n")) ?? bytes.startIndex
        let customer = String(decoding: bytes[..<end], as: UTF8.self)
        let draft = String(decoding: bytes[end...], as: UTF8.self)
        // Monday, 30 November 2026, 10:00.
        let now = LocalTime(date: CivilDate(daysSinceEpoch: 20_787), hour: 10, minute: 0)
        let facts = GroundingFacts(
            shop: shop, customerWords: [customer], now: now,
            rules: ShopBriefing(business: shop.business, today: now.date).rules)
        let verdict = Grounding.check(draft, against: facts)
        try expect(Grounding.check(draft, against: facts) == verdict, "judged in two ways")
        guard case .grounded(let text, let evidence) = verdict else { return }
        try expect(text.unicodeScalars.count <= Grounding.scalarLimit, "too long for a bubble")
        try expect(Grounding.check(text, against: facts) == verdict, "does not pass again")
        for piece in evidence {
            try expect(piece.words(in: text) != nil, "backed where no words are: \(piece)")
            let token = DecisionToken.fact(piece).text
            try expect(GroundingEvidence(token: token) == piece, "read otherwise: \(token)")
            try expect(
                token == token.lowercased() && !token.contains(where: \.isWhitespace),
                "no token: \(token)")
        }
        for lie in lies where !customer.contains(where: \.isWholeNumber) {
            let lying = Grounding.check(text + "\n\n" + lie, against: facts)
            if case .grounded = lying { throw Broken(description: "passes with: \(lie)") }
        }
    }

    // MARK: Answers

    private static let statuses = [200, 201, 301, 400, 401, 403, 404, 408, 422, 429, 500, 503]

    /// An answer is read the same each time; words come from a success only and are no longer than it, waiting is
    /// bounded, and tokens are numbers of tokens.
    ///
    /// The first byte says which interface and status, the rest of the line is `Retry-After`.
    static func openai(_ bytes: [UInt8]) throws(Broken) {
        guard let first = bytes.first else { return }
        let end = bytes.firstIndex(of: UInt8(ascii: "\n")) ?? bytes.endIndex
        let retryAfter = String(decoding: bytes[..<end].dropFirst(), as: UTF8.self)
        let style = OpenAIStyle.allCases[Int(first) % OpenAIStyle.allCases.count]
        let status = statuses[Int(first) / OpenAIStyle.allCases.count % statuses.count]
        let response = HTTPClientResponse(
            status: status,
            headers: ["retry-after", "x-ratelimit-reset-requests", "x-request-id"].map {
                HTTPClientResponse.Header(name: $0, value: retryAfter)
            }, body: Array(bytes[min(end + 1, bytes.endIndex)...]))
        let attempt = OpenAIAnswer.attempt(response, style)
        try expect(OpenAIAnswer.attempt(response, style) == attempt, "read in two ways")
        try expect(attempt.hasLeft, "an answer to what never left")
        switch attempt.outcome {
        case .success(let words):
            try expect((200..<300).contains(status), "words from a refusal")
            try expect(words.utf8.count <= bytes.count, "more words than bytes")
            try expect(!words.allSatisfy(\.isWhitespace), "no words taken for some")
            try expect(attempt.retryAfterMilliseconds == nil, "repeated though it was answered")
        case .failure:
            try expect(status != 200 || attempt.charge != .none, "free though it was answered")
        }
        let wait = attempt.retryAfterMilliseconds ?? 0
        try expect((0...86_400_000).contains(wait), "waits for \(wait) ms")
        guard case .usage(let usage) = attempt.charge else { return }
        for count in [usage.input, usage.output, usage.cachedInput, usage.cacheWrite] {
            try expect((0...Int(Int32.max)).contains(count), "\(count) tokens")
        }
    }
}
