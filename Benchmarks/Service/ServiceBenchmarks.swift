import ChatCore
import ChatStandIns
import Glibc

/// Measures the daemon itself, from outside: `Benchmarks service FLOOR` with the C program that is the floor.
///
/// Everything is the median of three rounds, ours and those beside it taking turns. `BIG` in the environment goes on to
/// five million traces and to a million messages.
struct ServiceBenchmarks {
    static let question = "Hola, a que hora abren?"
    static let rounds = 3
    /// The C program.
    let floor: String
    let graph: GraphStandIn
    private let folder: String

    init(floor: String) throws {
        self.floor = floor
        folder = ".build/bench-\(getpid())"
        mkdir(folder, 0o700)
        graph = GraphStandIn(
            token: Secret(Daemon.token), phoneNumberID: Daemon.phoneNumberID)
        try graph.start()
    }

    func run() throws {
        defer { remove() }
        try ingest()
        try turns()
        try growth()
        if Self.isBig { try million() }
    }

    static let isBig = getenv("BIG") != nil

    /// Messages taken, decided, answered, sent to the stand-in and recorded.
    private func turns() throws {
        // Load, daemon and stand-in share the cores.
        let daemon = try Daemon(
            folder: try subfolder("turns"), graphURL: graph.baseURL,
            settings: ["BURST_QUIET_SECONDS": "0"])
        var load = try LoadGenerator(port: daemon.port, connections: 64)
        defer { load.close() }
        var figures: [Double] = []
        for _ in 0..<Self.rounds {
            let count = 6_000
            let before = graph.sends.count
            let requests = Requests.webhooks(count, text: Self.question)
            let start = LoadGenerator.seconds()
            try check(try load.run(requests))
            while graph.sends.count < before + count {
                guard LoadGenerator.seconds() < start + 60 else {
                    throw BenchmarkError(
                        "\(graph.sends.count - before) of \(count) answers in 60 s")
                }
                usleep(2_000)
            }
            figures.append(Double(count) / (LoadGenerator.seconds() - start))
        }
        say(
            "turns with sends: \(Int(Self.median(figures)))/s; "
                + "\(Self.one(daemon.residentMegabytes())) MB after \(3 * 6_000) messages")
        daemon.stop()
    }

    func check(_ result: LoadGenerator.Result) throws {
        guard result.refused == 0 else {
            throw BenchmarkError("\(result.refused) requests were refused")
        }
    }

    func subfolder(_ name: String) throws -> String {
        let path = folder + "/" + name
        guard mkdir(path, 0o700) == 0 else { throw BenchmarkError("cannot make \(path)") }
        return path
    }

    private func remove() {
        FreshFolder.remove(folder)
    }

    /// Prints a line at once, also into a pipe.
    func say(_ line: String) {
        print(line)
        fflush(nil)
    }

    static func megabytes(_ path: String) -> Int {
        var information = stat()
        return stat(path, &information) == 0 ? Int(information.st_size) / 1_000_000 : 0
    }

    static func median(_ figures: [Double]) -> Double {
        figures.sorted()[figures.count / 2]
    }
    static func one(_ figure: Double) -> String { "\((figure * 10).rounded() / 10)" }
    static func two(_ figure: Double) -> String { "\((figure * 100).rounded() / 100)" }
}
