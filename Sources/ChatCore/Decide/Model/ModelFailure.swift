/// Why a model gave no answer that could be checked; raw values stand in decision paths and metrics, so none is
/// ever renamed.
public enum ModelFailure: String, Error, CaseIterable, Sendable {
    /// Nobody asked: the plan was carried out without a model.
    case notAsked = "not_asked"
    /// As many calls as may run at once were under way.
    case busy
    /// Its server could not be reached; nothing left.
    case unreachable
    /// No whole answer in time.
    case timeout
    /// The connection broke after the request left, or more came than is read.
    case connection
    /// The key is wrong, or may not be used from here.
    case authentication
    /// Neither money nor quota is left at the provider.
    case quota
    /// Too many requests or tokens for now.
    case rateLimit = "rate_limit"
    /// The provider does not know the model, or the address.
    case modelNotFound = "model_not_found"
    /// The provider refuses the request as it is.
    case badRequest = "bad_request"
    /// The provider has trouble of its own.
    case server
    /// The answer ended at the output cap or was cut off by a filter.
    case incomplete
    /// The model declined to answer.
    case refusal
    /// There are no words in the answer.
    case empty
    /// The answer is not what the interface promises.
    case unreadable
    /// The conversation changed while the model was answering, and with it the question.
    case superseded
    /// What the call may cost could not be recorded, so it was not made.
    case unrecorded
}
