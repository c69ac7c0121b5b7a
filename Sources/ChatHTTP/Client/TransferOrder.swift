/// What a caller wants done: everything that crosses from its task to the curl thread.
struct TransferOrder: Sendable {
    let request: HTTPClientRequest
    let target: TransferTarget
    let deadline: ContinuousClock.Instant
    let token: CancellationToken
    let continuation: CheckedContinuation<Result<HTTPClientResponse, HTTPClientError>, Never>
}
