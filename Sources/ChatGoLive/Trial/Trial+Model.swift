internal import ChatApp
internal import ChatCore
internal import ChatEngine
internal import ChatStandIns
internal import Glibc

extension Trial {
    /// Words that claim nothing, and so are always true.
    static let goodWords = OpenAIBehavior.say("Con gusto. ¿Para qué la va a usar?")

    /// A question about this shop's catalogue that is worth a model; `nil` when there is none. Others with a
    /// higher number are others.
    func consultation(_ number: Int) -> String? {
        let bot = Bot(shop.business)
        let now = clock.now()
        let shelves = shop.business.catalog.categories
        var asked = ["cuál me recomienda para empezar", "qué me aconseja llevar para un regalo"]
        asked += shelves.flatMap { shelf in
            [
                "cuál de \(shelf) me recomienda para uso pesado",
                "qué diferencia hay entre \(shelf) para principiantes",
            ]
        }
        let worthy = asked.lazy.filter { text in
            let conversation = Conversation(id: ConversationID("trial"), channel: .chat)
            let turn = Turn(text: text, at: now)
            return bot.plan(turn, in: conversation, at: now).result.wouldCallOpenAI
        }
        return worthy.dropFirst(number).first
    }

    /// Ends the daemon in good order and starts it again; what is wrong, or `nil`.
    func restart(_ changes: [String: String] = [:]) async -> String? {
        guard await stop(SIGTERM) == 0 else { return "the daemon does not stop" }
        return await start(changes)
    }
}
