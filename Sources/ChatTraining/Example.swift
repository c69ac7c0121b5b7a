package import ChatCore

/// A message as the trainer sees it: its features, and what is right for each label.
package struct Example: Sendable {
    let features: [FeatureSet.Feature]
    let source: String
    /// 1 for what holds, 0 for what does not, `nil` where either is right; in the order of ``ModelLabel/all``.
    let targets: [Float?]

    /// Prepares a message.
    package init(_ message: LabelledMessage, features: FeatureSet) {
        self.features = features.features
        source = message.source
        let isRequest = message.type == .businessFAQ || message.type == .businessConsult
        let isLed = isRequest && ModelLabel.number(of: message.leading) != nil
        let leading = isLed ? message.leading : nil
        targets = ModelLabel.all.map { label in
            switch label {
            case .type(let type): message.type == type ? 1 : 0
            // Nobody noted whether what is foreign begins with a greeting.
            case .intent(let intent) where intent.isCourtesy && !isRequest: nil
            case .intent(let intent): message.intents.contains(intent) ? 1 : 0
            case .call where message.mayCall == nil && message.leading == .repair:
                // Whether the workshop takes a thing is asked like a trouble is told, and as easily answered.
                0.5
            case .call: message.mayCall.map { $0 ? 1 : 0 }
            case .lead(let intent): leading.map { $0 == intent ? 1 : 0 }
            }
        }
    }
}
