extension Turn {
    /// The customer's own words, a line each: places and forms are no words.
    var spokenText: String {
        if messages.count == 1, case .text(let text) = messages[0].content { return text }
        let lines = messages.compactMap { message -> String? in
            switch message.content {
            case .location, .flowReply: nil
            default: message.content.words
            }
        }
        return lines.filter { !$0.isEmpty }.joined(separator: "\n")
    }

    /// The content that came without words, the last one when there are several; `nil` when it was text. What can
    /// be told apart goes before what cannot.
    var wordlessContent: MessageContent? {
        let contents = messages.map(\.content).filter { content in
            if case .text = content { false } else { true }
        }
        return contents.last { !$0.isUnsupported } ?? contents.last
    }

    /// The place in it, the last one when there are several.
    var location: SharedLocation? {
        for message in messages.reversed() {
            if case .location(let location) = message.content { return location }
        }
        return nil
    }

    /// Whether a picture or a video is in it.
    var showsSomething: Bool {
        messages.contains { message in
            guard case .media(let media) = message.content else { return false }
            return media.kind == .image || media.kind == .video
        }
    }

    /// The ids of the buttons and rows that were tapped, in order.
    var tappedIDs: [String] {
        messages.compactMap { message in
            switch message.content {
            case .button(let id, _), .listRow(let id, _, _), .templateButton(let id, _): id
            default: nil
            }
        }
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
    /// Whether WhatsApp tells nothing about it.
    var isUnsupported: Bool {
        if case .unsupported = self { true } else { false }
    }

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
