public import ChatJSON

/// Whether a shop may go live, from all lines together.
public struct Verdict: Hashable, Sendable {
    /// What is decided; raw values are printed.
    public enum Decision: String, Sendable {
        /// Nothing fails.
        case go = "GO"
        /// Nothing fails, but neither the running daemon nor Meta was asked.
        case goAmongStandIns = "GO (stand-ins only)"
        /// Something fails, or a check of the real services that was asked for could not be made.
        case noGo = "NO-GO"
    }

    /// What is decided.
    public let decision: Decision
    /// The checks that fail, and those whose skipping forbids it.
    public let obstacles: [CheckLine]
    /// The checks that could not be made.
    public let skipped: [CheckLine]

    /// Decides.
    ///
    /// - Parameters:
    ///   - lines: Every check that was run.
    ///   - isReal: Whether the running daemon, or the real services, were asked.
    public init(_ lines: [CheckLine], isReal: Bool) {
        skipped = lines.filter { $0.result.outcome == .skip }
        obstacles = lines.filter { line in
            switch line.result.outcome {
            case .fail: true
            case .skip: line.scope == .live || line.scope == .sendTest
            case .pass, .warn: false
            }
        }
        decision = !obstacles.isEmpty ? .noGo : isReal ? .go : .goAmongStandIns
    }

    /// Whether the shop may go live.
    public var isGo: Bool { decision != .noGo }

    /// `{"verdict","skipped"}`, the latter with the numbers of the checks.
    public var json: JSONValue {
        [
            "verdict": .string(decision.rawValue),
            "skipped": .array(skipped.map { .string($0.id) }),
        ]
    }
}
