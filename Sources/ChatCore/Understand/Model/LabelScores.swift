/// A score for each of ``ModelLabel/all``, in place: the array that a message would take is measured in the decision.
struct LabelScores {
    private var parts: InlineArray<7, OutputLayer.Lanes>

    /// Works out the scores, a part of a row of the output layer at a time.
    init(_ part: (Int) -> OutputLayer.Lanes) {
        parts = InlineArray { $0 < OutputLayer.parts ? part($0) : .zero }
    }

    /// The score of a label, by its number.
    subscript(label: Int) -> Float {
        get { parts[label >> 3][label & 7] }
        set { parts[label >> 3][label & 7] = newValue }
    }

    /// Adds a row of weights, each multiplied by a number.
    @inline(__always)
    mutating func add(
        _ number: Float, times weights: UnsafeBufferPointer<OutputLayer.Lanes>, from place: Int
    ) {
        for part in 0..<OutputLayer.parts { parts[part] += number * weights[place + part] }
    }
}
