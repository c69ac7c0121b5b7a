/// Looks at a draft as a text: takes away what shows nothing, and finds Markdown.
enum DraftText {
    /// The draft as it may be sent.
    static func tidied(_ draft: String) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in draft.unicodeScalars where isVisible(scalar) {
            scalars.append(isBlank(scalar) ? " " : scalar)
        }
        return String(scalars)[...].withoutOuterBlanks
    }

    /// Whether there is Markdown that WhatsApp shows raw: doubled marks, headings, links, tables, code, rules.
    static func hasRawMarkdown(_ text: String) -> Bool {
        if text.contains("**") || text.contains("```") || text.contains("](") { return true }
        return text.split(separator: "\n").contains { line in
            let line = line.drop { $0 == " " }
            let marks = line.prefix { $0 == "#" }
            if !marks.isEmpty, line.dropFirst(marks.count).first == " " { return true }
            if line.first == "|" || line.contains("|--") { return true }
            return line.count > 2 && line.allSatisfy { "-_*=".contains($0) }
        }
    }

    /// Left out: control, format and private signs, but line ends and what joins emoji.
    private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return scalar == "\n" || (0x20...0x7E).contains(scalar.value) }
        switch scalar.value {
        case 0x200D, 0xFE0F: return true
        case 0x115F, 0x1160, 0x3164, 0xFFA0, 0x2800, 0x034F: return false
        default: break
        }
        switch scalar.properties.generalCategory {
        case .control, .format, .privateUse, .surrogate, .unassigned, .lineSeparator,
            .paragraphSeparator:
            return false
        default: return true
        }
    }

    private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        !scalar.isASCII && scalar.properties.generalCategory == .spaceSeparator
    }
}
