/// A number for each hidden unit of the model, in place.
struct HiddenUnits {
    private var values: InlineArray<32, Float>

    /// Works out the number of each unit.
    init(_ value: (Int) -> Float) {
        values = InlineArray { $0 < MessageModel.width ? value($0) : 0 }
    }

    /// The number of a unit.
    subscript(unit: Int) -> Float { values[unit] }
}
