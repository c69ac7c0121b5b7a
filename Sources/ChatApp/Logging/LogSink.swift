// Where lines leave the process. A reader that stops reading (a full pipe, a paused terminal) must
// not stop the event loop: a line that cannot be written within a moment is dropped and counted,
// and the first line that gets through afterwards is preceded by the count.

internal import ChatEngine
internal import Glibc

/// Writes whole lines to a file descriptor, from any thread, one line per `write`.
final class LogSink: Sendable {
    private struct State {
        var dropped = 0
        /// Why the latest line was not written; 0 when it was.
        var failure: Int32 = 0
    }

    /// How long the first line of a stall waits for the reader, in milliseconds.
    private static let patienceMilliseconds: Int32 = 20

    private let descriptor: Int32
    private let state = Locked(State())

    init(descriptor: Int32) {
        self.descriptor = descriptor
    }

    /// Writes a line; `notice` makes the line that tells of dropped ones.
    func write(_ line: [UInt8], notice: (_ dropped: Int) -> [UInt8]) {
        state.withLock { state in
            guard isReady(patience: state.dropped == 0 ? Self.patienceMilliseconds : 0) else {
                state.dropped += 1
                return
            }
            if state.dropped > 0 {
                state.failure = put(notice(state.dropped))
                state.dropped = 0
            }
            state.failure = put(line)
        }
    }

    /// Why lines cannot be written; `nil` as far as they can.
    var problem: String? {
        let flags = fcntl(descriptor, F_GETFL)
        if flags < 0 { return "it is closed" }
        if flags & O_ACCMODE == O_RDONLY { return "it is open for reading only" }
        let failure = state.withLock { $0.failure }
        return failure == 0 ? nil : String(cString: strerror(failure))
    }

    /// Whether a line can be written without waiting: a pipe that is ready takes 4,096 bytes at once.
    private func isReady(patience: Int32) -> Bool {
        var request = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        return poll(&request, 1, patience) == 1 && request.revents & Int16(POLLOUT) != 0
    }

    /// Writes bytes; the error's number, 0 for none.
    private func put(_ bytes: [UInt8]) -> Int32 {
        var rest = bytes[...]
        while !rest.isEmpty {
            let written = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if written < 0, errno == EINTR { continue }
            guard written > 0 else { return written < 0 ? errno : 0 }
            rest = rest.dropFirst(written)
        }
        return 0
    }
}
