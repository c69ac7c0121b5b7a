/// When the pages of the write-ahead log are brought into the database, by whom, and when the log begins anew.
///
/// A thread beside the writer brings them in, so that no commit waits for thousands of pages. While others write it
/// never catches up with them, and only once all are in does SQLite begin the log anew. Under a load without pauses
/// the writer has to bring in the rest itself, between two transactions, and everybody waits until the database
/// is synced: some milliseconds, so the log grows long before. The file keeps the length that it had: cutting it makes
/// everybody wait for a tenth of a second on a file system that tells the disk of free blocks.
struct CheckpointSchedule: Sendable {
    /// By so many pages the log grows before they are brought in: 6 MB. With more a commit waits longer for the sync of
    /// the database beside it, with fewer the same pages are brought in more often.
    static let step = 1500
    /// From so many pages on the log is to begin anew, at the cost of a wait: 128 MB.
    static let longest = 32_000
    /// The bytes that the file keeps at most: longer, because a long read kept the log from beginning anew, it is cut to
    /// this length when it does.
    static let longestFile = 256 << 20
    /// So many pages may be left to the writer: 4 MB.
    static let rest = 1000
    /// How many passes try to catch up before the writer does the rest, whatever it is.
    static let passLimit = 2

    private enum Phase: Sendable {
        case idle
        /// The thread is at it, or was asked to.
        case underway(passes: Int)
        case restLeft
    }

    /// Whether the log is to be cut to nothing: it holds copies of pages as they were before rows were deleted.
    private(set) var isCutWanted = false
    private var phase = Phase.idle
    private var pages = 0
    private var next = step

    /// A commit has left the log with so many pages; whether the thread is to be asked.
    mutating func committed(pages: Int) -> Bool {
        // It has begun anew.
        if pages < self.pages { next = Self.step }
        self.pages = pages
        guard case .idle = phase, pages >= next || isCutWanted else { return false }
        phase = .underway(passes: 0)
        return true
    }

    /// The thread has brought in all that it saw, `pages` counted from the beginning of the log; whether it is to go on
    /// with what has come since. `nil` when it could not, be it that somebody still reads what was before.
    mutating func passed(pages done: Int?) -> Bool {
        guard case .underway(let passes) = phase else { return false }
        next = pages + Self.step
        guard let done, pages > done, pages >= Self.longest else {
            phase = .idle
            return false
        }
        if pages - done > Self.rest, passes + 1 < Self.passLimit {
            phase = .underway(passes: passes + 1)
            return true
        }
        phase = .restLeft
        return false
    }

    /// Asks that the log is cut, once the transaction under way is committed.
    mutating func wantCut() { isCutWanted = true }

    /// The thread has cut it.
    mutating func cut() { isCutWanted = false }

    /// Whether the writer, about to begin, brings in the rest first.
    mutating func takeRest() -> Bool {
        guard case .restLeft = phase else { return false }
        phase = .idle
        return true
    }
}
