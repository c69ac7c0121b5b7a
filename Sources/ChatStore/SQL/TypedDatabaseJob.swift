internal import ChatEngine

/// An operation with its result and the caller that waits for it.
final class TypedDatabaseJob<Result: Sendable>: DatabaseJob {
    typealias Operation = @Sendable (SQLTables) throws(StoreError) -> Result
    typealias Caller = CheckedContinuation<Swift.Result<Result, StoreError>, Never>

    private let operation: Operation
    private let caller: Caller
    private var result: Swift.Result<Result, StoreError>?

    init(_ operation: @escaping Operation, for caller: Caller) {
        self.operation = operation
        self.caller = caller
    }

    override func perform(_ tables: SQLTables) throws(StoreError) {
        result = .success(try operation(tables))
    }

    override func finish(_ error: StoreError?) {
        let missing = StoreError.unavailable("the operation did not run")
        caller.resume(returning: error.map { .failure($0) } ?? result ?? .failure(missing))
    }
}
