import ChatCore
import ChatEngine
import ChatStandIns
import Testing

/// Answers that were given before, through the engine.
@Suite(.timeLimit(.minutes(15))) struct KeptAnswerTests {
    @Test func aRepeatedQuestionIsAHit() async throws {
        let bench = try await ModelBench { _, _ in .say("Con gusto.") }
        let question = "¿Qué formas de pago reciben?"
        let first = try #require(try await bench.ask(question, in: "uno"))
        #expect(!first.trace.cacheHit)
        for id in ["uno", "dos"] {
            let again = try #require(try await bench.ask("que formas de pago reciben", in: id))
            #expect(again.trace.cacheHit)
            #expect(again.result.reply == first.result.reply)
            #expect(again.trace.decisionPath.contains("cache:hit"))
            #expect(again.openAI == "openai:blocked:type")
        }
        for text in ["¿Están abiertos?", "hola", "¿cuánto vale la 4423?"] {
            for _ in 0..<2 {
                let answer = try #require(try await bench.ask(text, in: "tres"))
                #expect(!answer.trace.cacheHit, "\(text)")
            }
        }
        await bench.stop()
    }

    @Test func aConsultationIsPaidOnce() async throws {
        let words = "Para cuero le ayuda el prensatelas de teflón, que vale $22.000."
        let bench = try await ModelBench { _, _ in .say(words) }
        let first = try #require(try await bench.ask(in: "uno"))
        #expect(first.openAI == "openai:called" && !first.trace.cacheHit)
        let second = try #require(try await bench.ask(in: "dos"))
        #expect(second.openAI == "openai:blocked:cache_hit")
        #expect(second.trace.cacheHit && !second.trace.openAICalled)
        #expect(second.result.reply?.text == words)
        _ = try await bench.ask("cuál máquina me recomienda para coser 3 cueros", in: "tres")
        #expect(bench.provider.requests.count <= 2)
        await bench.stop()
    }

    @Test func aReloadEmptiesIt() async throws {
        let bench = try await ModelBench { _, _ in .say("Con gusto.") }
        let question = "¿Qué formas de pago reciben?"
        for (id, isHit) in [("uno", false), ("dos", true)] {
            #expect(try await bench.ask(question, in: id)?.trace.cacheHit == isHit)
        }
        bench.engine.replaceShop(Bot(bench.business), teamNumbers: [:])
        for (id, isHit) in [("tres", false), ("cuatro", true)] {
            #expect(try await bench.ask(question, in: id)?.trace.cacheHit == isHit)
        }
        await bench.stop()
    }
}
