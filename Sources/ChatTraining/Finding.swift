package import ChatCore

/// What was made of a message.
package struct Finding: Sendable {
    package var type: MessageType
    package var intents: [Intent]
    package var wouldCall: Bool

    package init(type: MessageType, intents: [Intent], wouldCall: Bool) {
        self.type = type
        self.intents = intents
        self.wouldCall = wouldCall
    }
}
