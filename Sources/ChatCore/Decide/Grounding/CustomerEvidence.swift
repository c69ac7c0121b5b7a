/// What the customer's own words may back: quantities, the model they have, places and names. Never a price, a date
/// or a promise.
struct CustomerEvidence {
    /// The words, as keys.
    private(set) var words: Set<String> = []
    /// Models and numbers in plain form.
    private(set) var codes: Set<String> = []
    /// Counts, in thousandths.
    private(set) var quantities: Set<Int64> = []
    /// Amounts that were named as money, in hundredths; they back nothing but the naming of a budget.
    private(set) var budgets: Set<Int64> = []

    init(_ texts: [String]) {
        for text in texts {
            let reading = DraftReading(text.truncated(toScalars: NormalizedText.scalarLimit))
            for word in reading.words where word.token.isWordLike {
                words.insert(word.key)
                if word.token.kind == .code || word.token.kind == .number {
                    codes.insert(ClaimReader.plainCode(word.key))
                    for part in word.key.split(separator: "-") { codes.insert(String(part)) }
                }
            }
            for claim in ClaimReader.claims(in: reading) {
                for value in claim.readings { take(value) }
            }
        }
    }

    private mutating func take(_ value: ClaimValue) {
        switch value {
        case .quantity(let number):
            quantities.insert(number)
            // `me la deja en 700`, `tengo 900`: said of money, thousands are meant.
            if (10_000...999_000).contains(number) { budgets.insert(number * 100) }
        case .money(let hundredths): budgets.insert(hundredths)
        case .code(let code): codes.insert(ClaimReader.plainCode(code))
        case .duration(let low, let high, _): quantities.formUnion([low, high])
        case .percentage, .time, .date, .month: break
        }
    }
}
