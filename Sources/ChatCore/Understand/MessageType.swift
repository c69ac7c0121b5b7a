/// What kind of message a customer sent; raw values are the contract's.
public enum MessageType: String, CaseIterable, Sendable {
    /// Nothing to answer: empty, keyboard mash, lone signs, a yes or no to no question.
    case emptyOrGibberish = "EMPTY_OR_GIBBERISH"
    /// Something the shop does not do, chit-chat, or an attempt to steer the model.
    case nonBusiness = "NON_BUSINESS"
    /// A question or courtesy that the shop's data answers in a fixed way.
    case businessFAQ = "BUSINESS_FAQ"
    /// A question about what the shop sells, repairs or promises.
    case businessConsult = "BUSINESS_CONSULT"
}
