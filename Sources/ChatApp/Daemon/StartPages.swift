internal import CLinux
internal import Glibc

/// What only a start needs: most of the program's code and constants, and what reading the shop's data took from
/// the heap.
///
/// Linux maps files in pieces of 64 KB around every page that is touched, and keeps them for as long as the process
/// lives. Given back, a daemon that waits for customers holds a third less; what it needs again comes
/// from the page cache, some microseconds a piece.
enum StartPages {
    /// Gives them back to the system, in some milliseconds; where `/proc` does not tell, only the heap's.
    static func giveBack() {
        malloc_trim(0)
        guard let maps = try? FileReader.read("/proc/self/smaps", limit: 4 << 20) else { return }
        for range in unchangedFiles(maps.bytes) {
            madvise(
                UnsafeMutableRawPointer(bitPattern: range.lowerBound), range.count, MADV_DONTNEED)
        }
    }

    /// The addresses that hold nothing but what stands in their file, and cannot be written, in the text of
    /// proc_pid_smaps(5).
    ///
    /// What the dynamic linker changed before it made it read-only is told by its private pages, in memory or swapped
    /// out, and stays.
    static func unchangedFiles(_ maps: [UInt8]) -> [Range<UInt>] {
        var found: [Range<UInt>] = []
        var candidate: Range<UInt>?
        for line in maps.split(separator: UInt8(ascii: "\n")) {
            if line.starts(with: "Anonymous:".utf8) {
                if !isZero(line) { candidate = nil }
            } else if line.starts(with: "Swap:".utf8) {
                if let candidate, isZero(line) { found.append(candidate) }
                candidate = nil
            } else if line.contains(UInt8(ascii: "-")) {
                candidate = readOnlyFile(String(decoding: line, as: UTF8.self))
            }
        }
        return found
    }

    /// Whether a detail such as `Swap: 0 kB` tells of nothing.
    private static func isZero(_ line: ArraySlice<UInt8>) -> Bool {
        !line.contains { $0 > UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
    }

    /// The addresses in a mapping's first line: `7f00-8f00 r-xp 0000 08:01 42 /usr/lib/libc.so.6`.
    private static func readOnlyFile(_ line: String) -> Range<UInt>? {
        let fields = line.split(separator: " ", omittingEmptySubsequences: true)
        guard fields.count > 5, ["r-xp", "r--p"].contains(fields[1]), fields[5].hasPrefix("/")
        else { return nil }
        let bounds = fields[0].split(separator: "-").map { UInt($0, radix: 16) }
        guard bounds.count == 2, let start = bounds[0], let end = bounds[1], start < end
        else { return nil }
        return start..<end
    }
}
