/// One line of the go-live list: something that has to hold before customers are let in.
struct Check<Place: Sendable>: Sendable {
    /// Its number in the list, `G1.2`.
    let id: String
    /// What has to hold, in a few words.
    let title: String
    /// Finds out whether it does.
    let run: @Sendable (Place) async -> CheckResult

    init(
        _ id: String, _ title: String, _ run: @escaping @Sendable (Place) async -> CheckResult
    ) {
        self.id = id
        self.title = title
        self.run = run
    }
}
