package import ChatCore

/// Trains the model by AdaGrad: the types against each other, what leads against each other, every other label for
/// itself.
///
/// The same examples in the same order give the same weights on machines with the same arithmetic; the order of
/// the steps comes from a seed.
package struct Trainer {
    /// How training goes; the values were chosen with whole voices left out.
    package struct Settings: Sendable {
        /// How often every example is seen.
        var epochs = 20
        /// The length of a step.
        var rate: Float = 0.1
        /// What pulls weights to zero, at each step that touches them.
        var decay: Float = 5e-5
        /// The share of a message's features that are left out each time it is seen.
        var dropout = 0.3
        /// How much a run of letters counts beside a word.
        var letterSize: Float = 0.9
        /// How large weights are before the first step, as a standard deviation.
        var noise: Float = 0.1
        var seed: UInt64 = 1

        package init() {}
    }

    private typealias Lanes = SIMD4<Float>
    private static let width = MessageModel.width
    /// How many groups of lanes hold the weights of a bucket; what is over is never read.
    private static let lanes = (width + Lanes.scalarCount - 1) / Lanes.scalarCount
    private static let count = FeatureSet.bucketCount * lanes

    /// A feature that owns a row of weights, and how much it counts.
    private struct Term {
        var place: Int32
        var size: Float
    }

    /// An example as training sees it.
    private struct Row {
        var terms: [Term]
        /// How many features it has, those included that own no row.
        var count: Int
        var targets: [Float?]
    }

    private let settings: Settings
    private var random: SeededGenerator
    private var weights: [Lanes]
    private var squares = [Lanes](repeating: Lanes(repeating: 1e-2), count: count)
    private var biases = [Float](repeating: 0, count: width)
    private var biasSquares = [Float](repeating: 1e-2, count: width)
    private var outputs: OutputTraining

    /// Trains a model.
    package static func train(
        on examples: [Example], settings: Settings = Settings()
    ) -> MessageModel {
        let owners = BucketOwners(examples)
        var trainer = Trainer(settings: settings)
        trainer.run(examples.map { row(of: $0, owners, settings) })
        return WeightsFile.quantized(
            trainer.rows(owners), biases: trainer.biases, outputs: trainer.outputs.layer,
            owners: owners)
    }

    private static func row(
        of example: Example, _ owners: BucketOwners, _ settings: Settings
    ) -> Row {
        let terms = example.features.compactMap { feature in
            owners.place(of: feature).map {
                Term(place: Int32($0), size: feature.isLetters ? settings.letterSize : 1)
            }
        }
        return Row(terms: terms, count: example.features.count, targets: example.targets)
    }

    private init(settings: Settings) {
        self.settings = settings
        var random = SeededGenerator(seed: settings.seed)
        let noise = settings.noise
        weights = (0..<Self.count).map { _ in
            Lanes(random.noise(), random.noise(), random.noise(), random.noise()) * noise
        }
        outputs = OutputTraining(units: Self.width, noise: noise, &random)
        self.random = random
    }

    /// The weights of the buckets that a feature owns.
    private func rows(_ owners: BucketOwners) -> [(bucket: Int, weights: [Float])] {
        owners.owned.map { bucket in
            let lanes = weights[bucket * Self.lanes..<(bucket + 1) * Self.lanes]
            return (
                bucket,
                (0..<Self.width).map {
                    lanes[lanes.startIndex + $0 / Lanes.scalarCount][$0 % Lanes.scalarCount]
                }
            )
        }
    }

    private mutating func run(_ rows: [Row]) {
        var order = Array(rows.indices)
        for epoch in 0..<settings.epochs {
            order.shuffle(using: &random)
            let rate = settings.rate / (1 + 0.15 * Float(epoch))
            for index in order { step(rows[index], rate: rate) }
        }
    }

    private mutating func step(_ row: Row, rate: Float) {
        // What is left out now and then is not leant on.
        let limit = UInt64(Double(UInt32.max) * settings.dropout)
        let terms = row.terms.filter { _ in random.next() >> 32 >= limit }
        guard !terms.isEmpty else { return }
        let share = 1 / (Float(row.count).squareRoot() * (1 - Float(settings.dropout)))
        let hidden = hidden(terms, share: share)
        let slopes = outputs.step(hidden, targets: row.targets, rate: rate)
        var lanes = [Lanes](repeating: .zero, count: Self.lanes)
        for unit in 0..<Self.width where hidden[unit] > 0 {
            biasSquares[unit] += slopes[unit] * slopes[unit]
            biases[unit] -= rate * slopes[unit] / biasSquares[unit].squareRoot()
            lanes[unit / Lanes.scalarCount][unit % Lanes.scalarCount] = slopes[unit] * share
        }
        descend(terms, along: lanes, rate: rate)
    }

    private mutating func descend(_ terms: [Term], along gradient: [Lanes], rate: Float) {
        let decay = settings.decay
        weights.withUnsafeMutableBufferPointer { weights in
            squares.withUnsafeMutableBufferPointer { squares in
                for term in terms {
                    let row = Int(term.place) * Self.lanes
                    for lane in 0..<Self.lanes {
                        let slope = term.size * gradient[lane] + decay * weights[row + lane]
                        let square = squares[row + lane] + slope * slope
                        squares[row + lane] = square
                        // A feature that counts less learns as much less: its weight is what it adds.
                        weights[row + lane] -= rate * term.size * slope / square.squareRoot()
                    }
                }
            }
        }
    }

    /// How strongly each hidden unit answers; 0 where it does not.
    private func hidden(_ terms: [Term], share: Float) -> [Float] {
        var sums = [Lanes](repeating: .zero, count: Self.lanes)
        weights.withUnsafeBufferPointer { weights in
            for term in terms {
                let row = Int(term.place) * Self.lanes
                for lane in 0..<Self.lanes { sums[lane] += weights[row + lane] }
            }
        }
        return (0..<Self.width).map {
            max(0, sums[$0 / Lanes.scalarCount][$0 % Lanes.scalarCount] * share + biases[$0])
        }
    }
}
