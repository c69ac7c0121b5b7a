// "señores, buenas tardes, asesor por favor" asks for an adviser and nothing else: what opens and
// closes a message politely does not count when a phrase must stand alone.

/// Finds where clauses begin and end, greetings and courtesies left aside.
enum ClauseEdges {
    /// Words that may stand before a request.
    private static let openers: WordSet = [
        "hola", "buenas", "buenos", "buen", "dias", "dia", "tardes", "noches", "senor", "senora",
        "senores", "senorita", "amigo", "amiga", "amigos", "veci", "vecinos", "don", "disculpe",
        "disculpa", "disculpen", "oiga", "oigan", "oye", "mire", "vea", "perdon", "alo", "y", "e",
        "o", "pues", "entonces", "bueno", "ok", "listo", "saludos", "cordial", "saludo", "hey",
        "parce", "ah", "ay", "por", "favor", "pregunta", "pena", "usted", "eh", "ve", "mi", "amor",
        "epa", "aja", "tambien", "ademas", "jefe", "patron", "socio", "llave", "gracias", "muy",
        "nina", "mijo", "mija", "doctor", "profe", "necesito", "hello", "hi", "tal", "como", "esta",
    ]

    /// Pairs of words that may stand before a request.
    private static let openingPairs = pairs([
        "una pregunta", "que pena", "me ayuda", "con usted", "que tal", "una preguntica",
        "me colabora", "una consulta",
    ])

    /// Words that may stand after a request.
    private static let closers: WordSet = [
        "por", "favor", "gracias", "porfa", "amigo", "amiga", "amigos", "senor", "senora",
        "senores",
        "veci", "parce", "please", "pues", "ok", "jaja", "muchas", "mil", "amable", "amor", "mi",
        "disculpe", "perdon", "usted", "ustedes", "jefe", "patron", "socio", "corazon", "linda",
        "reina", "bebe", "nena", "colega", "bot", "don", "dona", "mijo", "mija", "vida", "doctor",
        "companero", "companera", "hermano", "mano", "bro", "parcero", "sumerce", "compadre",
        "pana", "papi", "mami", "rey", "caballero", "joven", "viejo", "socia", "tio", "hermana",
        "nino", "nina", "obrigado", "thanks", "muy", "ya", "hoy",
    ]

    /// Sets the edges of every item; linear.
    static func mark(_ reading: inout Lexicon.Reading) {
        var isOpen = true
        for index in reading.items.indices {
            if index == 0 || reading.clauses[index] != reading.clauses[index - 1] { isOpen = true }
            reading.items[index].beginsClause = isOpen
            guard isOpen, !reading.items[index].isAside else { continue }
            let word = reading.tokens[index].key
            isOpen = openers.contains(word) || isInPair(reading, index, word)
        }
        var isClosed = true
        for index in reading.items.indices.reversed() {
            if index + 1 == reading.items.count
                || reading.clauses[index] != reading.clauses[index + 1]
            {
                isClosed = true
            }
            reading.items[index].endsClause = isClosed
            guard isClosed, !reading.items[index].isAside else { continue }
            isClosed = closers.contains(reading.tokens[index].key)
        }
    }

    /// Whether a word and a neighbour open a message together.
    private static func isInPair(
        _ reading: Lexicon.Reading, _ index: Int, _ word: String
    ) -> Bool {
        let tokens = reading.tokens
        if index + 1 < tokens.count, isPair(word, tokens[index + 1].key, of: openingPairs) {
            return true
        }
        return index > 0 && isPair(tokens[index - 1].key, word, of: openingPairs)
    }

    /// The second words of pairs by their first, so that no two words need to be joined to be looked up.
    private static func pairs(_ texts: [String]) -> WordMap<[String]> {
        var pairs = WordMap<[String]>()
        for text in texts {
            let words = text.split(separator: " ").map(String.init)
            guard words.count == 2 else { continue }
            pairs[words[0]] = (pairs[words[0]] ?? []) + [words[1]]
        }
        return pairs
    }

    private static func isPair(
        _ first: String, _ second: String, of pairs: WordMap<[String]>
    ) -> Bool {
        pairs[first]?.contains(second) ?? false
    }

    /// Words that only call somebody or ask politely.
    private static let addresses: WordSet = [
        "senor", "senora", "senores", "senorita", "amigo", "amiga", "amigos", "veci", "vecino",
        "vecina", "vecinos", "don", "disculpe", "disculpa", "disculpen", "oiga", "oigan", "mire",
        "perdon", "parce", "parcero", "jefe", "patron", "socio", "porfa", "please", "sumerce",
        "doctor", "doctora", "joven", "caballero", "compadre", "pana", "hermano", "mano", "mijo",
        "mija",
    ]
    private static let addressPairs = pairs([
        "por favor", "una pregunta", "una preguntica", "una consulta", "que pena", "me ayuda",
        "me colabora",
    ])

    /// Words that say nothing by themselves.
    private static let small: WordSet = [
        "me", "te", "le", "les", "se", "mi", "tu", "su", "a", "de", "del", "en", "con", "por",
        "para", "pa", "el", "la", "lo", "los", "las", "un", "una", "y", "e", "o", "que", "muy",
        "mas", "tan", "super", "todo", "estoy", "soy", "siento", "eres", "es", "esta", "son",
        "contigo", "conmigo", "usted", "ustedes", "corazon", "ya", "hoy", "ahora",
    ]

    /// Whether a word says nothing by itself.
    static func isSmall(_ word: String) -> Bool { small.contains(word) }

    /// Marks what calls somebody or asks politely at the beginning or end of a message.
    static func markAddresses(in reading: Lexicon.Reading, _ marks: inout PlaceSet) {
        let tokens = reading.tokens
        func isAddress(_ one: Int, _ other: Int) -> Bool {
            tokens.indices.contains(other)
                && isPair(
                    tokens[min(one, other)].key, tokens[max(one, other)].key, of: addressPairs)
        }
        func goOn(_ index: Int) -> Bool {
            if marks.contains(index) || !tokens[index].isWordLike { return true }
            guard
                addresses.contains(tokens[index].key) || isAddress(index, index + 1)
                    || isAddress(index, index - 1)
            else { return false }
            marks.insert(index)
            return true
        }
        for index in tokens.indices { guard goOn(index) else { break } }
        for index in tokens.indices.reversed() { guard goOn(index) else { break } }
    }

    /// Whether a word is a courtesy that says nothing about a yes or a no beside it.
    static func isFiller(_ word: String) -> Bool {
        closers.contains(word) || openers.contains(word)
    }
}
