internal import ChatCore
internal import Glibc

/// The second layer while it is trained.
struct OutputTraining {
    private typealias Lanes = OutputLayer.Lanes
    private static let parts = OutputLayer.parts

    private var biases = [Lanes](repeating: .zero, count: parts)
    private var biasSquares = [Lanes](repeating: Lanes(repeating: 1e-2), count: parts)
    /// A row a hidden unit.
    private var weights: [Lanes]
    private var squares: [Lanes]

    /// Begins with small weights; without them all hidden units would learn the same.
    init(units: Int, noise: Float, _ random: inout SeededGenerator) {
        weights = (0..<units * Self.parts).map { place in
            OutputLayer.part(place % Self.parts) { _ in random.noise() * noise }
        }
        squares = [Lanes](repeating: Lanes(repeating: 1e-2), count: weights.count)
    }

    /// What was trained.
    var layer: OutputLayer { OutputLayer(biases: biases, weights: weights) }

    /// Takes one step.
    ///
    /// - Parameters:
    ///   - hidden: How strongly each hidden unit answers.
    ///   - targets: What is right for each label.
    ///   - rate: The length of the step.
    /// - Returns: How the error grows with each hidden unit that answers.
    mutating func step(_ hidden: [Float], targets: [Float?], rate: Float) -> [Float] {
        let errors = errors(scores(hidden), targets)
        var slopes = [Float](repeating: 0, count: hidden.count)
        for unit in hidden.indices where hidden[unit] > 0 {
            var back = Lanes.zero
            for part in 0..<Self.parts {
                let place = unit * Self.parts + part
                back += errors[part] * weights[place]
                let slope = errors[part] * hidden[unit]
                squares[place] += slope * slope
                weights[place] -= rate * slope / squares[place].squareRoot()
            }
            slopes[unit] = back.sum()
        }
        for part in 0..<Self.parts {
            biasSquares[part] += errors[part] * errors[part]
            biases[part] -= rate * errors[part] / biasSquares[part].squareRoot()
        }
        return slopes
    }

    private func scores(_ hidden: [Float]) -> [Float] {
        var sums = biases
        for unit in hidden.indices where hidden[unit] > 0 {
            for part in 0..<Self.parts {
                sums[part] += hidden[unit] * weights[unit * Self.parts + part]
            }
        }
        return ModelLabel.all.indices.map { sums[$0 >> 3][$0 & 7] }
    }

    /// How far the probabilities are from what is right; nothing where either is.
    private func errors(_ scores: [Float], _ targets: [Float?]) -> [Lanes] {
        var probabilities = scores
        Self.share(&probabilities, ModelLabel.types.indices)
        for label in ModelLabel.types.count..<ModelLabel.firstLead {
            probabilities[label] = 1 / (1 + expf(-scores[label]))
        }
        Self.share(&probabilities, ModelLabel.firstLead..<ModelLabel.all.count)
        return (0..<Self.parts).map { part in
            OutputLayer.part(part) { label in
                targets[label].map { probabilities[label] - $0 } ?? 0
            }
        }
    }

    /// Makes scores of labels that exclude each other their probabilities.
    private static func share(_ scores: inout [Float], _ labels: Range<Int>) {
        let largest = scores[labels].max() ?? 0
        for label in labels { scores[label] = expf(scores[label] - largest) }
        let total = scores[labels].reduce(0, +)
        for label in labels { scores[label] /= total }
    }
}
