import ChatCore
import ChatEngine
import ChatHTTP
import ChatJSON
import ChatStandIns
import ChatStore
import TestSupport
import Testing

/// Turns that ask a model, over real HTTP.
@Suite(.timeLimit(.minutes(15))) struct ModelTests {
    private static func words(_ bench: ModelBench) -> String { bench.business.profile.warranty }

    @Test func onlyAConsultationIsWorthACall() async throws {
        let bench = try await ModelBench { _, _ in .say("Con gusto.") }
        for text in ["", "asdfghjk", "hola", "¿Reciben Nequi?", "¿a qué hora abren?", "gracias"] {
            let answer = try #require(try await bench.ask(text, in: "uno"))
            #expect(answer.openAI.hasPrefix("openai:blocked:"), "\(text)")
            #expect(!answer.trace.openAICalled)
        }
        #expect(bench.provider.requests.isEmpty)
        _ = try await bench.ask(in: "dos")
        #expect(bench.provider.requests.count == 1)
        await bench.stop()
    }

    @Test(arguments: OpenAIKeyHeader.allCases)
    func theKeyGoesInTheHeaderThatIsSet(header: OpenAIKeyHeader) async throws {
        let bench = try await ModelBench(keyHeader: header) { _, _ in .say("Con gusto.") }
        let answer = try #require(try await bench.ask())
        #expect(answer.openAI == "openai:called")
        let headers = try #require(bench.provider.requests.first).headers
        #expect(headers.first("api-key") == (header == .apiKey ? ModelBench.key : nil))
        #expect((headers.first("Authorization") == nil) == (header == .apiKey))
        await bench.stop()
    }

    @Test(arguments: OpenAIStyle.allCases)
    func trueWordsReachTheCustomer(style: OpenAIStyle) async throws {
        let bench = try await ModelBench(style: style) { request, _ in
            // What the shop itself wrote, as the request brought it.
            let line = request.instructions.split(separator: "\n").first {
                $0.hasPrefix("Garantía: ")
            }
            return .say(String(line?.dropFirst("Garantía: ".count) ?? ""))
        }
        let answer = try #require(try await bench.ask())
        #expect(answer.openAI == "openai:called")
        #expect(answer.result.reply?.text == Self.words(bench))
        let trace = answer.trace
        let request = try #require(bench.provider.requests.first)
        #expect(request.path == (style == .responses ? "/responses" : "/chat/completions"))
        let cost = try #require(bench.cost(of: request, words: Self.words(bench)))
        #expect(trace.openAICalled && trace.openAIModel == "gpt-4o-mini")
        #expect(trace.openAIInputTokens == request.body.count / 4)
        #expect(trace.openAICostUSD == Double(cost) / 1e12)
        #expect(trace.openAILatencyMilliseconds != nil)
        let day = try #require(try await bench.store.latestSpend())
        #expect(day.settled == cost && day.reserved == 0)
        let next = try await bench.ask("¿y a qué hora abren?")
        #expect(next?.openAI.hasPrefix("openai:blocked:") == true)
        await bench.stop()
    }

    /// What backs a model's words is in the trace, at the very words that it keeps: the shop's number is not kept there.
    @Test func theTraceKeepsWhichFactBacksWhichWords() async throws {
        let phone = "(606) 555 01 47"
        let bench = try await ModelBench { _, _ in
            .say("Para cuero llámenos al \(phone): el prensatelas de teflón vale $22.000.")
        }
        let answer = try #require(try await bench.ask())
        #expect(answer.openAI == "openai:called", "\(answer.trace.decisionPath)")
        let kept = try #require(answer.trace.responseText)
        let facts = answer.trace.decisionPath.compactMap { GroundingEvidence(token: $0) }
        let words = facts.map { "\($0.fact) \($0.words(in: kept) ?? "")" }
        #expect(words == ["phone:tienda [número]", "price:re-pt-tef $22.000"])
        let sent = try #require(answer.result.reply?.text)
        #expect(
            answer.result.evidence.map { $0.words(in: sent) } == [phone, "$22.000"])
        await bench.stop()
    }

    /// What the money does after a fault.
    enum Money: Sendable {
        /// Nothing was charged.
        case back
        /// The tokens were counted.
        case counted
        /// Nobody knows: it stays put aside.
        case kept
    }

    /// What the provider does, how often it is asked, what the path says, and what becomes of the money.
    static let faults: [(OpenAIBehavior, Int, String, Money)] = [
        (.hangUp, 1, "failed:connection", .kept), (.reset, 1, "failed:connection", .kept),
        (.huge, 1, "failed:connection", .kept),
        (
            .error(status: 401, type: "x", code: "invalid_api_key"), 1, "failed:authentication",
            .back
        ),
        (.error(status: 403, type: "x"), 1, "failed:authentication", .back),
        (
            .error(status: 404, type: "x", code: "model_not_found"), 1, "failed:model_not_found",
            .back
        ),
        (.error(status: 429, type: "insufficient_quota"), 1, "failed:quota", .back),
        (
            .error(status: 429, type: "tokens", code: "rate_limit_exceeded", retryAfter: 9000), 1,
            "failed:rate_limit", .back
        ),
        (
            .error(status: 429, type: "tokens", code: "slow_down", retryAfter: 0), 2,
            "failed:rate_limit", .back
        ),
        (.error(status: 500, type: "server_error"), 2, "failed:server", .kept),
        (.error(status: 503, type: "x", code: "server_is_overloaded"), 2, "failed:server", .kept),
        (.page(status: 502), 2, "failed:server", .kept),
        (.error(status: 400, type: "invalid_request_error"), 1, "failed:bad_request", .back),
        (.failInside(code: "server_error"), 1, "failed:server", .kept),
        (.incomplete, 1, "failed:incomplete", .counted), (.refuse, 1, "failed:refusal", .counted),
        (.empty, 1, "failed:empty", .counted), (.garbage, 1, "failed:unreadable", .kept),
        (.otherShape, 1, "failed:unreadable", .kept),
        (.say("Claro, se la dejo en $10.000."), 1, "rejected:", .counted),
        (.sayUncounted("Claro, se la dejo en $10.000."), 1, "rejected:", .kept),
    ]

    @Test(arguments: faults.indices)
    func everyFaultLeavesTheShopsOwnAnswerAndAnExactAccount(index: Int) async throws {
        let (fault, attempts, token, money) = Self.faults[index]
        let bench = try await ModelBench { _, _ in fault }
        let answer = try #require(try await bench.ask())
        #expect(answer.openAI.hasPrefix("openai:" + token), "\(fault): \(answer.openAI)")
        #expect(answer.result.reply?.text.isEmpty == false)
        #expect(answer.result.reply?.text.contains("$10.000") == false)
        #expect(answer.trace.openAICalled)
        let requests = bench.provider.requests
        #expect(requests.count == attempts, "\(fault)")
        let day = try #require(try await bench.store.latestSpend())
        let worst = requests.compactMap(bench.worstCase).reduce(0, +)
        switch money {
        case .back: #expect(day.committed == 0, "\(fault)")
        case .kept: #expect(day.settled == 0 && day.reserved == worst, "\(fault)")
        case .counted:
            #expect(day.reserved == 0 && (1...worst).contains(day.settled), "\(fault)")
        }
        #expect(answer.trace.openAICostUSD == Double(day.committed) / 1e12)
        await bench.stop()
    }

    @Test(arguments: [OpenAIBehavior.silence, .drip])
    func whoTakesTooLongIsNotWaitedFor(fault: OpenAIBehavior) async throws {
        let bench = try await ModelBench(timeoutMilliseconds: 2500) { _, _ in fault }
        let answer = try #require(try await bench.ask())
        // On a machine that had no time the connection may not even have been made.
        #expect(answer.openAI == "openai:failed:timeout")
        #expect(answer.result.reply?.text.isEmpty == false)
        let day = try #require(try await bench.store.latestSpend())
        #expect(day.settled == 0)
        await bench.stop()
    }

    @Test func aServerThatIsNotThereIsNoCall() async throws {
        let bench = try await ModelBench(address: "http://127.0.0.1:1") { _, _ in .silence }
        let answer = try #require(try await bench.ask())
        #expect(answer.openAI == "openai:failed:unreachable")
        #expect(!answer.trace.openAICalled && answer.trace.openAICostUSD == nil)
        #expect(try await bench.store.latestSpend()?.committed == 0)
        await bench.stop()
    }

    @Test func anAnswerAfterOneRepetitionIsTaken() async throws {
        let bench = try await ModelBench { request, number in
            number == 1
                ? .error(status: 429, type: "requests", code: "rate_limit_exceeded", retryAfter: 1)
                : .say("Con gusto le ayudo.")
        }
        let answer = try #require(try await bench.ask())
        #expect(bench.provider.requests.count == 2)
        #expect(!answer.openAI.hasPrefix("openai:failed"))
        await bench.stop()
    }

    @Test func aTemperatureThatIsRefusedIsDroppedOnceAndRemembered() async throws {
        let bench = try await ModelBench { request, _ in
            request.json["temperature"] == nil
                ? .say("Con gusto.")
                : .error(
                    status: 400, type: "invalid_request_error", code: "unsupported_value",
                    parameter: "temperature")
        }
        // Two materials are two questions; one would be answered with what was answered before.
        for material in ["cuero", "lona"] {
            let question = "cuál máquina me recomienda para coser \(material)"
            let answer = try #require(try await bench.ask(question, in: material))
            #expect(!answer.openAI.hasPrefix("openai:failed"), "\(answer.openAI)")
        }
        #expect(
            bench.provider.requests.map { $0.json["temperature"] != nil } == [true, false, false])
        await bench.stop()
    }

    @Test func aWrongKeyOpensTheCircuitAndIsTold() async throws {
        let bench = try await ModelBench { _, _ in
            .error(status: 401, type: "x", code: "invalid_api_key")
        }
        #expect(try await bench.ask(in: "uno")?.openAI == "openai:failed:authentication")
        let second = try #require(try await bench.ask(in: "dos"))
        #expect(second.openAI == "openai:blocked:circuit" && !second.trace.openAICalled)
        #expect(bench.provider.requests.count == 1)
        #expect(
            bench.observations.all.contains {
                if case .modelCircuitOpened(.authentication, _) = $0 { true } else { false }
            })
        await bench.stop()
    }

    @Test func aBudgetHolds() async throws {
        // Room for one call at its worst, and a little more.
        let probe = try await ModelBench { _, _ in .garbage }
        _ = try await probe.ask()
        let worst = try #require(probe.provider.requests.first.flatMap(probe.worstCase))
        await probe.stop()
        let bench = try await ModelBench(budget: worst + 100) { _, _ in .garbage }
        #expect(try await bench.ask(in: "mesa")?.openAI == "openai:failed:unreadable")
        for id in ["dos", "tres"] {
            let answer = try #require(try await bench.ask(in: id))
            #expect(answer.openAI == "openai:blocked:budget" && !answer.trace.openAICalled)
        }
        #expect(bench.provider.requests.count == 1)
        #expect(try await bench.store.latestSpend()?.committed == worst)
        let told = bench.observations.all.count {
            if case .budgetSpent = $0 { true } else { false }
        }
        #expect(told == 1)
        await bench.stop()
    }

    @Test func aModelWithoutAPriceIsAskedOnlyWithoutABudget() async throws {
        let capped = try await ModelBench(model: "unheard-of") { _, _ in .say("Con gusto.") }
        #expect(try await capped.ask()?.openAI == "openai:blocked:model_unpriced")
        #expect(capped.provider.requests.isEmpty)
        await capped.stop()
        let free = try await ModelBench(budget: nil, model: "unheard-of") { _, _ in
            .say("Con gusto.")
        }
        let answer = try #require(try await free.ask())
        #expect(answer.trace.openAICalled && answer.trace.openAICostUSD == nil)
        #expect(try await free.store.latestSpend() == nil)
        await free.stop()
    }

    @Test func aPersonWhoTakesOverMeanwhileIsNotTalkedOver() async throws {
        let bench = try await ModelBench { _, _ in .sayAfter("Con gusto.", milliseconds: 2000) }
        async let asking = bench.ask()
        #expect(await Waiting.until { !bench.provider.requests.isEmpty })
        // A conversation of /api/chat is stored by its first turn only: another one does that now.
        _ = try await bench.ask("hola")
        _ = try await bench.engine.changeMode(
            of: ConversationID("mesa"), to: .humanActive, actor: "cli", reason: "take")
        let answer = try #require(try await asking)
        #expect(answer.openAI == "openai:blocked:human_active")
        #expect(answer.result.reply == nil)
        #expect(answer.trace.openAICalled && answer.trace.openAICostUSD != nil)
        #expect(bench.provider.requests.count == 1)
        await bench.stop()
    }

    @Test func whoComesWhenAllLinesAreBusyIsAnsweredAtOnce() async throws {
        let bench = try await ModelBench { _, _ in .hold("Con gusto.") }
        try await withThrowingTaskGroup(of: String?.self) { group in
            for index in 0..<32 {
                group.addTask { try await bench.ask(in: "mesa \(index)")?.openAI }
            }
            #expect(await bench.wait { bench.provider.requests.count == 32 })
            let late = try #require(try await bench.ask(in: "una más"))
            #expect(late.openAI == "openai:failed:busy" && !late.trace.openAICalled)
            #expect(late.result.reply?.text.isEmpty == false)
            bench.provider.release()
            for try await token in group { #expect(token?.hasPrefix("openai:failed") == false) }
        }
        #expect(bench.provider.requests.count == 32)
        #expect(try await bench.store.latestSpend()?.reserved == 0)
        await bench.stop()
    }

    @Test func nothingPersonalLeaves() async throws {
        let bench = try await ModelBench { _, _ in .say("Con gusto.") }
        let texts = [
            "hola, soy Luz Marina, mi número es 300 123 4567 y mi correo luz@example.co",
            ModelBench.consultation,
        ]
        for (index, text) in texts.enumerated() {
            let message = try await bench.receive(text, id: "wamid.\(index)")
            #expect(try await bench.trace(of: message) != nil)
        }
        let request = try #require(bench.provider.requests.first)
        for secret in [
            "300 123", "123 4567", "3001234567", "Luz", "Marina", "example.co", ModelBench.key,
            "wa_",
        ] {
            #expect(!request.text.contains(secret), "\(secret)")
        }
        #expect(request.text.contains("[número]"))
        #expect(request.json["store"] == false)
        #expect(request.headers.first("Authorization") == "Bearer \(ModelBench.key)")
        await bench.stop()
    }
}
