/// What a customer wants; the names on the wire and in traces are the contract's, see ``name``.
public enum Intent: Hashable, Sendable {
    case greeting
    case farewell
    case shipping
    case payment
    case hours
    /// Where the shop is.
    case address
    /// How to get there: the map.
    case location
    case thanks
    case price
    /// Whether there is such an article.
    case availability
    /// What there is to buy.
    case catalog
    case purchase
    /// Which article suits.
    case advice
    case warranty
    /// Work on what the customer has.
    case repair
    /// Parts and accessories.
    case parts
    case promotions
    case orderStatus
    case returns
    case complaint
    /// To speak with a person.
    case human
    /// None that is known.
    case other
    /// An intent of the shop's own, by its name in `vocabulary.yaml`.
    case custom(String)

    /// Every intent that each shop has, in the contract's order.
    public static let builtIn: [Intent] = [
        .greeting, .farewell, .shipping, .payment, .hours, .address, .location, .thanks, .price,
        .availability, .catalog, .purchase, .advice, .warranty, .repair, .parts, .promotions,
        .orderStatus, .returns, .complaint, .human, .other,
    ]

    /// The name on the wire, in traces and in the shop's files: `horarios`.
    public var name: String {
        switch self {
        case .greeting: "saludo"
        case .farewell: "despedida"
        case .shipping: "envios"
        case .payment: "pagos"
        case .hours: "horarios"
        case .address: "direccion"
        case .location: "ubicacion"
        case .thanks: "agradecimiento"
        case .price: "precio"
        case .availability: "disponibilidad"
        case .catalog: "catalogo"
        case .purchase: "compra"
        case .advice: "asesoria"
        case .warranty: "garantia"
        case .repair: "servicio_tecnico"
        case .parts: "repuestos"
        case .promotions: "promociones"
        case .orderStatus: "estado_pedido"
        case .returns: "devolucion"
        case .complaint: "reclamo"
        case .human: "hablar_con_humano"
        case .other: "otro"
        case .custom(let name): name
        }
    }

    private static let byName = Dictionary(
        builtIn.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })

    /// The intent with a name: a built-in one, or else the shop's own.
    public init(name: String) {
        self = Intent.byName[name] ?? .custom(name)
    }
}
