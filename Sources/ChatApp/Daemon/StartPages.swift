internal import CLinux
internal import Glibc

/// What only a start needs: most of the program's code and constants, and what reading the shop's data took from
/// the heap.
///
/// Linux maps files in pieces of 64 KB around every page that is touched. Taken out of the process again, a daemon that
/// waits for customers holds half as much; what it needs again is mapped anew, some microseconds a piece while the
/// file is in the page cache.
enum StartPages {
    /// Gives them back to the system, in some milliseconds; where `/proc` does not tell, only the heap's.
    ///
    /// To be called while nothing loads a library: its mappings are not yet what they will be.
    static func giveBack() {
        defer { malloc_trim(0) }
        guard let maps = try? FileReader.read("/proc/self/smaps", limit: 4 << 20) else { return }
        for range in unchangedFiles(maps.bytes) {
            madvise(
                UnsafeMutableRawPointer(bitPattern: range.lowerBound), range.count, MADV_DONTNEED)
        }
    }

    /// One entry of proc_pid_smaps(5), as far as it matters.
    private struct Mapping {
        var range: Range<UInt>
        var permissions: Substring
        var path: Substring
        /// Whether the kernel says that no page of it is the process's own, in memory or swapped out.
        var isUnchanged = false

        var isReadOnly: Bool { permissions == "r-xp" || permissions == "r--p" }
    }

    /// The addresses that hold nothing but what stands in their file, and cannot be written, in the text of smaps.
    ///
    /// What the dynamic linker changed before it made it read-only has pages of its own; and it lies right before what
    /// stays writable, so that it is known even where an emulator counts no pages.
    static func unchangedFiles(_ maps: [UInt8]) -> [Range<UInt>] {
        let mappings = mappings(maps)
        return mappings.indices.compactMap { place in
            let mapping = mappings[place]
            guard mapping.isReadOnly, mapping.isUnchanged, mapping.path.hasPrefix("/") else {
                return nil
            }
            if mapping.permissions == "r-xp" { return mapping.range }
            let next = place + 1 < mappings.count ? mappings[place + 1] : nil
            guard let next, next.path == mapping.path, next.isReadOnly else { return nil }
            return mapping.range
        }
    }

    private static func mappings(_ maps: [UInt8]) -> [Mapping] {
        var mappings: [Mapping] = []
        var owns = false
        for line in maps.split(separator: UInt8(ascii: "\n")) {
            if line.starts(with: "Anonymous:".utf8) {
                owns = !isZero(line)
            } else if line.starts(with: "Swap:".utf8) {
                if !mappings.isEmpty {
                    mappings[mappings.count - 1].isUnchanged = !owns && isZero(line)
                }
            } else if line.contains(UInt8(ascii: "-")),
                let mapping = mapping(String(decoding: line, as: UTF8.self))
            {
                mappings.append(mapping)
                owns = true
            }
        }
        return mappings
    }

    /// Whether a detail such as `Swap: 0 kB` tells of nothing.
    private static func isZero(_ line: ArraySlice<UInt8>) -> Bool {
        !line.contains { $0 > UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
    }

    /// A mapping's first line: `7f00-8f00 r-xp 0000 08:01 42 /usr/lib/libc.so.6`.
    private static func mapping(_ line: String) -> Mapping? {
        let fields = line.split(separator: " ", maxSplits: 5, omittingEmptySubsequences: true)
        guard fields.count > 4 else { return nil }
        let bounds = fields[0].split(separator: "-").map { UInt($0, radix: 16) }
        guard bounds.count == 2, let start = bounds[0], let end = bounds[1], start < end
        else { return nil }
        return Mapping(
            range: start..<end, permissions: fields[1],
            path: fields.count > 5 ? fields[5].drop { $0 == " " } : "")
    }
}
