// libcurl's own limit of connections per host loses wake-ups when waiting transfers are cancelled
// (seen with 7.88), so the limit is kept here.

/// Who may exchange with a host now, and who waits for a place, first come first served.
struct HostAdmission<Element> {
    private struct Host {
        var active = 0
        var waiting: [Element] = []
        var head = 0
    }

    private let limit: Int
    private var hosts: [String: Host] = [:]

    /// Admits at most `limit` elements per host at once, at least one.
    init(limit: Int) {
        self.limit = max(1, limit)
    }

    /// Puts an element at the end of the host's queue.
    mutating func enqueue(_ element: Element, host: String) {
        hosts[host, default: Host()].waiting.append(element)
    }

    /// The next element, which takes a place; `nil` when nobody waits or no place is free.
    mutating func next(host key: String) -> Element? {
        guard var host = hosts.removeValue(forKey: key) else { return nil }
        defer { if host.active > 0 || host.head < host.waiting.count { hosts[key] = host } }
        guard host.active < limit, host.head < host.waiting.count else { return nil }
        let element = host.waiting[host.head]
        host.head += 1
        host.active += 1
        if host.head == host.waiting.count {
            (host.waiting, host.head) = ([], 0)
        } else if host.head >= 64, host.head * 2 >= host.waiting.count {
            host.waiting.removeFirst(host.head)
            host.head = 0
        }
        return element
    }

    /// Gives back the place of an element that ``next(host:)`` returned.
    mutating func release(host: String) {
        hosts[host]?.active -= 1
    }
}
