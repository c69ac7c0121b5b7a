/// A network over hashed features with one hidden layer: a score for each of ``ModelLabel/all``.
///
/// A score is a log-odds: 0 is undecided, 2 is about 88 %. Each row of weights belongs to one feature, which its check
/// names: what training never saw says nothing, instead of what another feature would. What the rows add up to goes
/// through the hidden units, of which each counts only where it is above zero, to the labels. Scoring costs one row of
/// weights a feature that owns one: about 1 µs for a typical message.
package struct MessageModel: Sendable {
    /// How many hidden units there are, and weights a feature has.
    package static let width = 27
    /// The weights are characters from `#` to `[`; this one is zero.
    package static let zero: UInt8 = 0x3F
    /// The largest weight in steps.
    package static let largestStep = 28
    /// What the owner of a row is told by; characters like the weights.
    package static let checks: ClosedRange<UInt8> = 0x23...0x5B
    /// The check of a row that nobody owns.
    package static let nobody: UInt8 = 0x5D
    /// How many weights a model has; the check of each bucket's owner comes behind them.
    private static let weightCount = FeatureSet.bucketCount * width

    /// Where the weights are.
    private enum Storage: Sendable {
        case embedded(StaticString)
        case bytes([UInt8])
    }

    /// For each hidden unit, what one step of a weight is worth.
    package let scales: [Float]
    /// For each hidden unit, what it begins with.
    package let biases: [Float]
    /// What the hidden units say of the labels.
    package let outputs: OutputLayer
    private let storage: Storage

    /// The model with weights in the program.
    init(scales: [Float], biases: [Float], outputs: OutputLayer, weights: StaticString) {
        self.scales = scales
        self.biases = biases
        self.outputs = outputs
        storage = .embedded(weights)
    }

    /// A model with weights in memory: one row of ``width`` a bucket, then the check of each bucket's owner.
    package init(scales: [Float], biases: [Float], outputs: OutputLayer, weights: [UInt8]) {
        self.scales = scales
        self.biases = biases
        self.outputs = outputs
        storage = .bytes(weights)
    }

    /// The bucket whose weights are a feature's own: that of its hash, or a second one when another owns that.
    ///
    /// - Parameters:
    ///   - bucket: The bucket of its hash.
    ///   - check: Its check.
    ///   - owns: Whether a bucket belongs to the feature.
    /// - Returns: The bucket; `nil` when the feature has none.
    @inline(__always)
    package static func place(
        of bucket: UInt32, _ check: UInt8, where owns: (Int) -> Bool
    ) -> Int? {
        let first = Int(bucket)
        if owns(first) { return first }
        let second = (first + 1 + 931 * Int(check &- checks.lowerBound)) % FeatureSet.bucketCount
        return owns(second) ? second : nil
    }

    /// The rows of weights that the features of a message own.
    func rows(of features: FeatureSet) -> OwnedRows {
        let features = features.features
        let (width, weightCount) = (Self.width, Self.weightCount)
        let rows = [OwnedRows.Row](unsafeUninitializedCapacity: features.count) { rows, count in
            withWeights { bytes in
                for feature in features {
                    let place = Self.place(of: feature.bucket, feature.check) {
                        bytes[weightCount + $0] == feature.check
                    }
                    guard let place else { continue }
                    rows.initializeElement(
                        at: count, to: .init(start: Int32(place * width), item: feature.item))
                    count += 1
                }
            }
        }
        return OwnedRows(rows: rows, featureCount: features.count)
    }

    /// What the model makes of the rows of a message.
    func reading(of rows: OwnedRows) -> ModelReading {
        let hidden = hidden(rows)
        return ModelReading(rows: rows, hidden: hidden, scores: outputs.scores(hidden))
    }

    private func hidden(_ rows: OwnedRows) -> HiddenUnits {
        guard rows.featureCount > 0 else { return HiddenUnits { max(0, biases[$0]) } }
        let sums = sums(of: rows.rows)
        let norm = Float(rows.featureCount).squareRoot()
        return HiddenUnits { max(0, biases[$0] + scales[$0] * sums[$0] / norm) }
    }

    /// What rows add up to for each hidden unit, in steps.
    func sums(of rows: [OwnedRows.Row]) -> HiddenUnits {
        withWeights { bytes in
            var sums = RowSums()
            for row in rows { sums.add(Int(row.start), of: bytes) }
            return Self.steps(&sums)
        }
    }

    private static func steps(_ sums: inout RowSums) -> HiddenUnits {
        let zero = Int32(sums.count) * Int32(zero)
        let totals = sums.totals
        return HiddenUnits { Float(totals[$0] - zero) }
    }

    /// What an item of a message adds to a score.
    struct Contribution {
        var weight: Float = 0
    }

    /// What each item of the message adds to the score of a label, by way of the hidden units that answer.
    func contributions(_ reading: ModelReading, to label: Int, items: Int) -> [Contribution] {
        let norm = Float(max(1, reading.rows.featureCount)).squareRoot()
        var slopes: [(unit: Int, slope: Float)] = []
        slopes.reserveCapacity(Self.width)
        for unit in 0..<Self.width where reading.hidden[unit] > 0 {
            slopes.append((unit, scales[unit] * outputs[unit, label] / norm))
        }
        var sums: [RowSums] = []
        sums.reserveCapacity(items)
        for _ in 0..<items { sums.append(RowSums()) }
        withWeights { bytes in
            for row in reading.rows.rows where row.item >= 0 && Int(row.item) < items {
                sums[Int(row.item)].add(Int(row.start), of: bytes)
            }
        }
        var result: [Contribution] = []
        result.reserveCapacity(items)
        for item in 0..<items {
            let zero = Int32(sums[item].count) * Int32(Self.zero)
            let totals = sums[item].totals
            var weight: Float = 0
            for (unit, slope) in slopes { weight += slope * Float(totals[unit] - zero) }
            result.append(Contribution(weight: weight))
        }
        return result
    }

    /// The weights and the owners, a character each.
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
