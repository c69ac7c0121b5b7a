/// A linear model over hashed features: a score for each of ``ModelLabel/all``.
///
/// A score is a log-odds: 0 is undecided, 2 is about 88 %. Scoring costs one row of weights a feature: about
/// 1 µs for a typical message.
package struct LinearModel: Sendable {
    /// How many weights a feature has.
    package static let width = ModelLabel.all.count
    /// The weights are characters from `#` to `[`; this one is zero.
    package static let zero: UInt8 = 0x3F
    /// The largest weight in steps.
    package static let largestStep = 28

    /// Where the weights are.
    private enum Storage: Sendable {
        case embedded(StaticString)
        case bytes([UInt8])
    }

    /// For each label, what one step of a weight is worth.
    package let scales: [Float]
    /// For each label, the score of a message without features.
    package let biases: [Float]
    private let storage: Storage

    /// The model with weights in the program.
    init(scales: [Float], biases: [Float], weights: StaticString) {
        self.scales = scales
        self.biases = biases
        storage = .embedded(weights)
    }

    /// A model with weights in memory, one row of ``width`` a bucket.
    package init(scales: [Float], biases: [Float], weights: [UInt8]) {
        self.scales = scales
        self.biases = biases
        storage = .bytes(weights)
    }

    /// The scores of a message, in the order of ``ModelLabel/all``.
    package func scores(_ features: FeatureSet) -> [Float] {
        let features = features.features
        guard !features.isEmpty, !scales.isEmpty else { return biases }
        let width = Self.width
        let sums = withWeights { weights in
            var sums = RowSums()
            for feature in features { sums.add(Int(feature.bucket) * width, of: weights) }
            return sums.totals
        }
        let zero = Int32(features.count) * Int32(Self.zero)
        let norm = Float(features.count).squareRoot()
        return (0..<width).map {
            biases[$0] + scales[$0] * Float(sums[$0] - zero) / norm
        }
    }

    /// What each item of the message adds to the score of a label.
    func contributions(_ features: FeatureSet, to label: Int, items: Int) -> [Float] {
        var result = [Float](repeating: 0, count: items)
        let features = features.features
        let unit = scales[label] / Float(max(1, features.count)).squareRoot()
        withWeights { weights in
            for feature in features where feature.item >= 0 {
                let place = Int(feature.bucket) * Self.width + label
                guard place < weights.count, Int(feature.item) < items else { continue }
                result[Int(feature.item)] += unit * Float(Int(weights[place]) - Int(Self.zero))
            }
        }
        return result
    }

    /// The weights, a character each.
    package var bytes: [UInt8] { withWeights { Array($0) } }

    private func withWeights<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        switch storage {
        case .embedded(let text):
            text.withUTF8Buffer(body)
        case .bytes(let bytes):
            bytes.withUnsafeBufferPointer(body)
        }
    }
}
