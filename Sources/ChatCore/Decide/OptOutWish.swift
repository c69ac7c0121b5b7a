/// The wish to hear nothing more, where a message says nothing else: `STOP`, `baja`, `no me escriban más`.
///
/// Inside a sentence the same words mean something else: `la baja del precio`, `no me escriban a mí sino a ella`.
enum OptOutWish {
    /// Longer messages say something else too.
    private static let wordLimit = 12

    /// Whether the last thing that a turn says is the wish; thanks and greetings behind it do not count.
    static func isLast(of turn: Turn, words: [Token]) -> Bool {
        let isOneLine =
            turn.messages.count == 1 && !turn.spokenText.hasByte(UInt8(ascii: "\n"))
        if isOneLine, turn.tappedIDs.isEmpty { return isAll(of: words) }
        for message in turn.messages.reversed() {
            switch message.content {
            case .templateButton(let payload, let text):
                return isAll(of: text) || isAll(of: payload)
            case .text(let text), .button(_, let text), .listRow(_, let text, _):
                let lines = text.split(whereSeparator: \.isNewline).suffix(wordLimit)
                for line in lines.reversed() {
                    let words = NormalizedText(String(line)).words
                    if isAll(of: words) { return true }
                    if !words.allSatisfy({ courtesies.contains($0.key) }) { return false }
                }
            default: return false
            }
        }
        return false
    }

    private static func isAll(of text: String) -> Bool {
        isAll(of: NormalizedText(text).words)
    }

    /// Whether words are the wish and nothing else.
    static func isAll(of words: [Token]) -> Bool {
        guard words.count <= wordLimit,
            words.containsKey(where: { hints.contains(hint($0)) })
        else { return false }
        let told = words.indices.filter { !courtesies.contains(words[$0].key) }
        if exact.contains(where: { $0.elementsEqual(told.lazy.map { words[$0].key }) }) {
            return true
        }
        guard let phrases = phrases[told.count] else { return false }
        let said = told.map { Word(words[$0].key) }
        return phrases.contains { phrase in
            phrase.indices.allSatisfy {
                phrase[$0].isMeant(by: said[$0], words[told[$0]].alternate)
            }
        }
    }

    /// A word with how it sounds.
    private struct Word {
        let letters: ArraySlice<UInt8>
        let text: String
        let sound: UInt64

        init(_ text: String) {
            self.text = text
            letters = Array(text.utf8)[...]
            sound = SpanishSound.hash(letters)
        }

        /// Whether another word, or its other reading, is this one or a slip of it.
        func isMeant(by other: Word, _ alternate: String?) -> Bool {
            if other.sound == sound || alternate == text { return true }
            return letters.count >= 6 && EditDistance.isAtMostOne(other.letters, letters)
        }
    }

    /// The first letters of a word, packed: a cheap first look.
    private static func hint(_ word: String) -> UInt32 {
        word.withBytes { $0.prefix(3).reduce(0) { $0 << 8 | UInt32($1) } }
    }

    private static let hints = [
        "sto", "est", "baj", "vaj", "uns", "esc", "mol", "men", "lis", "sus", "cont",
    ].map(hint)

    /// Words beside the wish that change nothing.
    private static let courtesies = WordSet(
        NormalizedText(
            """
            hola buenas buenos dias tardes noches por favor porfavor porfa gracias muchas mil le les se lo
            agradezco agradeceria senor senora senores ya amigo amiga amable mente ok okey listo
            """
        ).words.map(\.key))

    /// Words that with a slip would say something else: `no me escriben` is a complaint.
    private static let exact = [
        ["no", "me", "escriban"], ["no", "me", "escriba"], ["no", "me", "escribas"],
        ["no", "escriban"], ["no", "me", "contacten"], ["alto", "stop"],
    ]

    /// The wishes, in plain words and without courtesies, by how many words they have.
    private static let phrases: [Int: [[Word]]] = Dictionary(grouping: wishes, by: \.count)

    private static let wishes: [[Word]] = """
        stop
        estop
        stop stop
        baja
        dar de baja
        dame de baja
        deme de baja
        darme de baja
        denme de baja
        doy de baja
        me doy de baja
        me dan de baja
        quiero darme de baja
        deseo darme de baja
        quiero la baja
        solicito la baja
        unsubscribe
        no me escriban mas
        no me escriba mas
        no me escribas mas
        no escriban mas
        no mas escriban
        no me vuelvan a escribir
        no me vuelva a escribir
        no vuelvan a escribirme
        no quiero que me escriban
        no quiero que me escriban mas
        no deseo que me escriban mas
        no me sigan escribiendo
        dejen de escribirme
        deje de escribirme
        deja de escribirme
        dejen de escribir
        paren de escribirme
        no me molesten
        no me molesten mas
        no molesten mas
        dejen de molestar
        dejen de molestarme
        no me contacten mas
        no mas mensajes
        no me manden mas mensajes
        no me manden mensajes
        no manden mas mensajes
        no me envien mas mensajes
        no me envien mensajes
        no envien mas mensajes
        no quiero mas mensajes
        no quiero mensajes
        no quiero recibir mensajes
        no quiero recibir mas mensajes
        no deseo recibir mensajes
        no deseo recibir mas mensajes
        quiero que dejen de escribirme
        quiero que no me escriban mas
        no quiero que me sigan escribiendo
        no me vuelvan a contactar
        no me vuelva a contactar
        basta de mensajes
        basta ya de mensajes
        paren los mensajes
        paren de mandarme mensajes
        parar mensajes
        detener mensajes
        dejen de enviarme mensajes
        dejen de mandarme mensajes
        saquenme de la lista
        saqueme de la lista
        saquenme de esa lista
        borrenme de la lista
        eliminenme de la lista
        quitenme de la lista
        cancelar suscripcion
        cancelar la suscripcion
        cancelen mi suscripcion
        eliminar suscripcion
        """.split(separator: "\n").map { line in
            NormalizedText(String(line)).words.map { Word($0.key) }
        }
}
