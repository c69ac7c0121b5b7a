import ChatStandIns
import Glibc

// What becomes durable in a second, beside a C program that commits the same rows and beside nginx. Each has the first
// core for itself; the load comes from the second.
extension ServiceBenchmarks {
    /// Turns wait longer than a measurement of ingest takes.
    private static let later = ["BURST_QUIET_SECONDS": "30", "BURST_MAX_SECONDS": "60"]

    func ingest() throws {
        defer { try? Cores.stay(on: nil) }
        var ours: [Double] = []
        var floors: [Double] = []
        var statics: [Double] = []
        var halves: [LoadGenerator.Result] = []
        for round in 0..<Self.rounds {
            let place = try subfolder("ingest-\(round)")
            let daemon = try Daemon(
                folder: place, graphURL: graph.baseURL, settings: Self.later, core: 0)
            if round == 0 { say("idle: \(Self.one(daemon.residentMegabytes())) MB") }
            try Cores.stay(on: 1)
            var load = try LoadGenerator(port: daemon.port, connections: 64)
            defer { load.close() }
            _ = try load.run(Requests.webhooks(4_000, text: Self.question))
            let full = try load.run(Requests.webhooks(40_000, text: Self.question))
            let half = try load.run(
                Requests.webhooks(15_000, text: Self.question), perSecond: full.perSecond / 2)
            try check(full)
            try check(half)
            ours.append(full.perSecond)
            halves.append(half)
            daemon.stop()
            statics.append(try answersOfNginx(in: place))
            floors.append(try rowsOfFloor(in: place))
        }
        let ratios = zip(ours, floors).map { $0 / $1 }
        say(
            "ingest: \(Int(Self.median(ours)))/s, floor \(Int(Self.median(floors)))/s, "
                + "ratio \(Self.two(Self.median(ratios))); nginx answers \(Int(Self.median(statics)))/s"
        )
        say(
            "ingest at half load: p50 \(Self.two(Self.median(halves.map { $0.latency(0.5) }))) ms, "
                + "p99 \(Self.two(Self.median(halves.map { $0.latency(0.99) }))) ms")
    }

    /// Rows per second of the C program: as many to a transaction as there are connections, the most that ours can be.
    private func rowsOfFloor(in place: String) throws -> Double {
        let output = place + "/floor.txt"
        let child = try Daemon.spawn(
            Cores.pinning(0) + [
                "/bin/sh", "-c", "exec '\(floor)' '\(place)/floor.db' 2 64 >'\(output)'",
            ])
        var status: Int32 = 0
        waitpid(child, &status, 0)
        guard let file = fopen(output, "r") else { throw BenchmarkError("the floor said nothing") }
        defer { fclose(file) }
        var line = [CChar](repeating: 0, count: 64)
        fgets(&line, 64, file)
        guard atof(line) > 0 else { throw BenchmarkError("the floor failed") }
        return atof(line)
    }

    /// What nginx answers to the same requests in a second with three fixed bytes, nothing read and nothing kept.
    private func answersOfNginx(in place: String) throws -> Double {
        let nginx = try StaticNginx(folder: place, core: 0)
        defer { nginx.stop() }
        var load = try nginx.load(connections: 64)
        defer { load.close() }
        _ = try load.run(Requests.webhooks(4_000, text: Self.question))
        let result = try load.run(Requests.webhooks(40_000, text: Self.question))
        try check(result)
        return result.perSecond
    }
}
