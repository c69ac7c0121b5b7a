extension Intent {
    /// Whether it is one of the seven that never reach a language model.
    public var isOfTheSeven: Bool {
        switch self {
        case .greeting, .farewell, .shipping, .payment, .hours, .address, .location: true
        default: false
        }
    }

    /// Whether it is a courtesy, which leads only when alone.
    public var isCourtesy: Bool {
        switch self {
        case .greeting, .farewell, .thanks: true
        default: false
        }
    }

    /// The type of a message that is about this intent alone: the seven, thanks and promotions are
    /// FAQ, what the shop sells, repairs or promises is a consultation.
    public var messageType: MessageType {
        isOfTheSeven || self == .thanks || self == .promotions ? .businessFAQ : .businessConsult
    }

    /// Whether it is a consultation rather than a fixed question or courtesy.
    public var isConsultation: Bool { messageType == .businessConsult }

    /// Whether a language model is never asked about it, whatever else holds: the fixed questions
    /// and courtesies, and what a person settles or the shop's data alone can.
    ///
    /// For an intent of the shop's own this is `false`; its `mayCallOpenAI` decides.
    public var neverCallsModel: Bool {
        switch self {
        case .advice, .repair, .parts, .warranty, .price, .availability, .catalog, .custom: false
        default: true
        }
    }

    /// The intent that leads a message: the consultation if there is exactly one, else the first mentioned;
    /// courtesies lead only when alone. ``Intent/other`` without any.
    public static func leading(of intents: [Intent]) -> Intent {
        if let first = intents.firstIndex(where: \.isConsultation),
            first == intents.lastIndex(where: \.isConsultation)
        {
            return intents[first]
        }
        return intents.first { !$0.isCourtesy } ?? intents.first ?? .other
    }
}
