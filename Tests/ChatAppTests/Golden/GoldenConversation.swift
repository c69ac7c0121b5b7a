import ChatCore

/// A conversation as a shop owner reads it: what customers write, a line of dashes, what the bot answers.
///
/// Tests/golden/LEEME.md describes the format.
struct GoldenConversation {
    /// One turn.
    struct Turn {
        /// The shop's clock from this turn on, `2026-11-24 10:15`; without one a minute passes.
        var clock: String?
        /// The bubbles of the customer, a line each.
        var inbound: [String]
        /// What the bot answers, then its decision path; as the file has it.
        var expected: String
    }

    /// What the conversation shows: the lines at the top that begin with `#`.
    var title: [String] = []
    /// Whether the shop says tú in it: a line `@ trato: tú` at the top.
    var saysTu = false
    var turns: [Turn] = []

    private static let tuLine = "@ trato: tú"
    private static let answerLine = "----------"
    private static let turnLine = "=========="

    /// Reads a file's text.
    init(_ text: String) {
        for block in Self.parts(of: text, at: Self.turnLine) {
            let halves = Self.parts(of: block, at: Self.answerLine)
            var turn = Turn(
                clock: nil, inbound: [], expected: Self.trimmed(halves.dropFirst().first ?? ""))
            for line in (halves.first ?? "").split(separator: "\n").map(String.init) {
                if line.hasPrefix("#") {
                    title.append(line)
                } else if line == Self.tuLine {
                    saysTu = true
                } else if line.hasPrefix("@ ") {
                    turn.clock = String(line.dropFirst(2))
                } else {
                    turn.inbound.append(line)
                }
            }
            turns.append(turn)
        }
    }

    /// The file's text, to be written anew.
    var text: String {
        let blocks = turns.map { turn in
            let clock = turn.clock.map { ["@ \($0)", ""] } ?? []
            return (clock + turn.inbound + [Self.answerLine, turn.expected]).joined(separator: "\n")
        }
        return (title + (saysTu ? ["", Self.tuLine] : [])).joined(separator: "\n") + "\n\n"
            + blocks.joined(separator: "\n\n\(Self.turnLine)\n\n") + "\n"
    }

    private static func parts(of text: String, at separator: String) -> [String] {
        var parts: [[Substring]] = [[]]
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line == separator { parts.append([]) } else { parts[parts.count - 1].append(line) }
        }
        return parts.map { $0.joined(separator: "\n") }
    }

    private static func trimmed(_ text: String) -> String {
        let start = text.drop { $0.isWhitespace }
        guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(start[...last])
    }
}
