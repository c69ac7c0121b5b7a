/// The second layer of the model: what each hidden unit adds to the score of each of ``ModelLabel/all``.
package struct OutputLayer: Sendable {
    /// A part of a row: the numbers of eight labels.
    package typealias Lanes = SIMD8<Float>

    /// How many parts a row has; what is over counts for no label.
    package static let parts = (ModelLabel.all.count + 7) / 8

    /// The score of each label where no unit answers, in parts.
    private let biases: [Lanes]
    /// A row of weights a hidden unit, in parts.
    private let weights: [Lanes]

    /// Creates a layer.
    ///
    /// - Parameters:
    ///   - biases: The score of each label where no unit answers, in ``parts``.
    ///   - weights: A row a hidden unit, in ``parts`` too.
    package init(biases: [Lanes], weights: [Lanes]) {
        self.biases = biases
        self.weights = weights
    }

    /// Puts a layer together from its ``numbers``.
    package init(_ numbers: [Float]) {
        let count = ModelLabel.all.count
        let lanes = stride(from: 0, to: numbers.count, by: count).flatMap { start in
            (0..<Self.parts).map { part in
                // A row that is cut short comes from weights of other labels, which training replaces.
                Self.part(part) { start + $0 < numbers.count ? numbers[start + $0] : 0 }
            }
        }
        self.init(
            biases: Array(lanes.prefix(Self.parts)), weights: Array(lanes.dropFirst(Self.parts)))
    }

    /// A part of a row.
    ///
    /// - Parameters:
    ///   - part: Which one.
    ///   - number: The number of each label.
    /// - Returns: The part, with 0 behind the last label.
    package static func part(_ part: Int, _ number: (Int) -> Float) -> Lanes {
        var lanes = Lanes.zero
        for lane in lanes.indices where part * 8 + lane < ModelLabel.all.count {
            lanes[lane] = number(part * 8 + lane)
        }
        return lanes
    }

    /// The biases, then a row of weights a hidden unit, without what is over.
    package var numbers: [Float] {
        let lanes = biases + weights
        return stride(from: 0, to: lanes.count, by: Self.parts).flatMap { start in
            ModelLabel.all.indices.map { lanes[start + $0 >> 3][$0 & 7] }
        }
    }

    /// The weight of a label in the row of a hidden unit.
    subscript(unit: Int, label: Int) -> Float {
        weights[unit * Self.parts + label >> 3][label & 7]
    }

    /// The score of each label.
    func scores(_ hidden: HiddenUnits) -> LabelScores {
        var scores = LabelScores { biases[$0] }
        weights.withUnsafeBufferPointer { weights in
            for unit in 0..<MessageModel.width where hidden[unit] > 0 {
                scores.add(hidden[unit], times: weights, from: unit * Self.parts)
            }
        }
        return scores
    }
}
