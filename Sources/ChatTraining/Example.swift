package import ChatCore

/// A message as the trainer sees it: its features, what is right for each label, and whether that is known.
package struct Example: Sendable {
    let buckets: [UInt32]
    /// 1 for what holds, 0 for what does not, in the order of ``ModelLabel/all``.
    let targets: [Float]
    /// Whether the last label, the call, has a right answer.
    let hasCall: Bool

    /// Prepares a message.
    package init(_ message: LabelledMessage, features: FeatureSet) {
        buckets = features.buckets
        targets = ModelLabel.all.map { label in
            switch label {
            case .type(let type): message.type == type ? 1 : 0
            case .intent(let intent): message.intents.contains(intent) ? 1 : 0
            case .call: message.mayCall == true ? 1 : 0
            }
        }
        hasCall = message.mayCall != nil
    }
}
