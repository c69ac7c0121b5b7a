/// What customers call a way to pay, ready to be compared with their words.
struct PaymentWords: Sendable {
    let method: PaymentMethod
    /// The beginnings of the words of its name that tell something.
    let named: WordSet
    /// Every word of its name and its note, as keys.
    let keys: Set<String>
    /// Whether its name says that it is paid at the door: `contraentrega`.
    let isOnDelivery: Bool
    /// Whether it is paid bit by bit.
    let takesInstalments: Bool

    init(_ method: PaymentMethod) {
        self.method = method
        let name = NormalizedText(method.name)
        named = WordSet(
            name.words.filter(SmallWords.isTelling).map { ItemWords.beginning($0.key) })
        keys = Set(NormalizedText(method.text).words.map(\.key))
        isOnDelivery = name.plain.hasPrefix("contra")
        takesInstalments = keys.contains { $0.hasPrefix("cuota") }
    }
}
