/// What the bot asked last and what a bare answer to it means; raw values are stored in
/// ``ConversationMemory/openQuestion``.
enum OpenQuestion: String, CaseIterable, Sendable {
    /// Whether the customer takes the article shown; yes calls the sales people.
    case buy = "comprar"
    /// Which article is meant.
    case whichItem = "cual_articulo"
    /// Whether to show something like the article that is sold out.
    case similar = "parecidos"
    /// What the customer wants to do with what they are looking for.
    case purpose = "para_que"
    /// How much the customer wants to pay.
    case budget = "presupuesto"
    /// Which order it is about; whatever is answered, a person looks it up.
    case orderDetails = "datos_pedido"
    /// Where to send to.
    case whichPlace = "cual_ciudad"
    /// What is wrong, or whether the workshop is to get in touch; a yes or the details call it.
    case repair = "taller"
    /// Whether a person is to answer; yes calls one.
    case person = "persona"
    /// What it is about at all.
    case whichTopic = "cual_tema"
    /// Whether there is anything else; no takes leave.
    case anythingElse = "algo_mas"

    /// Whether it waits for details, so that it is open even when the shop's words end without a question mark:
    /// `Cuénteme qué le pasa.`
    var asksForDetails: Bool {
        switch self {
        case .whichItem, .purpose, .budget, .orderDetails, .whichPlace, .repair: true
        case .buy, .similar, .person, .whichTopic, .anythingElse: false
        }
    }
}
