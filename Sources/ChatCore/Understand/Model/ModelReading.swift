/// What the model makes of one message.
struct ModelReading {
    /// The rows of weights that its features own.
    let rows: OwnedRows
    /// How strongly each hidden unit answers; 0 where it does not.
    let hidden: HiddenUnits
    /// The score of each label.
    let scores: LabelScores
}
