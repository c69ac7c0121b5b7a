/// Tells Spanish from other languages by the little words that every sentence has.
enum ForeignSpeech {
    private static func set(_ text: String) -> Set<String> {
        Set(text.split(separator: " ").map(String.init))
    }

    private static let spanish = set(
        """
        el la los las un una unos unas de del al en con por para que y o pero si no se le les lo su sus es son esta \
        estan hay muy mas como cual cuando donde porque tambien ya este esta ese esa esto eso le nos nuestro nuestra \
        tenemos tiene puede vale cuesta usted gracias gusto claro buenas hola desde hasta sin sobre entre a mi me te \
        tu hola bien listo perfecto disponible pesos
        """)
    private static let foreign = set(
        """
        the and you your is are for with we our have has this that can price please will of to it in hello thanks \
        shipping free machine what i am my be or not yes here instructions but from at on they would should could \
        costs cost use using because there them which when how any all more very good best \
        voce nao uma com seu sua em isso muito obrigado obrigada temos preco entao sao tem ela ele custa gostaria \
        voces esta e do da dos das no na ou os as sim bom boa ola mais qual foto aqui tambem \
        le les vous nous est avec pour votre prix je une des et dans sur bonjour merci ou mais pas \
        der die das und ist nicht mit fur wir ihr sie ein eine preis \
        il lo gli che per non con sono questo questa prezzo grazie ciao di
        """
    ).subtracting(spanish)

    /// Whether a clause or a sentence is not Spanish.
    static func isForeign(_ text: DraftReading, _ range: Range<Int>) -> Bool {
        var (own, other, words) = (0, 0, 0)
        for word in text.words[range] where word.isWord {
            words += 1
            if spanish.contains(word.key) { own += 1 }
            if foreign.contains(word.key) { other += 1 }
        }
        return words >= 3 && other >= 2 && other > own
    }

    /// Whether a whole text has too little Spanish in it.
    static func lacksSpanish(_ text: DraftReading) -> Bool {
        let words = text.words.filter(\.isWord)
        let own = words.count { spanish.contains($0.key) }
        return words.count >= 6 && own * 12 < words.count
    }
}
