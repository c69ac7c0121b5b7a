/// Why the words of a language model are not sent; raw values stand in decision paths and metrics, so none is ever
/// renamed.
///
/// Source: `docs/grounding.md`.
public enum GroundingFlaw: String, Error, CaseIterable, Sendable {
    /// There are no words in it.
    case empty
    /// It is longer than a bubble should be.
    case length
    /// It is not plain Spanish: another language, another script, or something encoded.
    case language
    /// Markdown that WhatsApp would show raw.
    case markdown
    /// It speaks of the model, its rules or its request.
    case systemText = "system_text"
    /// It claims to be a person.
    case humanClaim = "human_claim"
    /// A price that the shop does not ask, or not for that.
    case price
    /// A discount, a gift or a better price that the shop does not give.
    case discount
    /// A percentage that the shop does not name.
    case percentage
    /// A date that the shop does not name, or on which something else holds.
    case date
    /// An hour at which the shop does not open or close, or not on that day.
    case time
    /// A term (of delivery, of a guarantee) that the shop does not name, or not for that.
    case duration
    /// A telephone or account number that is not the shop's.
    case phone
    /// A link or profile that is not the shop's.
    case link
    /// An e-mail address that is not the shop's.
    case email
    /// A promise that the shop does not make, or something said to be done that nobody did.
    case promise
    /// A name that neither the shop nor the customer wrote: a maker, a person, a place of business.
    case brand
    /// A model that is neither the shop's nor the customer's.
    case model
    /// A number that neither the shop nor the customer wrote.
    case quantity
    /// What is sold out is said to be there, or the other way round.
    case stock
    /// Where the shop is not, or where it does not send to.
    case place
    /// A way to pay that the shop does not take.
    case payment
}
