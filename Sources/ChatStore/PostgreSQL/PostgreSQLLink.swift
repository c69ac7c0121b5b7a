// Statements travel in pipeline mode: what needs no answer waits for nobody, and its outcome comes with
// the next answer that is waited for. Every wait has an end, whatever became of the server.

internal import CPostgreSQL
internal import ChatEngine
internal import Glibc

/// One open connection of libpq; it belongs to one thread.
final class PostgreSQLLink {
    /// What was sent and not answered yet.
    private enum Sent {
        case preparation(UInt)
        case statement
    }

    /// How long the server may take for an answer, in milliseconds; beyond it the connection is given up.
    /// More than the server itself allows a statement.
    private static let patienceMilliseconds: Int64 = 25_000

    private let handle: OpaquePointer
    private var sent: [Sent] = []
    private var prepared: Set<UInt> = []
    private var parameters = PostgreSQLParameters()
    /// Whether the connection was lost or given up: nothing more can be done with it.
    private(set) var isBroken = false

    /// Connects, which blocks for some seconds at most.
    init(_ address: PostgreSQLAddress) throws(StoreError) {
        guard let opened = address.connect() else { throw .unavailable("out of memory") }
        handle = opened
        guard PQstatus(handle) == CONNECTION_OK else {
            throw .unavailable(Self.reason(handle))
        }
        PQsetNoticeReceiver(handle, { _, _ in }, nil)
        guard PQsetnonblocking(handle, 1) == 0, PQenterPipelineMode(handle) == 1 else {
            throw .unavailable(Self.reason(handle))
        }
    }

    deinit {
        PQfinish(handle)
    }

    /// The descriptor of the socket.
    var socket: Int32 { PQsocket(handle) }

    // MARK: Statements

    /// Sends a statement; ``finish()`` brings the answer.
    func send(_ sql: SQLText, _ values: [SQLValue], key: StaticString?) throws(StoreError) {
        parameters.set(values)
        let isSent =
            if let identity = sql.identity {
                try sendPrepared(sql, identity, key)
            } else {
                sendOnce(Self.text(sql, key))
            }
        guard isSent else { throw lost() }
        sent.append(.statement)
    }

    private func sendPrepared(
        _ sql: SQLText, _ identity: UInt, _ key: StaticString?
    ) throws(StoreError) -> Bool {
        let name = "m" + String(identity, radix: 36)
        if prepared.insert(identity).inserted {
            let isSent = PQsendPrepare(
                handle, name, Self.text(sql, key), parameters.count, parameters.types)
            guard isSent == 1 else { throw lost() }
            sent.append(.preparation(identity))
        }
        return parameters.withAddresses { values in
            PQsendQueryPrepared(
                handle, name, parameters.count, values, parameters.lengths, parameters.formats, 0)
        } == 1
    }

    private func sendOnce(_ text: String) -> Bool {
        parameters.withAddresses { values in
            PQsendQueryParams(
                handle, text, parameters.count, parameters.types, values, parameters.lengths,
                parameters.formats, 0)
        } == 1
    }

    /// The words as PostgreSQL wants them: `$1` for `?1`.
    private static func text(_ sql: SQLText, _ key: StaticString?) -> String {
        let text = String(sql.text(in: .postgreSQL).map { $0 == "?" ? "$" : $0 })
        return key.map { "\(text) RETURNING \($0)" } ?? text
    }

    /// Whether answers are outstanding.
    var hasOutstanding: Bool { !sent.isEmpty }

    /// Waits for the answers to everything sent; the last one. The first refusal is thrown, and nothing that
    /// was sent after it has happened.
    func finish(patient: Bool = false) throws(StoreError) -> PostgreSQLResult? {
        guard PQpipelineSync(handle) == 1 else { throw lost() }
        let asked = sent
        sent.removeAll(keepingCapacity: true)
        var last: PostgreSQLResult?
        var failure: PostgreSQLFailure.Meaning?
        for statement in asked {
            guard let result = try nextResult(patient: patient) else { throw lost() }
            switch result.status {
            case PGRES_COMMAND_OK, PGRES_TUPLES_OK: last = result
            case PGRES_PIPELINE_ABORTED: forget(statement)
            default:
                failure = failure ?? PostgreSQLFailure.meaning(of: result)
                forget(statement)
            }
            // Each answer ends with an empty one.
            guard PQstatus(handle) == CONNECTION_OK, try nextResult() == nil else { throw lost() }
        }
        guard try nextResult()?.status == PGRES_PIPELINE_SYNC else { throw lost() }
        if let failure {
            isBroken = failure.endsConnection
            throw failure.error
        }
        return last
    }

    private func forget(_ statement: Sent) {
        if case .preparation(let identity) = statement { prepared.remove(identity) }
    }

    /// Runs statements without parameters, one after the other; `patient` waits as long as it takes.
    func execute(_ script: String, patient: Bool = false) throws(StoreError) {
        if hasOutstanding { _ = try finish() }
        guard PQexitPipelineMode(handle) == 1, PQsendQuery(handle, script) == 1 else {
            throw lost()
        }
        var failure: PostgreSQLFailure.Meaning?
        while let result = try nextResult(patient: patient) {
            if result.status != PGRES_COMMAND_OK, result.status != PGRES_TUPLES_OK {
                failure = failure ?? PostgreSQLFailure.meaning(of: result)
            }
            guard PQstatus(handle) == CONNECTION_OK else { throw lost() }
        }
        guard PQenterPipelineMode(handle) == 1 else { throw lost() }
        if let failure {
            isBroken = failure.endsConnection
            throw failure.error
        }
    }

    /// Takes what the server said by itself; whether there was a notification.
    func takeNotifications() throws(StoreError) -> Bool {
        guard PQconsumeInput(handle) == 1 else { throw lost() }
        var hasAny = false
        while let notification = PQnotifies(handle) {
            PQfreemem(notification)
            hasAny = true
        }
        return hasAny
    }

    // MARK: Waiting

    private func nextResult(patient: Bool = false) throws(StoreError) -> PostgreSQLResult? {
        let end = Self.uptimeMilliseconds() + Self.patienceMilliseconds
        while true {
            let unsent = PQflush(handle)
            guard unsent >= 0 else { throw lost() }
            if unsent == 0, PQisBusy(handle) == 0 { break }
            let left = end - Self.uptimeMilliseconds()
            guard patient || left > 0 else {
                isBroken = true
                throw .unavailable("the server does not answer")
            }
            var descriptor = pollfd(
                fd: socket, events: Int16(POLLIN) | (unsent == 1 ? Int16(POLLOUT) : 0), revents: 0)
            poll(&descriptor, 1, patient ? 1000 : Int32(clamping: left))
            guard PQconsumeInput(handle) == 1 else { throw lost() }
        }
        return PQgetResult(handle).map(PostgreSQLResult.init)
    }

    private func lost() -> StoreError {
        isBroken = true
        return .unavailable(Self.reason(handle))
    }

    /// libpq's own words, which name host and role but never a password.
    private static func reason(_ handle: OpaquePointer) -> String {
        let lines = String(cString: PQerrorMessage(handle)).split { $0 == "\n" || $0 == "\t" }
        return lines.isEmpty ? "the connection was lost" : lines.joined(separator: "; ")
    }

    static func uptimeMilliseconds() -> Int64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
    }
}
