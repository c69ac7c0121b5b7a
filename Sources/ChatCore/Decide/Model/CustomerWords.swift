/// Prepares what people wrote for a model: short, without personal data, marked as data.
struct CustomerWords {
    /// What stands before and after a customer's words.
    static let marks = (opening: "<<<CLIENTE", closing: "CLIENTE>>>")

    private let redaction: Redaction
    private let scalarLimit: Int

    /// Prepares for a conversation; `names`, such as the customer's, do not leave.
    init(names: [String], scalarLimit: Int) {
        redaction = Redaction(names: names)
        self.scalarLimit = scalarLimit
    }

    /// A customer's words between marks that they cannot imitate. Linear in the length of the text.
    func marked(_ text: String) -> String {
        let words = prepared(text)
        return "\(Self.marks.opening)\n\(words)\n\(Self.marks.closing)"
    }

    /// Words without personal data, invisible signs and brackets that could pass for marks.
    func prepared(_ text: String) -> String {
        // What is cut off must not be what made a number long enough to be noticed.
        Self.disarmed(redaction.redact(Self.visible(text))).truncated(toScalars: scalarLimit)
    }

    /// Leaves out what no reader sees and a model may still read.
    private static func visible(_ text: String) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars where isVisible(scalar) { scalars.append(scalar) }
        return String(scalars)
    }

    private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control: scalar == "\n"
        case .format: scalar.value == 0x200D  // joins the parts of one emoji
        case .lineSeparator, .paragraphSeparator, .privateUse, .surrogate, .unassigned: false
        default: true
        }
    }

    /// Writes angle brackets, whatever their form, as single quotation marks.
    static func disarmed(_ text: String) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "<", "＜", "﹤", "〈", "《", "≪", "⟨", "⟪", "⋘": scalars.append("‹")
            case ">", "＞", "﹥", "〉", "》", "≫", "⟩", "⟫", "⋙": scalars.append("›")
            default: scalars.append(scalar)
            }
        }
        return String(scalars)
    }
}
