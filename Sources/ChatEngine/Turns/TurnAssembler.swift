internal import ChatCore

/// Turns a decision into what is stored: pure, but for the random ids it is given.
struct TurnAssembler: Sendable {
    let policy: EnginePolicy
    /// Whether there is anything to send through; without it replies are answered in place only.
    let canSend: Bool

    /// What surrounds a decision.
    struct Setting {
        var origin: TurnCommit.Origin
        var conversation: Conversation
        var turn: Turn
        /// Where the reply goes; `nil` for `/api/chat`.
        var recipient: SenderAlias?
        var requestID: String?
        /// What decided.
        var rules: ShopRules
        var now: Timestamp
        var latencyMilliseconds: Double
    }

    /// Assembles the commit of one decided turn.
    func commit(_ result: TurnResult, _ setting: Setting, identifiers: any IdentifierSource)
        -> TurnCommit
    {
        let isAnswered = setting.recipient.map(policy.outbound.answers) ?? true
        let result =
            isAnswered ? result : result.withheld(in: setting.conversation, at: setting.now)
        let (reply, handoff) = (result.reply, result.handoff)
        var sends: [OutboxDraft] = []
        if let reply, let recipient = setting.recipient {
            sends.append(replyDraft(reply, to: recipient, setting, identifiers))
        }
        var takeover: TurnCommit.Takeover?
        if let handoff {
            let notification = notificationDraft(handoff, setting, identifiers)
            if let notification { sends.append(notification) }
            takeover = TurnCommit.Takeover(
                until: setting.now.adding(
                    milliseconds: policy.inbound.humanActiveMilliseconds),
                handoff: HandoffDraft(
                    team: handoff.team, reason: handoff.reason.rawValue, actor: "bot",
                    notificationID: notification?.id))
        }
        var trace = trace(of: result, reply: reply, setting)
        trace.handoffTeam = handoff?.team
        if sends.contains(where: { $0.purpose == .reply }) {
            trace.sendStatus = .pending
            trace.sendAttempts = 0
        }
        return TurnCommit(
            origin: setting.origin, expectedVersion: setting.conversation.version,
            turn: setting.turn, memory: result.memory, takeover: takeover,
            replyText: reply?.text, sends: sends, trace: trace, at: setting.now)
    }

    private func trace(of result: TurnResult, reply: Reply?, _ setting: Setting)
        -> InteractionTrace
    {
        let names = [setting.conversation.customerName].compactMap(\.self)
        var trace = InteractionTrace(
            createdAt: setting.now, requestID: setting.requestID,
            conversationID: setting.conversation.id, channel: setting.conversation.channel,
            messageIDs: setting.turn.messages.map(\.id), messageType: result.messageType.rawValue,
            intent: result.intent.name, intents: result.intents.map(\.name),
            decisionPath: result.path, mode: result.mode, rulesVersion: setting.rules.version)
        trace.phoneMasked = setting.conversation.phoneMasked
        trace.assetID = reply?.imageID
        let hasWords = setting.turn.messages.contains { $0.content.words != nil }
        trace.text =
            hasWords ? policy.traceText.kept(of: setting.turn.text, names: names) : nil
        if let reply {
            trace.responseText = policy.traceText.kept(of: reply.text, names: names)
            trace.decisionPath = result.path(
                placing: policy.traceText.places(
                    of: result.evidence.map(\.span), in: reply.text, names: names))
        }
        trace.cacheHit = result.isCacheHit
        if let call = result.modelCall {
            trace.openAICalled = true
            trace.openAIModel = call.model
            trace.openAIInputTokens = call.usage?.input
            trace.openAIOutputTokens = call.usage?.output
            trace.openAICostUSD = call.picodollars.map { Double($0) / 1e12 }
            trace.openAILatencyMilliseconds = call.latencyMilliseconds
        }
        trace.latencyMilliseconds = setting.latencyMilliseconds
        return trace
    }

    private func replyDraft(
        _ reply: Reply, to recipient: SenderAlias, _ setting: Setting,
        _ identifiers: any IdentifierSource
    ) -> OutboxDraft {
        let newest = setting.turn.messages.map(\.sentAt).max() ?? setting.now
        return OutboxDraft(
            id: identifiers.outboxID(), purpose: .reply, lane: setting.conversation.id.value,
            conversationID: setting.conversation.id, recipient: recipient,
            content: content(of: reply),
            expiresAt: min(newest, setting.now).adding(
                milliseconds: policy.outbound.lifetimeMilliseconds),
            requestID: setting.requestID)
    }

    /// A picture with the words as its caption where the picture has a public link, else the words alone.
    private func content(of reply: Reply) -> OutboundContent {
        guard let imageID = reply.imageID, let base = policy.outbound.publicBaseURL
        else { return .text(reply.text) }
        return .image(link: "\(base)/api/assets/\(imageID)", caption: reply.text)
    }

    private func notificationDraft(
        _ handoff: HandoffRequest, _ setting: Setting, _ identifiers: any IdentifierSource
    ) -> OutboxDraft? {
        guard canSend,
            let number = setting.rules.teamNumbers[handoff.team] ?? policy.outbound.defaultNumber
        else { return nil }
        let notification = InternalNotification(
            handoff: handoff, customerName: setting.conversation.customerName,
            customer: setting.recipient, conversationID: setting.conversation.id)
        return OutboxDraft(
            id: identifiers.outboxID(), purpose: .notification, lane: "notify:\(number.digits)",
            conversationID: setting.conversation.id, recipient: .phone(number),
            content: .text(notification.text),
            alternative: policy.outbound.notifyTemplate.map(notification.content),
            expiresAt: setting.now.adding(milliseconds: policy.outbound.lifetimeMilliseconds),
            requestID: setting.requestID)
    }
}
