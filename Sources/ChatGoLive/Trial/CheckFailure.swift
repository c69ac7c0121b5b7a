/// What keeps a check from being made at all.
struct CheckFailure: Error {
    let result: CheckResult

    init(_ result: CheckResult) {
        self.result = result
    }
}
