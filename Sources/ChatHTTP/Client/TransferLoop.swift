internal import CCurl
internal import ChatEngine
internal import Glibc

/// The thread that owns libcurl's multi handle and every exchange on it.
///
/// `@unchecked Sendable`: everything but `mailbox`, `multi` (for waking up) and `thread` belongs to
/// the thread that executes ``run()``.
final class TransferLoop: @unchecked Sendable {
    private enum Command: Sendable {
        case start(TransferOrder)
        case cancel(CancellationToken)
    }

    private struct Mailbox {
        var commands: [Command] = []
        var isOpen = true
    }

    private let mailbox = Locked(Mailbox())
    private let thread = Locked<pthread_t?>(nil)
    private let multi: UnsafeMutableRawPointer

    private let configuration: HTTPClientConfiguration
    private var transfers: [ObjectIdentifier: Transfer] = [:]
    private var admission: HostAdmission<Transfer>
    private var idleHandles: [UnsafeMutableRawPointer] = []
    /// No waiting exchange has an earlier deadline; `nil` when none waits.
    private var earliestWaitingDeadline: ContinuousClock.Instant?

    private static let idleHandleLimit = 64
    private static let isLibraryReady: Bool = curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK

    /// Starts the thread; `nil` when libcurl or the system refuses.
    init?(_ configuration: HTTPClientConfiguration) {
        guard Self.isLibraryReady, let multi = curl_multi_init() else { return nil }
        self.multi = multi
        self.configuration = configuration
        admission = HostAdmission(limit: configuration.exchangesPerHost)
        guard startThread() else {
            curl_multi_cleanup(multi)
            return nil
        }
    }

    private func startThread() -> Bool {
        // The thread inherits a mask without SIGPIPE, which OpenSSL may raise. No other signal is
        // blocked: threads that the runtime starts from this one, and their children, inherit it.
        var pipe = sigset_t()
        var previous = sigset_t()
        sigemptyset(&pipe)
        sigaddset(&pipe, SIGPIPE)
        pthread_sigmask(SIG_BLOCK, &pipe, &previous)
        defer { pthread_sigmask(SIG_SETMASK, &previous, nil) }
        let retained = Unmanaged.passRetained(self)
        var handle = pthread_t()
        guard pthread_create(&handle, nil, runTransferLoop, retained.toOpaque()) == 0 else {
            retained.release()
            return false
        }
        let started = handle
        thread.withLock { $0 = started }
        return true
    }

    // MARK: From any thread

    /// Hands over an exchange; `false` after ``stop()``, and then its continuation is untouched.
    func submit(_ order: TransferOrder) -> Bool { post(.start(order)) }

    /// Ends an exchange early, if it has not ended.
    func cancel(_ token: CancellationToken) { _ = post(.cancel(token)) }

    /// Ends every exchange with an error and joins the thread. Later calls do nothing.
    func stop() {
        mailbox.withLock { box in
            guard box.isOpen else { return }
            box.isOpen = false
            curl_multi_wakeup(multi)
        }
        guard let handle = thread.withLock({ $0.take() }) else { return }
        pthread_join(handle, nil)
    }

    private func post(_ command: Command) -> Bool {
        mailbox.withLock { box in
            guard box.isOpen else { return false }
            box.commands.append(command)
            // Inside the lock: once it is closed, the multi handle may be freed at any moment.
            if box.commands.count == 1 { curl_multi_wakeup(multi) }
            return true
        }
    }

    // MARK: On the thread

    /// Works until ``stop()``.
    fileprivate func run() {
        while true {
            let (commands, isOpen) = mailbox.withLock { box in
                defer { box.commands = [] }
                return (box.commands, box.isOpen)
            }
            for command in commands { handle(command) }
            guard isOpen else { break }
            var running: Int32 = 0
            curl_multi_perform(multi, &running)
            collect()
            expireWaiting()
            curl_multi_poll(multi, nil, 0, pollMilliseconds(), nil)
        }
        close()
    }

    private func handle(_ command: Command) {
        switch command {
        case .start(let order):
            let transfer = Transfer(order)
            guard !order.token.isCancelled else {
                return resume(transfer, .failure(.cancelled(sent: false)))
            }
            transfers[ObjectIdentifier(order.token)] = transfer
            admission.enqueue(transfer, host: order.target.hostKey)
            fill(order.target.hostKey)
            if transfer.easy == nil, !transfer.isFinished {
                earliestWaitingDeadline = min(
                    earliestWaitingDeadline ?? order.deadline, order.deadline)
            }
        case .cancel(let token):
            guard let transfer = transfers[ObjectIdentifier(token)] else { return }
            finish(transfer, .failure(.cancelled(sent: transfer.mayHaveLeft)))
        }
    }

