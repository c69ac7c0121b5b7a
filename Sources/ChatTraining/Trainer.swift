package import ChatCore
internal import Glibc

/// Trains the linear model: logistic regression by AdaGrad, the types against each other, every other label for
/// itself.
///
/// The same examples in the same order give the same weights on machines with the same arithmetic; the order of
/// the steps comes from a seed.
package struct Trainer {
    /// How training goes; the values were chosen with whole voices left out.
    package struct Settings: Sendable {
        /// How often every example is seen.
        var epochs = 10
        /// The length of a step.
        var rate: Float = 0.6
        /// What pulls weights to zero, at each step that touches them.
        var decay: Float = 2e-5
        var seed: UInt64 = 1

        package init() {}
    }

    private static let width = LinearModel.width
    private static let count = FeatureSet.bucketCount * width

    private let settings: Settings
    private var weights = [Float](repeating: 0, count: count)
    private var squares = [Float](repeating: 1e-2, count: count)
    private var biases = [Float](repeating: 0, count: width)
    private var biasSquares = [Float](repeating: 1e-2, count: width)

    /// Trains a model.
    package static func train(
        on examples: [Example], settings: Settings = Settings()
    ) -> LinearModel {
        var trainer = Trainer(settings: settings)
        trainer.run(examples)
        return WeightsFile.quantized(trainer.weights, biases: trainer.biases)
    }

    private init(settings: Settings) { self.settings = settings }

    private mutating func run(_ examples: [Example]) {
        var random = SeededGenerator(seed: settings.seed)
        var order = Array(examples.indices)
        for epoch in 0..<settings.epochs {
            order.shuffle(using: &random)
            let rate = settings.rate / (1 + 0.15 * Float(epoch))
            for index in order { step(examples[index], rate: rate) }
        }
    }

    private mutating func step(_ example: Example, rate: Float) {
        guard !example.buckets.isEmpty else { return }
        let share = 1 / Float(example.buckets.count).squareRoot()
        var gradient = scores(example, share: share)
        Self.toProbabilities(&gradient)
        for label in 0..<Self.width {
            gradient[label] = example.targets[label].map { gradient[label] - $0 } ?? 0
        }
        for label in 0..<Self.width {
            biasSquares[label] += gradient[label] * gradient[label]
            biases[label] -= rate * gradient[label] / biasSquares[label].squareRoot()
        }
        let decay = settings.decay
        weights.withUnsafeMutableBufferPointer { weights in
            squares.withUnsafeMutableBufferPointer { squares in
                for bucket in example.buckets {
                    let row = Int(bucket) * Self.width
                    for label in 0..<Self.width {
                        let slope = gradient[label] * share + decay * weights[row + label]
                        squares[row + label] += slope * slope
                        weights[row + label] -= rate * slope / squares[row + label].squareRoot()
                    }
                }
            }
        }
    }

    private func scores(_ example: Example, share: Float) -> [Float] {
        var sums = [Float](repeating: 0, count: Self.width)
        weights.withUnsafeBufferPointer { weights in
            for bucket in example.buckets {
                let row = Int(bucket) * Self.width
                for label in 0..<Self.width { sums[label] += weights[row + label] }
            }
        }
        for label in 0..<Self.width { sums[label] = sums[label] * share + biases[label] }
        return sums
    }

    /// Scores to probabilities: the types share one, every other label has its own.
    private static func toProbabilities(_ scores: inout [Float]) {
        let types = ModelLabel.types.count
        let largest = scores[..<types].max() ?? 0
        var total: Float = 0
        for label in 0..<types {
            scores[label] = expf(scores[label] - largest)
            total += scores[label]
        }
        for label in 0..<types { scores[label] /= total }
        for label in types..<width { scores[label] = 1 / (1 + expf(-scores[label])) }
    }
}
