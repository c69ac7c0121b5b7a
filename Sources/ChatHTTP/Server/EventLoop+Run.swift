// The loop itself: wait, serve what is ready, run the handlers' jobs, look at deadlines.

internal import ChatEngine
internal import Glibc
internal import Synchronization

extension EventLoop {
    /// Serves until a drain has ended; on the loop's thread.
    func run() {
        threadID.store(pthread_self(), ordering: .relaxed)
        tick()
        while !isDrained {
            let count = epoll.wait(milliseconds: waitMilliseconds)
            tick()
            for index in 0..<count { serve(epoll[index]) }
            runJobs()
            if now >= acceptResumes { resumeAccepting() }
            if now >= earliestDeadline { checkDeadlines() }
        }
        shutDown()
    }

    /// The present time, as connections need it.
    var moment: HTTPConnection.Moment {
        HTTPConnection.Moment(now: now, dateLine: dateLine)
    }

    private func tick() {
        now = Self.monotonicNow()
        dateLine = date.current()
    }

    private var isDrained: Bool {
        guard let drainDeadline else { return false }
        return connectionCount == 0 && handlerCount == 0 || now >= drainDeadline
    }

    private var waitMilliseconds: Int32 {
        guard jobs.isEmpty else { return 0 }
        let next = min(earliestDeadline, acceptResumes, drainDeadline ?? .max)
        guard next != .max else { return -1 }
        return Int32(clamping: max(next - now + 999_999, 0) / 1_000_000)
    }

    private func serve(_ readiness: Epoll.Readiness) {
        switch readiness.token {
        case Self.wakeToken: takeMail()
        case Self.listenerToken: acceptAll()
        default:
            guard let connection = connection(readiness.token) else { return }
            report(readiness, to: connection)
        }
    }

    /// Runs the jobs that are ready now; those they leave behind wait for the next round, so that
    /// no connection is starved.
    private func runJobs() {
        swap(&jobs, &runningJobs)
        for index in runningJobs.indices {
            runningJobs[index].runSynchronously(on: asUnownedTaskExecutor())
        }
        runningJobs.removeAll(keepingCapacity: true)
    }

    private func checkDeadlines() {
        earliestDeadline = .max
        for case let connection? in connections {
            if connection.state.deadline <= now {
                connection.state.deadlinePassed(moment)
                pump(connection)
            } else {
                earliestDeadline = min(earliestDeadline, connection.state.deadline)
            }
        }
    }

    // MARK: Mail

    private func takeMail() {
        epoll.acknowledgeWake()
        let (deadline, callers) = mailbox.withLock { mailbox in
            mailbox.isWoken = false
            jobs.append(contentsOf: mailbox.jobs)
            mailbox.jobs.removeAll(keepingCapacity: true)
            defer { mailbox.quiescers = [] }
            return (mailbox.drainDeadline, mailbox.quiescers)
        }
        if !callers.isEmpty { quiesce(for: callers) }
        guard let deadline else { return }
        if drainDeadline == nil { beginDraining() }
        drainDeadline = deadline
    }

    private func quiesce(for callers: [CheckedContinuation<Void, Never>]) {
        quiescers += callers
        if !isQuiescing {
            isQuiescing = true
            for case let connection? in connections {
                connection.state.endAfterAnswer()
                guard connection.state.isOwing else { continue }
                connection.isAwaited = true
                awaitedCount += 1
            }
        }
        if awaitedCount == 0 { resumeQuiescers() }
    }

    /// Tells who waits that the requests of before are answered.
    func resumeQuiescers() {
        for caller in quiescers { caller.resume() }
        quiescers = []
    }

    /// Takes in who has connected already, then closes the door.
    private func beginDraining() {
        if let listener {
            acceptAll()
            Glibc.close(listener.descriptor)
            self.listener = nil
            acceptResumes = .max
        }
        for case let connection? in connections {
            connection.state.drain(at: now)
            pump(connection)
        }
    }

    // MARK: End

    /// Closes everything; jobs of handlers that are still at work go on elsewhere.
    private func shutDown() {
        for case let connection? in connections { close(connection) }
        if let listener { Glibc.close(listener.descriptor) }
        threadID.store(0, ordering: .relaxed)
        let waiters = mailbox.withLock { mailbox in
            mailbox.isStopped = true
            jobs.append(contentsOf: mailbox.jobs)
            mailbox.jobs = []
            defer { (mailbox.waiters, mailbox.quiescers) = ([], []) }
            return mailbox.waiters + mailbox.quiescers
        }
        resumeQuiescers()
        epoll.close()
        for job in jobs { globalConcurrentExecutor.enqueue(job) }
        jobs = []
        for waiter in waiters { waiter.resume() }
    }
}