    /// Starts as many waiting exchanges with the host as there are places.
    private func fill(_ host: String) {
        while let transfer = admission.next(host: host) {
            if transfer.isFinished {
                admission.release(host: host)
            } else if let error = begin(transfer) {
                admission.release(host: host)
                resume(transfer, .failure(error))
            }
        }
    }

    private func begin(_ transfer: Transfer) -> HTTPClientError? {
        let remaining = ContinuousClock.now.duration(to: transfer.order.deadline)
        guard remaining > .zero else {
            return .notSent(reason: "timed out while waiting for a free connection")
        }
        guard let easy = idleHandles.popLast() ?? curl_easy_init() else {
            return .notSent(reason: "out of memory")
        }
        transfer.easy = easy
        var options = CurlOptions(easy)
        options.apply(transfer, configuration: configuration, remaining: remaining)
        if options.failure == CURLE_OK, curl_multi_add_handle(multi, easy) == CURLM_OK {
            return nil
        }
        recycle(transfer)
        return .notSent(
            reason: "libcurl refused the request: "
                + String(cString: curl_easy_strerror(options.failure)))
    }

    private func collect() {
        var left: Int32 = 0
        while let message = curl_multi_info_read(multi, &left) {
            guard message.pointee.msg == CURLMSG_DONE, let easy = message.pointee.easy_handle,
                let transfer = Transfer.of(easy)
            else { continue }
            finish(transfer, transfer.result(mostrador_curl_message_result(message)))
        }
    }

    private func finish(
        _ transfer: Transfer, _ result: Result<HTTPClientResponse, HTTPClientError>
    ) {
        guard let easy = transfer.easy else { return resume(transfer, result) }
        curl_multi_remove_handle(multi, easy)
        recycle(transfer)
        resume(transfer, result)
        admission.release(host: transfer.order.target.hostKey)
        fill(transfer.order.target.hostKey)
    }

    /// Takes the handle away from an exchange and keeps it for the next one.
    private func recycle(_ transfer: Transfer) {
        if let easy = transfer.easy {
            curl_easy_reset(easy)
            if idleHandles.count < Self.idleHandleLimit {
                idleHandles.append(easy)
            } else {
                curl_easy_cleanup(easy)
            }
        }
        curl_slist_free_all(transfer.headerList)
        transfer.easy = nil
        transfer.headerList = nil
    }

    private func resume(
        _ transfer: Transfer, _ result: Result<HTTPClientResponse, HTTPClientError>
    ) {
        transfer.isFinished = true
        transfers[ObjectIdentifier(transfer.order.token)] = nil
        transfer.order.continuation.resume(returning: result)
    }

    private func expireWaiting() {
        let now = ContinuousClock.now
        guard let earliest = earliestWaitingDeadline, earliest <= now else { return }
        earliestWaitingDeadline = nil
        for transfer in Array(transfers.values) where transfer.easy == nil {
            let deadline = transfer.order.deadline
            if deadline <= now {
                resume(
                    transfer,
                    .failure(.notSent(reason: "timed out while waiting for a free connection")))
            } else {
                earliestWaitingDeadline = min(earliestWaitingDeadline ?? deadline, deadline)
            }
        }
    }

    private func pollMilliseconds() -> Int32 {
        guard let earliest = earliestWaitingDeadline else { return 60_000 }
        let left = ContinuousClock.now.duration(to: earliest) / .milliseconds(1)
        return Int32(max(1, min(60_000, left + 1)))
    }

    private func close() {
        for transfer in Array(transfers.values) {
            if let easy = transfer.easy { curl_multi_remove_handle(multi, easy) }
            let error: HTTPClientError =
                transfer.mayHaveLeft
                ? .outcomeUnknown(reason: "the HTTP client was shut down") : .shutDown
            recycle(transfer)
            resume(transfer, .failure(error))
        }
        for easy in idleHandles { curl_easy_cleanup(easy) }
        idleHandles = []
        curl_multi_cleanup(multi)
    }
}

/// The thread's C entry point.
private func runTransferLoop(_ context: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    if let context { Unmanaged<TransferLoop>.fromOpaque(context).takeRetainedValue().run() }
    return nil
}
