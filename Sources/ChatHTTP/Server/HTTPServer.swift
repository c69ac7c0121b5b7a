internal import ChatEngine
internal import Glibc

/// A small, strict HTTP/1.1 server on one epoll thread.
///
/// ```swift
/// let server = HTTPServer(configuration: .init(port: 8080), handler: router) { _ in }
/// let port = try server.start()
/// …
/// await server.quiesce()
/// await server.drain(within: .seconds(10))
/// ```
public final class HTTPServer: Sendable {
    private struct State {
        var loop: EventLoop?
        var thread: pthread_t?
        var wasStarted = false
    }

    private let configuration: HTTPServerConfiguration
    private let handler: any HTTPHandler
    private let observe: @Sendable (HTTPServerEvent) -> Void
    private let state = Locked(State())

    /// Creates a server that does not listen yet.
    ///
    /// - Parameters:
    ///   - configuration: Where to listen, and the limits.
    ///   - handler: Answers the requests; called on the server's thread.
    ///   - observe: Told what happens, to be counted; called on the server's thread, so be quick.
    public init(
        configuration: HTTPServerConfiguration, handler: any HTTPHandler,
        observe: @escaping @Sendable (HTTPServerEvent) -> Void = { _ in }
    ) {
        self.configuration = configuration
        self.handler = handler
        self.observe = observe
    }

    /// Ends the server without waiting, when it was not drained.
    deinit {
        state.withLock { state in
            state.loop?.stop()
            if let thread = state.thread { pthread_detach(thread) }
        }
    }

    /// Binds the address and begins to serve.
    ///
    /// - Returns: The port, which matters when the configured one was 0.
    /// - Throws: ``HTTPServerError`` when the address cannot be had, with a hint.
    public func start() throws(HTTPServerError) -> UInt16 {
        try state.withLock { state throws(HTTPServerError) in
            guard !state.wasStarted else { throw .alreadyStarted }
            let listener = try Listener.open(host: configuration.host, port: configuration.port)
            do throws(HTTPServerError) {
                let loop = try EventLoop(
                    configuration: configuration, listener: listener, handler: handler,
                    observe: observe)
                state.thread = try Self.startThread(loop)
                state.loop = loop
                state.wasStarted = true
            } catch {
                close(listener.descriptor)
                throw error
            }
            return listener.port
        }
    }

    /// Returns once the server's thread has taken up a job: proof that it is alive.
    public func ping() async {
        guard let loop = state.withLock({ $0.loop }) else { return }
        await Task(executorPreference: loop) {}.value
    }

    /// Announces the end: from now on every answer says `Connection: close`, and this returns when the
    /// requests that were under way are answered. New ones are served until ``drain(within:)``, so that
    /// who asks learns that the server is about to stop.
    public func quiesce() async {
        guard let loop = state.withLock({ $0.loop }) else { return }
        await loop.quiesce()
    }

    /// Stops: accepts nobody more, answers what has arrived with `Connection: close`, closes idle
    /// connections and ends the thread; what is not done within `duration` is cut off.
    ///
    /// Handlers that are still at work then go on, but their answers are dropped.
    public func drain(within duration: Duration) async {
        guard let loop = state.withLock({ $0.loop }) else { return }
        await loop.drain(within: duration)
        let thread = state.withLock { state in
            defer { state.thread = nil }
            return state.thread
        }
        if let thread { pthread_join(thread, nil) }
    }

    private static func startThread(_ loop: EventLoop) throws(HTTPServerError) -> pthread_t {
        // Signals are for the main thread: the new thread inherits a mask that blocks them all.
        var all = sigset_t()
        var previous = sigset_t()
        sigfillset(&all)
        pthread_sigmask(SIG_SETMASK, &all, &previous)
        defer { pthread_sigmask(SIG_SETMASK, &previous, nil) }
        var thread = pthread_t()
        let reference = Unmanaged.passRetained(loop)
        let code = pthread_create(&thread, nil, runEventLoop, reference.toOpaque())
        guard code == 0 else {
            reference.release()
            loop.epoll.close()
            throw .noEventLoop(call: "pthread_create", code: code, reason: Socket.text(code))
        }
        return thread
    }
}

/// The thread's entry; takes over the reference to the loop.
private func runEventLoop(_ loop: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    if let loop { Unmanaged<EventLoop>.fromOpaque(loop).takeRetainedValue().run() }
    return nil
}
