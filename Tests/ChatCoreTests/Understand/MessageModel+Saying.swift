@testable import ChatCore

extension MessageModel {
    /// A model that says nothing of words and of each label what it is told to.
    static func saying(_ score: (ModelLabel) -> Float) -> MessageModel {
        let none = [Float](repeating: 0, count: width * ModelLabel.all.count)
        return MessageModel(
            scales: [Float](repeating: 0, count: width),
            biases: [Float](repeating: 0, count: width),
            outputs: OutputLayer(ModelLabel.all.map(score) + none),
            weights: [UInt8](repeating: zero, count: FeatureSet.bucketCount * width)
                + [UInt8](repeating: nobody, count: FeatureSet.bucketCount))
    }
}
