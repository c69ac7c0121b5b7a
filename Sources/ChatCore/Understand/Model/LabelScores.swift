/// A score for each of ``ModelLabel/all``, in place: the array that a message would take is measured in the decision.
struct LabelScores {
    private var values: InlineArray<32, Float>

    /// Works out the score of each label, by its number.
    init(_ score: (Int) -> Float) {
        values = InlineArray { $0 < LinearModel.width ? score($0) : 0 }
    }

    /// The score of a label, by its number.
    subscript(label: Int) -> Float {
        get { values[label] }
        set { values[label] = newValue }
    }
}
