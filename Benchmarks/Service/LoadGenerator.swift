import Glibc

/// Sends requests that were prepared before, over connections that stay open, and takes the time of each.
///
/// One thread, `poll` and sockets: what it costs itself is small beside what it measures.
struct LoadGenerator {
    struct Result {
        let perSecond: Double
        /// In milliseconds, sorted: from when a request was due until its whole answer was read.
        let latencies: [Double]
        let refused: Int

        /// The latency that this share of the requests stayed under, in milliseconds.
        func latency(_ share: Double) -> Double {
            guard !latencies.isEmpty else { return .infinity }
            return latencies[min(latencies.count - 1, Int(Double(latencies.count) * share))]
        }
    }

    private struct Connection {
        let descriptor: Int32
        var due = 0.0
        var isBusy = false
        var answer: [UInt8] = []
    }

    private var connections: [Connection] = []
    private var buffer = [UInt8](repeating: 0, count: 65_536)

    init(port: UInt16, connections count: Int) throws {
        for _ in 0..<count {
            let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
            var address = sockaddr_in()
            address.sin_family = sa_family_t(AF_INET)
            address.sin_port = port.bigEndian
            address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
            let code = withUnsafePointer(to: &address) { pointer in
                pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                    connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
                }
            }
            connections.append(Connection(descriptor: descriptor))
            guard code == 0 else {
                close()
                throw BenchmarkError("cannot connect to port \(port)")
            }
            var yes: Int32 = 1
            setsockopt(descriptor, Int32(IPPROTO_TCP), TCP_NODELAY, &yes, 4)
        }
    }

    func close() {
        for connection in connections { _ = Glibc.close(connection.descriptor) }
    }

    /// Sends all requests: as fast as answers come, or so many per second.
    mutating func run(_ requests: [[UInt8]], perSecond rate: Double? = nil) throws -> Result {
        let start = Self.seconds()
        var next = 0
        var refused = 0
        var latencies: [Double] = []
        latencies.reserveCapacity(requests.count)
        while latencies.count < requests.count {
            for index in connections.indices where !connections[index].isBusy {
                guard next < requests.count else { break }
                let due = rate.map { start + Double(next) / $0 } ?? Self.seconds()
                guard due <= Self.seconds() else { break }
                connections[index].due = due
                connections[index].isBusy = true
                let sent = requests[next].withUnsafeBytes {
                    send(
                        connections[index].descriptor, $0.baseAddress, $0.count,
                        Int32(MSG_NOSIGNAL))
                }
                guard sent == requests[next].count else { throw BenchmarkError("cannot send") }
                next += 1
            }
            for index in try ready(within: rate == nil ? 10_000 : 1) {
                guard let status = try read(index) else { continue }
                if status != 200 { refused += 1 }
                latencies.append((Self.seconds() - connections[index].due) * 1000)
            }
        }
        let perSecond = Double(latencies.count) / (Self.seconds() - start)
        return Result(perSecond: perSecond, latencies: latencies.sorted(), refused: refused)
    }

    /// The busy connections that have something to read; none when nothing came within the milliseconds.
    private func ready(within milliseconds: Int32) throws -> [Int] {
        let busy = connections.indices.filter { connections[$0].isBusy }
        var descriptors = busy.map {
            pollfd(fd: connections[$0].descriptor, events: Int16(POLLIN), revents: 0)
        }
        let count = poll(&descriptors, nfds_t(descriptors.count), milliseconds)
        guard count > 0 || milliseconds < 10_000 else { throw BenchmarkError("no answer in 10 s") }
        return zip(busy, descriptors).filter { $1.revents != 0 }.map(\.0)
    }

    /// The status, once the whole answer is here.
    private mutating func read(_ index: Int) throws -> Int? {
        let count = recv(connections[index].descriptor, &buffer, buffer.count, 0)
        guard count > 0 else { throw BenchmarkError("a connection was closed") }
        connections[index].answer += buffer[..<count]
        let answer = connections[index].answer
        guard let end = Self.end(of: answer), answer.count >= end else { return nil }
        connections[index].answer.removeAll(keepingCapacity: true)
        connections[index].isBusy = false
        return Int(String(decoding: answer[9..<12], as: UTF8.self))
    }

    /// Where an answer ends, told by its `Content-Length`; `nil` before its head is whole.
    private static func end(of answer: [UInt8]) -> Int? {
        var line: [UInt8] = []
        var length = 0
        for (index, byte) in answer.enumerated() {
            guard byte == UInt8(ascii: "\n") else {
                line.append(byte | 0x20)
                continue
            }
            if line.count <= 1 { return index + 1 + length }
            let name = "content-length: "
            if line.starts(with: name.utf8) {
                length = line.dropFirst(name.utf8.count).reduce(0) { total, digit in
                    (0x30...0x39).contains(digit) ? total * 10 + Int(digit - 0x30) : total
                }
            }
            line.removeAll(keepingCapacity: true)
        }
        return nil
    }

    static func seconds() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
