/// What a turn is decided from, all of it known before the first rule looks at it.
final class TurnSetting: Sendable {
    let shop: ShopKnowledge
    let conversation: Conversation
    let turn: Turn
    let now: Timestamp
    /// The shop's clock.
    let local: LocalTime
    /// Chooses among wordings.
    let seed: UInt64
    /// The words of the turn in plain form.
    let words: [Token]
    let cues: [PhraseTable<Cue>.Hit]
    /// Those that bear nothing besides.
    let plainCues: CueSet

    init(
        _ shop: ShopKnowledge, _ turn: Turn, in conversation: Conversation, at now: Timestamp,
        words: [Token]
    ) {
        self.shop = shop
        self.turn = turn
        self.conversation = conversation
        self.now = now
        self.words = words
        local = shop.business.profile.localTime(at: now)
        cues = shop.cues.hits(in: words)
        plainCues = CueSet(cues.lazy.map(\.value))
        var hash = StableHash()
        hash.add(conversation.id.value)
        hash.add(conversation.memory.answeredTurns)
        seed = hash.value
    }
}
