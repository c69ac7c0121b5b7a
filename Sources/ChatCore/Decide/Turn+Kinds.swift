extension Turn {
    /// The customer's own words, a line each: places and forms are no words.
    var spokenText: String {
        let lines = messages.compactMap { message -> String? in
            switch message.content {
            case .location, .flowReply: nil
            default: message.content.words
            }
        }
        return lines.filter { !$0.isEmpty }.joined(separator: "\n")
    }

    /// The content that came without words, the last one when there are several; `nil` when it was text.
    var wordlessContent: MessageContent? {
        messages.last { message in
            if case .text = message.content { false } else { true }
        }?.content
    }

    /// The order in it, the last one when there are several.
    var order: CustomerOrder? {
        for message in messages.reversed() {
            if case .order(let order) = message.content { return order }
        }
        return nil
    }

    /// The article of the catalogue that it was sent about, by the shop's own id.
    var productID: String? {
        messages.last { $0.context.productID != nil }?.context.productID
    }
}

extension MessageContent {
    /// The shop's words that fit something sent without words.
    var situation: SystemAnswer {
        switch self {
        case .text: .emptyMessage
        case .media(let media):
            switch media.kind {
            case .image: .mediaImage
            case .video: .mediaVideo
            case .audio: .mediaAudio
            case .document: .mediaDocument
            case .sticker: .mediaSticker
            }
        case .location: .mediaLocation
        case .contacts: .mediaContact
        case .order: .mediaOrder
        case .button, .listRow, .templateButton, .flowReply, .callPermission, .unsupported:
            .mediaOther
        }
    }
}
