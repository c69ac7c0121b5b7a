import Glibc

/// Prints what a soak did and what its daemon held, a line at a time.
struct SoakTable {
    private static let columns = [
        ("minute", ""), ("taken", "taken"), ("replies", "replies"), ("chats", "chats"),
        ("model", "model"), ("limited", "limited"), ("refused", "refused"), ("knocks", "knocks"),
        ("takeovers", "takeovers"), ("kills", "kills"), ("restarts", "restarts"),
        ("reloads", "reloads"), ("holds", "holds"), ("breakdowns", "breakdowns"), ("files", ""),
        ("MiB", ""), ("db MiB", ""), ("wal MiB", ""), ("problems", ""),
    ]

    private let ledger: SoakLedger

    init(_ ledger: SoakLedger) {
        self.ledger = ledger
    }

    /// The names of the columns.
    func head() { show(Self.columns.map(\.0)) }

    /// What was done so far, and what was held at most lately.
    func line(minute: Double, _ figures: SoakFigures) {
        let state = ledger.contents
        show(
            Self.columns.map { name, key in
                switch name {
                case "minute": "\(minute)"
                case "files": "\(figures.openFiles)"
                case "MiB": "\(figures.residentBytes >> 20)"
                case "db MiB": "\(figures.databaseBytes >> 20)"
                case "wal MiB": "\(figures.logBytes >> 20)"
                case "problems": "\(state.problems.count)"
                default: "\(state.counts[key, default: 0])"
                }
            })
    }

    private func show(_ cells: [String]) {
        let widths = Self.columns.map { max(6, $0.0.count) }
        print(
            zip(cells, widths).map { String(repeating: " ", count: max(0, $1 - $0.count)) + $0 }
                .joined(separator: " "))
        fflush(nil)
    }
}
