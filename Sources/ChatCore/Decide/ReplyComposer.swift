/// Makes one bubble of the parts of an answer: greeting first, one question at most, at the end.
struct ReplyComposer {
    /// A bubble's words, and what the question at their end asks.
    struct Bubble {
        var text: String
        var asks: OpenQuestion?
    }

    /// The greeting in front, without the answer.
    var opening: String?
    /// The parts in order.
    var parts: [AnswerPart]
    /// Words behind them that nothing may follow: those of a handoff.
    var ending: String?
    /// The question to close with when no part asks one.
    var closing: AnswerPart?

    /// The bubble; its text is empty only when there was nothing to say.
    func bubble() -> Bubble {
        let asking = ending == nil ? self.asking : nil
        var blocks = parts.enumerated().map { index, part in
            // A part keeps its question in place when it is the last one.
            let keeps = asking == index && index == parts.count - 1
            guard keeps, let question = part.question, !question.isEmpty else { return part.body }
            if part.body.isEmpty { return question }
            return .joined(part.body, Self.endsInTable(part.body) ? "\n" : " ", question)
        }
        var asks = asking.flatMap { parts[$0].asks }
        if asking == nil, ending == nil { asks = parts.last { $0.asks != nil }?.asks }
        if let asking, asking != parts.count - 1, let question = parts[asking].question {
            blocks.append(question)
        }
        if asking == nil, ending == nil, let closing, let question = closing.question {
            if blocks.count == 1, !blocks[0].hasByte(Self.newline) {
                blocks[0] = .joined(blocks[0], " ", question)
            } else {
                blocks.append(question)
            }
            asks = closing.asks
        }
        if let ending { blocks.append(ending) }
        blocks.removeAll(where: \.isEmpty)
        return Bubble(text: joined(blocks), asks: asks)
    }

    /// The part whose question is asked: one without which nothing can be answered, else the last.
    private var asking: Int? {
        parts.firstIndex { $0.isAsking && $0.question != nil }
            ?? parts.lastIndex { $0.question != nil && $0.body.isEmpty }
            ?? (parts.last?.question == nil ? nil : parts.count - 1)
    }

    private static let newline = UInt8(ascii: "\n")

    /// Whether the last paragraph has several lines, so that what follows needs one of its own.
    private static func endsInTable(_ text: String) -> Bool {
        text.withBytes { bytes in
            guard let last = bytes.lastIndex(of: newline), last > 0 else { return false }
            return bytes[last - 1] != newline
        }
    }

    private func joined(_ blocks: [String]) -> String {
        var blocks = blocks
        if let opening, !opening.isEmpty {
            // A greeting stands in the line of what follows, unless that is a table.
            if let first = blocks.first, !first.hasByte(Self.newline) {
                blocks[0] = .joined(opening, " ", first)
            } else {
                blocks.insert(opening, at: 0)
            }
        }
        return blocks.count == 1 ? blocks[0] : blocks.joined(separator: "\n\n")
    }
}
