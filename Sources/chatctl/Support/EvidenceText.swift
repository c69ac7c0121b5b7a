internal import ChatApp
internal import ChatCore

/// What backs a model's words, for a terminal.
enum EvidenceText {
    /// `"$1.349.000" is price:mf-4423`, a line for each fact of a path; empty where the reply was not kept.
    static func lines(_ path: [String], reply: String?) -> [String] {
        guard let reply else { return [] }
        return path.compactMap { token in
            guard let piece = GroundingEvidence(token: token), let words = piece.words(in: reply)
            else { return nil }
            let plain = words.split(whereSeparator: \.isNewline).joined(separator: " / ")
            return TerminalText.escaped("\"\(plain)\" is \(piece.fact)")
        }
    }
}
