internal import ChatCore

/// A message as one bubble of the history: the customer's words, and a short note for what has none.
///
/// The notes are Spanish: people of the shop and the language model read them.
enum HistoryNote {
    static func text(of content: MessageContent) -> String {
        let words = content.words ?? ""
        guard let note = note(on: content) else { return words }
        return words.isEmpty ? "[\(note)]" : "[\(note)] \(words)"
    }

    private static func note(on content: MessageContent) -> String? {
        switch content {
        case .text, .button, .listRow, .templateButton: nil
        case .media(let media): note(on: media)
        case .location: "ubicación"
        case .contacts(let contacts):
            (["contacto"] + contacts.prefix(3).map(\.name)).joined(separator: " ")
        case .flowReply(let name, _, _): "formulario \(name)"
        case .callPermission: "permiso de llamada"
        case .order(let order):
            order.lines.count == 1
                ? "pedido de 1 producto" : "pedido de \(order.lines.count) productos"
        case .unsupported: "mensaje que no se puede mostrar"
        }
    }

    private static func note(on media: MediaAttachment) -> String {
        switch media.kind {
        case .image: "foto"
        case .video: "video"
        case .audio: media.isVoiceNote ? "nota de voz" : "audio"
        case .document: media.filename.map { "documento \($0)" } ?? "documento"
        case .sticker: "sticker"
        }
    }
}
