import ChatApp
import ChatCore
import Glibc

/// Measures what every message costs, and what a start costs: `make bench`.
///
/// `Benchmarks [PART]` measures only what has this part in its name. Each input is measured many times; printed are
/// the median input, the lightest and the heaviest, by the medians of their times. Figures of one machine, to be
/// compared with others of the same machine. `Benchmarks service FLOOR` measures the daemon.
@main
enum BenchmarkProgram {
    static func main() throws {
        let part = CommandLine.arguments.dropFirst().first ?? ""
        if part == "service", let floor = CommandLine.arguments.dropFirst(2).first {
            do {
                return try ServiceBenchmarks(floor: floor).run()
            } catch {
                print("bench: \(error)")
                exit(1)
            }
        }
        let business = try BusinessLoader().load("business").business
        print(row("", ["median", "lightest", "heaviest"]))
        let benchmarks = messages(business) + searches() + builds(business)
        for benchmark in benchmarks where part.isEmpty || benchmark.name.contains(part) {
            let sample = benchmark.run()
            let figures = [sample.median, sample.lightest, sample.heaviest].map(figure)
            print(row(benchmark.name, figures) + "  per \(benchmark.unit)")
        }
    }

    /// Each typical message in turn.
    private static func messages(_ business: Business) -> [Benchmark] {
        let texts = TypicalMessages.all
        let plain = texts.map { NormalizedText($0) }
        let bot = Bot(business)
        let understander = Understander(business)
        let now = Timestamp(seconds: 1_795_000_000)
        let turns = texts.map { Turn(text: $0, at: now) }
        let conversation = Conversation(id: ConversationID("bench"), channel: .chat)
        func each(_ name: String, _ work: @escaping (Int) -> Void) -> Benchmark {
            Benchmark(name, per: "message", of: texts.count, batch: 20, work)
        }
        return [
            each("normalise") { keep(NormalizedText(texts[$0])) },
            each("understand, from plain form") { keep(understander.understand(plain[$0])) },
            each("decide (Bot.plan)") { keep(bot.plan(turns[$0], in: conversation, at: now)) },
        ]
    }

    private static func searches() -> [Benchmark] {
        let queries = LargeCatalog.queries.map { NormalizedText($0) }
        return [1_000, 10_000].map { count in
            let search = CatalogSearch(LargeCatalog.make(count), vocabulary: Vocabulary())
            return Benchmark("search \(count) items", per: "search", of: queries.count, batch: 4) {
                keep(search.search(queries[$0]))
            }
        }
    }

    private static func builds(_ business: Business) -> [Benchmark] {
        let vocabulary = business.vocabulary
        let catalogs = [business.catalog] + [1_000, 10_000].map(LargeCatalog.make)
        let understanders = catalogs.map { catalog in
            Benchmark(
                "build Understander, \(catalog.items.count) items", per: "build", of: 1,
                repetitions: 11
            ) { _ in
                keep(Understander(vocabulary: vocabulary, catalog: catalog))
            }
        }
        let bots = catalogs.map { catalog in
            var business = business
            business.catalog = catalog
            return Benchmark(
                "build Bot, \(catalog.items.count) items", per: "build", of: 1, repetitions: 11
            ) {
                [business] _ in keep(Bot(business))
            }
        }
        return understanders + bots
    }

    // MARK: Output

    private static func row(_ name: String, _ cells: [String]) -> String {
        name + String(repeating: " ", count: max(1, 36 - name.count))
            + cells.map { String(repeating: " ", count: max(1, 12 - $0.count)) + $0 }.joined()
    }

    /// Microseconds, or milliseconds from a thousand on, with two decimals.
    private static func figure(_ microseconds: Double) -> String {
        let (value, unit) =
            microseconds < 1000 ? (microseconds, "µs") : (microseconds / 1000, "ms")
        let hundredths = Int((value * 100).rounded())
        let decimals = hundredths % 100
        return "\(hundredths / 100).\(decimals < 10 ? "0" : "")\(decimals) \(unit)"
    }
}
