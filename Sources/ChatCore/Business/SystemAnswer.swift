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

    /// A way to pay that the customer names, and that the shop takes; optional.
    case paymentMethod = "pago_con_ese_medio"
    /// The customer haggles; optional.
    case discount = "pide_rebaja"

    case itemPrice = "precio_articulo"
    /// A price older than the shop lets prices get.
    case itemPriceMayHaveChanged = "precio_articulo_por_confirmar"
    case itemWithoutPrice = "articulo_sin_precio"
    case itemAvailable = "articulo_disponible"
    case itemSoldOut = "articulo_agotado"
    /// Work that the shop does, with its price: an article of a shelf called `servicios…`.
    case servicePrice = "precio_servicio"
    case cheapestItem = "articulo_mas_economico"
    /// What is known of an article, when more than its price is asked.
    case itemDetails = "detalle_articulo"
    /// Several pieces of one article, and what they cost together.
    case severalUnits = "varias_unidades"
    case itemPicture = "foto_articulo"
    case itemWithoutPicture = "articulo_sin_foto"
    /// Several articles that fit; at most a few are listed.
    case severalItems = "varios_articulos"
    /// Two or three articles beside each other.
    case comparison = "comparacion"
    /// Too many to list: the shelves they stand on.
    case severalShelves = "varias_categorias"
    /// Nothing like what was asked for is in the catalogue.
    case itemNotFound = "articulo_no_encontrado"
    /// What was asked for is not there, but something near it is.
    case nearestItems = "articulos_parecidos"
    /// It is there, but not for that money.
    case overBudget = "fuera_de_presupuesto"
    /// What fits what the customer told; the question that goes on when no use is known yet is `asesoria`.
    case recommendation = "recomendacion"
    /// The question for the budget, once the use is known; optional.
    case askBudget = "pregunta_presupuesto"

    case shippingToCity = "envio_a_ciudad"
    /// To a place in a zone without a fixed price.
    case shippingToBeConfirmed = "envio_por_confirmar"
    /// To a place outside the country; optional.
    case shippingAbroad = "envio_fuera_del_pais"

    /// No words: mash, signs, digits.
    case gibberish = "no_entendido"
    case emptyMessage = "mensaje_vacio"
    case yesOrNoWithoutQuestion = "si_o_no_sin_pregunta"
    /// About what the shop does not do.
    case offTopic = "fuera_de_tema"
    /// What is wanted is not clear enough; the likeliest is offered.
    case unsure = "sin_certeza"
    /// The answer to a consultation that neither the data nor the model answered.
    case fallback = "respaldo"

    /// People take over.
    case handoff = "traspaso"
    case handoffOutOfHours = "traspaso_fuera_de_horario"
    case handoffComplaint = "traspaso_reclamo"
    case handoffUrgent = "traspaso_urgente"
    case handoffRepair = "traspaso_reparacion"
    /// A picture of what is to be repaired or replaced.
    case handoffPicture = "traspaso_foto"
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

    /// The last words to a customer who wants to hear nothing more; optional.
    case optOut = "baja"

    /// The situation whose words serve when the shop wrote none for this one.
    public var substitute: SystemAnswer? {
        switch self {
        case .emptyMessage, .yesOrNoWithoutQuestion: .gibberish
        case .itemPriceMayHaveChanged, .cheapestItem, .itemAvailable, .servicePrice, .itemPicture,
            .severalUnits:
            .itemPrice
        case .itemDetails: .itemAvailable
        case .handoffPicture: .handoffRepair
        case .itemWithoutPicture: .fallback
        case .comparison, .severalShelves, .recommendation: .severalItems
        case .nearestItems: .itemNotFound
        case .overBudget: .nearestItems
        case .handoffComplaint, .handoffUrgent, .handoffRepair, .handoffPurchase: .handoff
        case .mediaAudio, .mediaImage, .mediaVideo, .mediaDocument, .mediaSticker, .mediaLocation,
            .mediaContact, .mediaOrder:
            .mediaOther
        default: nil
        }
    }

    /// Whether the shop must write it.
    public var isRequired: Bool {
        switch self {
        case .closing, .paymentMethod, .discount, .askBudget, .shippingAbroad, .optOut: false
        default: substitute == nil
        }
    }

    /// The kinds of placeholders it may hold beside those of shop and clock.
    public var scopes: Set<Placeholder.Scope> {
        switch self {
        case .openThatDay, .closedThatDay: [.day]
        case .itemPrice, .itemPriceMayHaveChanged, .itemWithoutPrice, .itemAvailable, .itemSoldOut,
            .servicePrice, .cheapestItem, .itemDetails, .itemPicture, .itemWithoutPicture,
            .severalUnits,
            .severalItems, .comparison, .severalShelves, .nearestItems, .overBudget,
            .recommendation:
            [.item]
        case .paymentMethod: [.payment]
        case .shippingToCity, .shippingToBeConfirmed, .shippingAbroad: [.destination]
        case .unsure: [.options]
        case .mediaOrder: [.order]
        case .handoff, .handoffOutOfHours, .handoffComplaint, .handoffUrgent, .handoffRepair,
            .handoffPicture, .handoffPurchase:
            [.handoff]
        default: []
        }
    }
}
