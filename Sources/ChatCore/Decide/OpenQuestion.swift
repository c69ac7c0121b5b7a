/// What the bot asked last and what a bare answer to it means; raw values are stored in
/// ``ConversationMemory/openQuestion``.
enum OpenQuestion: String, CaseIterable, Sendable {
    /// Whether the customer takes the article shown; yes calls the sales people.
    case buy = "comprar"
    /// Which article is meant.
    case whichItem = "cual_articulo"
    /// Where to send to.
    case whichPlace = "cual_ciudad"
    /// Whether the workshop is to get in touch; yes calls it.
    case repair = "taller"
    /// Whether a person is to answer; yes calls one.
    case person = "persona"
    /// What it is about at all.
    case whichTopic = "cual_tema"
    /// Whether there is anything else; no takes leave.
    case anythingElse = "algo_mas"
}
