/// Situations that need words and are no intent; raw values are the keys under `mensajes` in
/// `answers.yaml`.
public enum SystemAnswer: String, CaseIterable, Sendable {
    /// The greeting in front of an answer: `¡Hola, buenas tardes!`.
    case opening = "apertura"
    /// The question behind an answer; optional.
    case closing = "cierre"

    case openNow = "abierto_ahora"
    case closedNow = "cerrado_ahora"
    case openThatDay = "abierto_ese_dia"
    case closedThatDay = "cerrado_ese_dia"

    case itemPrice = "precio_articulo"
    case itemPriceMayHaveChanged = "precio_articulo_por_confirmar"
    case itemWithoutPrice = "articulo_sin_precio"
    case itemAvailable = "articulo_disponible"
    case itemSoldOut = "articulo_agotado"
    /// Work that the shop does, with its price: an article of a shelf called `servicios…`.
    case servicePrice = "precio_servicio"
    case cheapestItem = "articulo_mas_economico"
    case severalItems = "varios_articulos"
    case itemNotFound = "articulo_no_encontrado"

    case shippingToCity = "envio_a_ciudad"
    case shippingToBeConfirmed = "envio_por_confirmar"

    case gibberish = "no_entendido"
    case emptyMessage = "mensaje_vacio"
    case yesOrNoWithoutQuestion = "si_o_no_sin_pregunta"
    case offTopic = "fuera_de_tema"
    case unsure = "sin_certeza"
    /// The answer to a consultation that neither the data nor the model answered.
    case fallback = "respaldo"

    case handoff = "traspaso"
    case handoffOutOfHours = "traspaso_fuera_de_horario"
    case handoffComplaint = "traspaso_reclamo"
    case handoffUrgent = "traspaso_urgente"
    case handoffRepair = "traspaso_reparacion"
    case handoffPurchase = "traspaso_compra"

    case mediaAudio = "media_audio"
    case mediaImage = "media_imagen"
    case mediaVideo = "media_video"
    case mediaDocument = "media_documento"
    case mediaSticker = "media_sticker"
    case mediaLocation = "media_ubicacion"
    case mediaContact = "media_contacto"
    case mediaOrder = "media_pedido"
    case mediaOther = "media_otro"

    /// The situation whose words serve when the shop wrote none for this one.
    public var substitute: SystemAnswer? {
        switch self {
        case .emptyMessage, .yesOrNoWithoutQuestion: .gibberish
        case .itemPriceMayHaveChanged, .cheapestItem, .itemAvailable, .servicePrice: .itemPrice
        case .handoffComplaint, .handoffUrgent, .handoffRepair, .handoffPurchase: .handoff
        case .mediaAudio, .mediaImage, .mediaVideo, .mediaDocument, .mediaSticker, .mediaLocation,
            .mediaContact, .mediaOrder:
            .mediaOther
        default: nil
        }
    }

    /// Whether the shop must write it.
    public var isRequired: Bool { substitute == nil && self != .closing }

    /// The kinds of placeholders it may hold beside those of shop and clock.
    public var scopes: Set<Placeholder.Scope> {
        switch self {
        case .openThatDay, .closedThatDay: [.day]
        case .itemPrice, .itemPriceMayHaveChanged, .itemWithoutPrice, .itemAvailable, .itemSoldOut,
            .servicePrice, .cheapestItem, .severalItems:
            [.item]
        case .shippingToCity, .shippingToBeConfirmed: [.destination]
        case .unsure: [.options]
        case .handoff, .handoffOutOfHours, .handoffComplaint, .handoffUrgent, .handoffRepair,
            .handoffPurchase:
            [.handoff]
        default: []
        }
    }
}
