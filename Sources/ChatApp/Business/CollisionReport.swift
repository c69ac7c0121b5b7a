internal import ChatCore

/// Words of the shop's that mean two things, as an owner reads about them.
public enum CollisionReport {
    /// A warning for every collision, file by file in the order of the text.
    public static func warnings(_ shop: LoadedBusiness) -> [DataIssue] {
        shop.business.phraseCollisions.map { issue($0, shop.places) }.sorted {
            ($0.file, $1.position) > ($1.file, $0.position)
        }
    }

    private static func issue(_ collision: PhraseCollision, _ places: ShopPlaces) -> DataIssue {
        var word = collision.word
        var cause = collision.cause
        // The owner is sent to the second place; the first is named beside it.
        if case .otherMeaning(let other) = cause, let here = places.position(of: word),
            let there = places.position(of: other), here < there
        {
            (word, cause) = (other, .otherMeaning(word))
        }
        let (problem, advice) = words(for: cause, of: word, places)
        return DataIssue(
            file: word.file, position: places.position(of: word) ?? .start, severity: .warning,
            problem: "\(word.text.quoted) (\(word.section)) \(problem)", allowed: advice)
    }

    private static func words(
        for cause: PhraseCollision.Cause, of word: ShopWord, _ places: ShopPlaces
    ) -> (problem: String, advice: String) {
        switch cause {
        case .otherMeaning(let other):
            (
                "también está en \(other.section.quoted), \(places.text(for: other))",
                "déjela solo donde corresponde: el programa no sabe cuál de las dos se quiso decir"
            )
        case .generalPhrase(let intent):
            (
                "es una frase que en toda tienda se entiende como \(intent.name.quoted)",
                "si aquí no quiere decir otra cosa, quítela"
            )
        case .otherItem(let other):
            (
                "también nombra otro artículo: \(other.section), \(places.text(for: other))",
                "use un nombre que sea de uno solo; lo que vale para varios va en «sinonimos»"
            )
        case .goods(let other) where word.place == .shopName:
            (
                "también es algo de la tienda: \(other.section.quoted), \(places.text(for: other))",
                "quien escriba «¿hablo con \(word.text)?» parecerá buscar ese artículo; si la tienda "
                    + "tiene un nombre más largo, escríbalo completo"
            )
        case .goods(let other):
            (
                "también es algo de la tienda: \(other.section.quoted), \(places.text(for: other))",
                "quítela de uno de los dos lados, o escriba aquí la frase completa"
            )
        }
    }
}
