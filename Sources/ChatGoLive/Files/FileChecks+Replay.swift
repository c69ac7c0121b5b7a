internal import ChatApp
internal import ChatCore
internal import ChatEngine
internal import ChatHTTP
internal import ChatStore

extension FileChecks {
    static let replay: [Check<Site>] = [
        Check("G5.4", "last week's messages by today's rules", lastWeek)
    ]

    private static let week: Int64 = 7 * 86_400_000
    /// No more turns than this are decided again.
    private static let mostTurns = 5000
    /// How many of a hundred turns may come out differently.
    private static let tolerance = 10

    @Sendable static func lastWeek(_ site: Site) async -> CheckResult {
        guard let shop = site.shop else { return .skip("the shop's data cannot be read") }
        let traces: [InteractionTrace]
        do throws(StoreError) {
            let location = try site.settings.database.location()
            guard try await location.exists() else { return .skip("there is no database yet") }
            let store = try await location.openForReading()
            traces = try await turns(in: store, since: site.now.adding(milliseconds: -week))
            await store.close()
        } catch {
            return .skip("the database cannot be read", hint: "G6.1 says why")
        }
        guard !traces.isEmpty else { return .skip("there was no turn in 7 days") }
        let replay = Replay(shop.business, site.settings)
        let outcome = replay.run(traces)
        guard outcome.compared > 0 else {
            return .skip(
                "\(traces.count) turns in 7 days, none with its words",
                hint: "TRACE_TEXT=redacted keeps them")
        }
        let evidence =
            "\(outcome.changed.count) of \(outcome.compared) turns come out differently"
            + (outcome.changed.first.map { ", first trace \($0)" } ?? "")
        guard outcome.changed.count * 100 <= outcome.compared * tolerance else {
            return .warn(
                evidence,
                hint: "chatctl traces tail shows how they were decided; "
                    + "is the change of the shop's data meant?")
        }
        return .pass(evidence)
    }

    /// The newest turns since a moment, oldest first.
    private static func turns(
        in store: any Store, since moment: Timestamp
    ) async throws(StoreError) -> [InteractionTrace] {
        var found: [InteractionTrace] = []
        var before: Int64?
        while found.count < mostTurns {
            let page = try await store.traces(
                TraceQuery(before: before, limit: TraceQuery.maximumLimit))
            let recent = page.filter { $0.createdAt >= moment }
            found = recent + found
            guard recent.count == TraceQuery.maximumLimit else { break }
            before = page.first?.id
        }
        return found
    }
}
