// The names that shop owners may write in braces; a closed set, so that a typing mistake is found when
// the data is loaded and not by a customer.

/// A gap in an answer, `{horario}`, that is filled when it is sent; raw values are the names in braces.
public enum Placeholder: String, CaseIterable, Sendable {
    // From the profile and the catalogue.
    case shopName = "negocio"
    case city = "ciudad"
    case address = "direccion"
    /// How to find the place.
    case addressNote = "indicaciones"
    case mapLink = "mapa"
    case phone = "telefono"
    case weeklyHours = "horario"
    case paymentMethods = "formas_de_pago"
    case shippingZones = "zonas_de_envio"
    case shippingNote = "nota_de_envio"
    case warranty = "garantia"
    /// What the workshop does.
    case workshop = "taller"
    /// The catalogue's shelves.
    case categories = "categorias"

    // From the clock.
    /// `buenos días`, `buenas tardes` or `buenas noches`.
    case timeOfDayGreeting = "saludo_del_dia"
    /// Whether it is open now, and until or from when.
    case openingStatus = "estado"
    case hoursToday = "horario_de_hoy"
    case closingTime = "hora_de_cierre"
    case nextOpening = "proxima_apertura"
    /// The exceptions from the weekly hours that are near.
    case upcomingChanges = "avisos_de_horario"

    // From the day that the customer asks about.
    case askedDay = "dia"
    case hoursOfAskedDay = "horario_del_dia"
    /// Why that day differs: a holiday, an exception.
    case reasonOfAskedDay = "motivo_del_dia"

    // From the item that was found.
    case item = "articulo"
    case itemBrand = "marca"
    case itemModel = "modelo"
    case itemPrice = "precio"
    case itemPriceDate = "fecha_precio"
    case itemDescription = "descripcion"
    case itemList = "lista_articulos"
    /// Between the two items that are compared.
    case priceDifference = "diferencia_de_precio"
    /// What the customer asked for, in their words.
    case sought = "buscado"
    /// How many pieces.
    case count = "cantidad"
    /// Of all pieces.
    case totalPrice = "total"

    // From an order out of WhatsApp's own catalogue.
    case orderLines = "pedido"
    case orderTotal = "total_pedido"

    // From the way to pay that the customer names.
    case paymentMethod = "medio_de_pago"

    // From the destination that the customer names.
    case destination = "ciudad_destino"
    case shippingPrice = "precio_envio"
    case shippingTime = "tiempo_envio"

    // From the handoff.
    case team = "equipo"
    /// When the team answers.
    case teamAvailability = "atencion_equipo"

    // From the likeliest intents of an unclear message.
    case options = "opciones"

    /// Where a value comes from; decides where a placeholder may stand and whether an answer ages.
    public enum Scope: Hashable, Sendable {
        case shop, clock, day, item, order, payment, destination, handoff, options
    }

    /// Where the value comes from.
    public var scope: Scope {
        switch self {
        case .shopName, .city, .address, .addressNote, .mapLink, .phone, .weeklyHours,
            .paymentMethods, .shippingZones, .shippingNote, .warranty, .workshop, .categories:
            .shop
        case .timeOfDayGreeting, .openingStatus, .hoursToday, .closingTime, .nextOpening,
            .upcomingChanges:
            .clock
        case .askedDay, .hoursOfAskedDay, .reasonOfAskedDay: .day
        case .item, .itemBrand, .itemModel, .itemPrice, .itemPriceDate, .itemDescription,
            .itemList, .priceDifference, .sought, .count, .totalPrice:
            .item
        case .orderLines, .orderTotal: .order
        case .paymentMethod: .payment
        case .destination, .shippingPrice, .shippingTime: .destination
        case .team, .teamAvailability: .handoff
        case .options: .options
        }
    }
}
