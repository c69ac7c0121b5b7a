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
        var widest: [Double] = []
        var batches: [Double] = []
        var statics: [Double] = []
        var halves: [LoadGenerator.Result] = []
        var floorHalves: [[Double]] = []
        for round in 0..<Self.rounds {
            let place = try subfolder("ingest-\(round)")
            let daemon = try Daemon(
                folder: place, graphURL: graph.baseURL, settings: Self.later, core: 0)
            if round == 0 { say("idle: \(Self.one(daemon.residentMegabytes())) MB") }
            try Cores.stay(on: 1)
            var load = try LoadGenerator(port: daemon.port, connections: 64)
            defer { load.close() }
            _ = try load.run(Requests.webhooks(4_000, text: Self.question))
            let before = Self.transactions(in: place)
            let full = try load.run(Requests.webhooks(40_000, text: Self.question))
            let batch = 40_000 / max(1, Double(Self.transactions(in: place) &- before))
            let half = try load.run(
                Requests.webhooks(15_000, text: Self.question), perSecond: full.perSecond / 2)
            try check(full)
            try check(half)
            ours.append(full.perSecond)
            halves.append(half)
            daemon.stop()
            statics.append(try answersOfNginx(in: place))
            batches.append(batch)
            floors.append(try figuresOfFloor(in: place, "2 \(Int(batch.rounded()))")[0])
            widest.append(try figuresOfFloor(in: place, "2 64")[0])
            floorHalves.append(try figuresOfFloor(in: place, "5 256 \(Int(full.perSecond / 2))"))
        }
        let ratios = zip(ours, floors).map { $0 / $1 }
        say(
            "ingest: \(Int(Self.median(ours)))/s, floor \(Int(Self.median(floors)))/s, "
                + "ratio \(Self.two(Self.median(ratios))); \(Self.one(Self.median(batches))) rows to a "
                + "transaction, with 64 the floor \(Int(Self.median(widest)))/s; "
                + "nginx answers \(Int(Self.median(statics)))/s")
        say(
            "ingest at half load: p50 \(Self.two(Self.median(halves.map { $0.latency(0.5) }))) ms, "
                + "p99 \(Self.two(Self.median(halves.map { $0.latency(0.99) }))) ms; floor at the same pace: "
                + "p50 \(Self.two(Self.median(floorHalves.map { $0[0] }))) ms, "
                + "p99 \(Self.two(Self.median(floorHalves.map { $0[1] }))) ms")
    }

    /// How often something was committed to the daemon's database, as SQLite counts it for all who have it open.
    private static func transactions(in place: String) -> UInt32 {
        let descriptor = open(place + "/chat.db-shm", O_RDONLY)
        defer { _ = close(descriptor) }
        var count: UInt32 = 0
        // `iChange` of the header in SQLite's WAL-index format.
        return pread(descriptor, &count, 4, 8) == 4 ? count : 0
    }

    /// What the C program says of a new database with these words after its name: rows per second, or the median and
    /// the 99th percentile of milliseconds.
    private func figuresOfFloor(in place: String, _ words: String) throws -> [Double] {
        let output = place + "/floor.txt"
        let child = try Daemon.spawn(
            Cores.pinning(0) + [
                "/bin/sh", "-c",
                "rm -f '\(place)'/floor.db*; "
                    + "exec '\(floor)' '\(place)/floor.db' \(words) >'\(output)'",
            ])
        var status: Int32 = 0
        waitpid(child, &status, 0)
        guard let file = fopen(output, "r") else { throw BenchmarkError("the floor said nothing") }
        defer { fclose(file) }
        var line = [CChar](repeating: 0, count: 64)
        fgets(&line, 64, file)
        let text = String(
            decoding: line.prefix { $0 >= 0x20 }.map(UInt8.init(bitPattern:)),
            as: UTF8.self)
        let figures = text.split(separator: " ").compactMap { Double($0) }
        guard figures.count == (words.split(separator: " ").count == 2 ? 1 : 2) else {
            throw BenchmarkError("the floor failed")
        }
        return figures
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
