package import ChatCore

/// How well messages were understood: counts, and the figures that follow from them.
package struct Quality: Sendable {
    /// What was right and wrong about one label.
    package struct Counts: Sendable {
        package var right = 0
        package var tooMany = 0
        package var missed = 0

        package var precision: Double { Quality.share(right, of: right + tooMany) }
        package var recall: Double { Quality.share(right, of: right + missed) }
        package var f1: Double { Quality.share(2 * right, of: 2 * right + tooMany + missed) }
        /// Whether the label occurs at all.
        package var occurs: Bool { right + missed > 0 }
    }

    /// What was taken for what.
    package struct Confusion: Hashable, Sendable {
        package var expected: String
        package var found: String
    }

    package private(set) var messages = 0
    package private(set) var types: [MessageType: Counts] = [:]
    package private(set) var intents: [Intent: Counts] = [:]
    package private(set) var confusions: [Confusion: Int] = [:]
    private var rightTypes = 0
    private var requests = 0
    private var rightLeading = 0
    private var mentioned = 0
    private var mentionedFound = 0
    private var mustCall = 0
    private var called = 0
    private var mustNotCall = 0
    private var wasted = 0
    private var muted = 0

    package init() {}

    /// Adds a message and what was made of it.
    package mutating func add(_ message: LabelledMessage, _ found: Finding) {
        messages += 1
        let isRight = found.type == message.type || message.alternatives.contains(found.type)
        if isRight { rightTypes += 1 }
        let expected = isRight ? found.type : message.type
        count(&types, expected, found.type)
        if !isRight { confuse(message.type.rawValue, found.type.rawValue) }
        let isRequest = message.type == .businessFAQ || message.type == .businessConsult
        if isRequest { addRequest(message, found) }
        addIntents(message, found)
        switch message.mayCall {
        case true?:
            mustCall += 1
            if found.wouldCall { called += 1 }
        case false?:
            mustNotCall += 1
            if found.wouldCall { wasted += 1 }
        case nil: break
        }
    }

    private mutating func addRequest(_ message: LabelledMessage, _ found: Finding) {
        requests += 1
        let leading = Self.merged(message.leading)
        let claimed = Self.merged(Intent.leading(of: found.intents))
        if leading == claimed { rightLeading += 1 } else { confuse(leading.name, claimed.name) }
        let isMute = found.type == .nonBusiness || found.type == .emptyOrGibberish
        if isMute, !message.alternatives.contains(found.type) { muted += 1 }
    }

    private mutating func addIntents(_ message: LabelledMessage, _ found: Finding) {
        for intent in Intent.builtIn where intent != .other {
            let isExpected = message.intents.contains(intent)
            let isFound = found.intents.contains(intent)
            if isExpected, isFound { intents[intent, default: Counts()].right += 1 }
            if isExpected, !isFound { intents[intent, default: Counts()].missed += 1 }
            if !isExpected, isFound { intents[intent, default: Counts()].tooMany += 1 }
        }
        guard message.intents.count > 1 else { return }
        let claimed = Set(found.intents.map(Self.merged))
        mentioned += message.intents.count
        mentionedFound += message.intents.count { claimed.contains(Self.merged($0)) }
    }

    private func count(
        _ counts: inout [MessageType: Counts], _ one: MessageType, _ other: MessageType
    ) {
        if one == other {
            counts[one, default: Counts()].right += 1
        } else {
            counts[one, default: Counts()].missed += 1
            counts[other, default: Counts()].tooMany += 1
        }
    }

    private mutating func confuse(_ expected: String, _ found: String) {
        confusions[Confusion(expected: expected, found: found), default: 0] += 1
    }

    /// One answer serves both of some pairs, so either name is right; the data knows no intents of a single shop's and
    /// calls what they stand for `otro`.
    private static func merged(_ intent: Intent) -> Intent {
        switch intent {
        case .address: .location
        case .purchase: .availability
        case .custom: .other
        default: intent
        }
    }

    // MARK: Figures

    /// The share of right types.
    package var typeAccuracy: Double { Self.share(rightTypes, of: messages) }
    /// The share of requests whose leading intent is right.
    package var intentAccuracy: Double { Self.share(rightLeading, of: requests) }
    /// The share of the intents of messages with several that were found.
    package var severalFound: Double { Self.share(mentionedFound, of: mentioned) }
    /// The mean F1 of the seven intents that never reach a model.
    package var f1OfTheSeven: Double {
        let seven = Intent.builtIn.filter(\.isOfTheSeven).compactMap { intents[$0] }
            .filter(\.occurs)
        return seven.isEmpty ? .nan : seven.map(\.f1).reduce(0, +) / Double(seven.count)
    }
    /// The share of messages that should call and would.
    package var gateRecall: Double { Self.share(called, of: mustCall) }
    /// The share of messages that must not call and would.
    package var wastedCalls: Double { Self.share(wasted, of: mustNotCall) }
    /// The share of calls that were right.
    package var gatePrecision: Double { Self.share(called, of: called + wasted) }
    /// The share of requests that were taken for none.
    package var mutedRequests: Double { Self.share(muted, of: requests) }

    /// A share; not a number of nothing.
    static func share(_ part: Int, of whole: Int) -> Double {
        whole == 0 ? .nan : Double(part) / Double(whole)
    }
}
