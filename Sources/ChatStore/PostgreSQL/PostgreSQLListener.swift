internal import ChatEngine
internal import Glibc

/// A thread that hears of work which another process left, so that nobody waits for the next look.
///
/// It only shortens waiting: a notification that is missed costs the engine's usual pause.
final class PostgreSQLListener: Sendable {
    /// The channel; what it carries is the schema that it is about.
    static let channel = "mostrador"
    /// How long it is silent before the connection is tried out, in milliseconds.
    private static let silenceMilliseconds: Int32 = 30_000

    private let stop: (reading: Int32, writing: Int32)

    /// Starts the thread; `nil` when the system has none to give.
    init?(_ session: PostgreSQLSession, onWork: @escaping @Sendable () -> Void) {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { return nil }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        stop = (ends[0], ends[1])
        let reading = ends[0]
        do throws(StoreError) {
            try DatabaseThread.start {
                Self.run(session, until: reading, onWork)
                close(reading)
            }
        } catch {
            close(ends[0])
            return nil
        }
    }

    /// Ends the thread soon.
    deinit {
        close(stop.writing)
    }

    private static func run(
        _ session: PostgreSQLSession, until stop: Int32, _ onWork: () -> Void
    ) {
        var schedule = ReconnectSchedule()
        while true {
            do throws(StoreError) {
                let link = try session.open()
                try link.execute("LISTEN \(channel)")
                schedule.noteSuccess()
                // Something may have been said while nobody listened.
                onWork()
                guard try hear(link, until: stop, onWork) else { return }
            } catch {
                schedule.noteFailure(at: PostgreSQLLink.uptimeMilliseconds())
                let pause = schedule.wait(at: PostgreSQLLink.uptimeMilliseconds())
                var end = pollfd(fd: stop, events: Int16(POLLIN), revents: 0)
                guard poll(&end, 1, Int32(clamping: max(pause, 1))) == 0 else { return }
            }
        }
    }

    /// Hears until the connection is lost, which throws, or until it shall end.
    private static func hear(
        _ link: PostgreSQLLink, until stop: Int32, _ onWork: () -> Void
    ) throws(StoreError) -> Bool {
        while true {
            var ready = [
                pollfd(fd: link.socket, events: Int16(POLLIN), revents: 0),
                pollfd(fd: stop, events: Int16(POLLIN), revents: 0),
            ]
            let count = poll(&ready, 2, silenceMilliseconds)
            if ready[1].revents != 0 { return false }
            if count == 0 { try link.execute("SELECT 1") }
            if try link.takeNotifications() { onWork() }
        }
    }
}
