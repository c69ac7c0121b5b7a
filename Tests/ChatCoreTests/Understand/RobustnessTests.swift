import Testing

@testable import ChatCore

/// Whatever is written, nothing breaks, nothing takes ever longer, and the same text comes to the same.
@Suite struct RobustnessTests {
    private static let shop = SewingShop.understander

    // MARK: Work, counted

    /// Pieces that make many phrases begin or many hits stand side by side.
    static let units = [
        "hola cuánto vale y hacen envíos a cali, ", "la ", "el de la ", "y ", "no no ", "que ",
        "cuanto vale ", "me la manda ", "para ", "una máquina de coser ", "sí gracias ", "a b ",
        "1.", "?! ", "por favor ", "la más barata ", "de todo lo que ", "fileteadora singer ",
        "e\u{301} ", "🙂 ", "x-1 ", "cuánto cuánto ", "me se le ", "en la de el con ",
    ]

    private func steps(_ text: String) -> Int {
        Self.shop.evidence(in: NormalizedText(text)).steps
    }

    /// Twice the text is twice the work, not four times.
    @Test(arguments: units)
    func workGrowsWithTheWords(unit: String) {
        let some = steps(String(repeating: unit, count: 40))
        let twice = steps(String(repeating: unit, count: 80))
        #expect(twice <= some * 2 + some / 4 + 100, "\(unit): \(some), then \(twice)")
    }

    /// No word of the tables makes every phrase begin at once.
    @Test func noWordIsDear() throws {
        let rows = try MessageTable("customers-more.table").rows
        let words = Set(rows.flatMap { NormalizedText($0.text).words.map(\.key) }).sorted()
        try #require(words.count > 800)
        for word in words {
            let some = steps(String(repeating: word + " ", count: 60))
            let twice = steps(String(repeating: word + " ", count: 120))
            #expect(twice <= some * 2 + some / 4 + 100, "\(word): \(some), then \(twice)")
            #expect(some <= 60 * 400, "\(word): \(some) steps for 60 words")
        }
    }

    /// Beyond the cap nothing is looked at.
    @Test(arguments: units)
    func whatIsTooLongIsNotRead(unit: String) {
        let capped = String(repeating: unit, count: NormalizedText.scalarLimit)
        let long = String(repeating: unit, count: 100_000)
        #expect(steps(capped) == steps(long))
        #expect(NormalizedText(capped) == NormalizedText(long))
        #expect(NormalizedText(long).isTruncated)
        #expect(NormalizedText(long).tokens.count <= NormalizedText.tokenLimit)
    }

    /// A large catalogue makes the lexicon larger, not each message dearer.
    @Test func goodsDoNotMakeMessagesDearer() {
        func shop(_ count: Int) -> Understander {
            Understander(
                catalog: Catalog(
                    items: (0..<count).map { index in
                        CatalogItem(
                            id: "\(index)", name: "Fileteadora familiar \(index)", category: "x",
                            aliases: ["overlock de casa número \(index)", "la de \(index) hilos"])
                    }))
        }
        let text = NormalizedText("cuánto vale la overlock de casa número 7 y la de 9 hilos")
        let few = shop(20).evidence(in: text)
        let many = shop(400).evidence(in: text)
        #expect(few.steps == many.steps)
        #expect(few.reasons.map(\.phrase) == many.reasons.map(\.phrase))
    }

    // MARK: Fuzzing

    @Test(arguments: UInt64(1)...40)
    func textsAreCutIntoTokens(seed: UInt64) {
        var draw = Draw(seed: seed)
        for _ in 0..<40 {
            let text = HostileText.text(draw.next(60), &draw)
            let normalized = NormalizedText(text)
            #expect(normalized == NormalizedText(text))
            var last = 0
            for token in normalized.tokens {
                #expect(!token.text.isEmpty && !token.key.isEmpty, "seed \(seed)")
                #expect(token.origin.lowerBound >= last, "seed \(seed)")
                #expect(token.origin.upperBound <= text.utf8.count, "seed \(seed)")
                last = token.origin.lowerBound
                let isFolded = token.key.unicodeScalars.allSatisfy {
                    !(0x41...0x5A).contains($0.value) && $0.value >= 0x20 || $0.value == 0x0A
                }
                #expect(isFolded, "seed \(seed): \(token.key.unicodeScalars.map(\.value))")
            }
        }
    }

    @Test(arguments: UInt64(1)...30)
    func textsAreUnderstoodTheSameTwice(seed: UInt64) {
        var draw = Draw(seed: seed &* 977)
        for _ in 0..<30 {
            let text = HostileText.text(draw.next(40), &draw)
            let context = UnderstandingContext(
                openQuestion: draw.next(2) == 0 ? "ciudad" : nil,
                lastIntent: draw.next(2) == 0 ? .shipping : nil)
            let result = Self.shop.understand(text, after: context)
            #expect(result == Self.shop.understand(text, after: context), "seed \(seed)")
            #expect((0...1).contains(result.confidence) && (0...1).contains(result.margin))
            #expect(Set(result.intents).count == result.intents.count, "seed \(seed)")
            if result.isInjection { #expect(result.messageType == .nonBusiness, "seed \(seed)") }
            if result.messageType == .emptyOrGibberish {
                #expect(result.intents.isEmpty || result.isAnswer, "seed \(seed)")
            }
            let steps = Self.shop.evidence(in: result.text).steps
            #expect(steps <= (result.text.tokens.count + 1) * 1_000, "seed \(seed): \(steps)")
        }
    }

    @Test(arguments: UInt64(1)...30)
    func turnsArePlanned(seed: UInt64) throws {
        var draw = Draw(seed: seed &* 7_919)
        var talk = try Talk()
        for _ in 0..<12 {
            let text = HostileText.text(draw.next(40), &draw)
            let mode = talk.conversation.mode(at: talk.now)
            let turn = Turn(text: text, at: talk.now)
            let plan = talk.bot.plan(turn, in: talk.conversation, at: talk.now)
            let twin = talk.bot.plan(turn, in: talk.conversation, at: talk.now)
            #expect(plan.result == twin.result, "seed \(seed)")
            BotInvariantTests.check(talk.say(turn), before: mode, "seed \(seed)")
            if draw.next(3) == 0 { talk.conversation.storedMode = .aiActive }
        }
    }

    /// Every scalar of the planes that are in use, and some of the others, through the whole decision.
    @Test func everyScalarIsAnswered() throws {
        let talk = try Talk()
        var text = ""
        for value in UInt32(0)...0x10FFFF {
            guard let scalar = Unicode.Scalar(value), value < 0x20000 || value % 97 == 0 else {
                continue
            }
            text += "vale"
            text.unicodeScalars.append(scalar)
            text += " "
            guard text.utf8.count > 3_000 || value == 0x10FFFF else { continue }
            let result = talk.bot.plan(
                Turn(text: text, at: talk.now), in: talk.conversation, at: talk.now
            ).result
            #expect(result.path.contains { $0.hasPrefix("reply:") }, "before \(value)")
            text = ""
        }
    }

    /// A hundred thousand of anything.
    @Test(arguments: [
        "a", "ñ", "\u{301}", "\u{200B}", "🙂", "\u{202E}x", "1", "$", "\n", "¿", "漢", "a\u{301}",
    ])
    func aHundredThousandOfAnythingIsAnswered(unit: String) throws {
        var talk = try Talk()
        let text = String(repeating: unit, count: 100_000)
        BotInvariantTests.check(talk.say(text), before: .aiActive, unit)
        BotInvariantTests.check(
            talk.say("hola \(text)"), before: talk.conversation.mode(at: talk.now), unit)
    }
}
