internal import ChatApp
internal import ChatCore
internal import ChatEngine
internal import ChatJSON
internal import ChatStore

/// `chatctl purge`
enum PurgeCommand {
    private static let age = CommandOption.value(
        "--older-than", "AGE", "such as 90d, 12w or 24h; RETENTION_DAYS by default")

    static let command = Command(
        "purge", "deletes messages, traces and what belongs to them once they are old",
        details: """
            Says first how many rows that are. What waits to be answered or sent stays, and so do the
            bare ids of the last 8 days, by which messages that Meta brings again are known. The
            daemon does the same at start and once a day by RETENTION_DAYS. Backups are not touched.
            """,
        options: [age, .yes, .json], examples: ["purge --older-than 90d", "purge --yes"],
        action: run)

    private static func run(_ invocation: Invocation) async throws(CommandFailure) {
        let given = try invocation.duration(of: age)
        let settings = try invocation.settings()
        let days = Int64(settings.retentionDays)
        guard let milliseconds = given ?? (days > 0 ? days * 86_400_000 : nil) else {
            throw .usage(
                "RETENTION_DAYS is 0, which keeps all; --older-than says how old is too old")
        }
        let now = SystemClock().now()
        let before = now.adding(milliseconds: -milliseconds)
        try await invocation.withStore(settings, for: .writing) { store throws(StoreError) in
            let plan = try await Progress.show("counting", invocation.output) {
                () throws(StoreError) in
                try await purge(Purge(before: before, at: now, isRehearsal: true), store)
            }
            let what =
                "\(plan.total) rows from before \(ShopClock(settings).text(before)) will be deleted"
                + (plan.total == 0 ? "" : ": \(words(plan))")
            if plan.total > 0 {
                do throws(CommandFailure) {
                    try invocation.confirm(what, "Delete?", otherwise: "nothing was deleted")
                } catch {
                    return error
                }
            }
            let done = try await Progress.show("deleting", invocation.output) {
                () throws(StoreError) in
                try await purge(Purge(before: before, at: now), store)
            }
            if invocation.wantsJSON {
                invocation.output.write([
                    "before": .string(before.iso8601), "rows": .int(done.total),
                    "deleted": .object(
                        JSONObject(
                            PurgeStage.allCases.map {
                                JSONObject.Member(
                                    key: $0.rawValue, value: .int(done.rows[$0] ?? 0))
                            })),
                ])
            } else {
                let list = done.total == 0 ? "" : ": \(words(done))"
                invocation.output.write("deleted \(done.total) rows\(list)")
            }
            return nil
        }
    }

    private static func purge(
        _ purge: Purge, _ store: some Store
    ) async throws(StoreError) -> Purge {
        var purge = purge
        while !purge.isComplete { purge = try await store.purge(purge) }
        return purge
    }

    private static func words(_ purge: Purge) -> String {
        PurgeStage.allCases.compactMap { stage in
            purge.rows[stage].map { "\(stage.rawValue) \($0)" }
        }.joined(separator: ", ")
    }
}
