internal import ChatApp
internal import ChatCore
internal import ChatEngine
internal import ChatJSON
internal import ChatStandIns

extension TrialChecks {
    static let people: [Check<Trial>] = [
        Check("G1.8", "a customer who wants a person is told of", notification),
        Check("G1.9", "shadow mode: silence, and back", shadow),
        Check("G7.4", "STOP alone is obeyed", optOut),
        Check("G7.4b", "free words only within 24 hours", window),
    ]

    private static let hint =
        "docs/decision-path.md tells what the path in chatctl traces tail says"

    @Sendable private static func notification(_ trial: Trial) async -> CheckResult {
        guard !trial.shop.business.profile.teams.isEmpty else {
            return .skip("the shop names no team", hint: "write «equipos» into profile.yaml")
        }
        let phone = trial.customer()
        guard let trace = await trial.say("quiero hablar con una persona", from: phone) else {
            return .fail("no turn within 15 s", hint: hint)
        }
        guard let team = trace["handoff_team"]?.stringValue else {
            return .fail(
                "«quiero hablar con una persona» calls nobody: "
                    + trace.path.joined(separator: " "), hint: hint)
        }
        let told = await Patience.wait(seconds: 15) {
            trial.received(by: TrialSecrets.notifyNumber).first { $0.text.contains(phone) }
        }
        guard let told else {
            return .fail("the team was not told within 15 s", hint: "chatctl handoff list")
        }
        var findings = Findings()
        findings.expect(told.text.contains("wa.me/\(phone)"), "it has no wa.me link")
        let silent = await trial.say("¿a qué hora abren?", from: phone)
        findings.expect(
            silent?.path.contains("mode:human_active") == true, "the bot goes on talking")
        return findings.result(
            "team \(team): one message to \(masked(TrialSecrets.notifyNumber)) names "
                + "\(masked(phone)) with a link", hint: hint)
    }

    @Sendable private static func shadow(_ trial: Trial) async -> CheckResult {
        let phone = trial.customer()
        guard let first = await trial.say("hola", from: phone),
            await trial.reply(to: phone) != nil
        else { return .fail("a greeting was not answered", hint: hint) }
        let conversation = first["conversation_id"]?.stringValue ?? ""
        let echo = trial.draft.echo(
            "Yo sigo con usted.", id: trial.messageID(isTraced: false), to: phone,
            at: trial.clock.now())
        var findings = Findings()
        let taken = await trial.deliver(trial.draft.envelope([echo]))
        findings.expect(taken.status == 200, "an echo: \(taken.told)")
        let silent = await trial.say("¿a qué hora abren?", from: phone)
        findings.expect(
            silent?.path.contains("mode:human_active") == true,
            "after a person wrote, the path is \(silent?.path.joined(separator: " ") ?? "none")")
        findings.expect(
            silent?.path.contains("openai:blocked:human_active") == true,
            "the silenced turn does not block the model")
        let id = silent?["message_id"]?.stringValue ?? ""
        findings.expect(
            !trial.graph.reads.contains(MessageID(id)), "the silenced message was marked as read")
        findings.expect(
            trial.received(by: phone).count == 1, "something was sent while a person answers")
        let release = trial.note(
            await trial.caller.post(
                "/api/conversations/\(conversation)/mode", ["mode": "AI_ACTIVE"], trial.key))
        findings.expect(release.status == 200, "giving back: \(release.told)")
        _ = await trial.say("¿y dónde quedan?", from: phone)
        findings.expect(
            await trial.reply(to: phone, count: 2) != nil, "no reply after it was given back")
        findings.expect(trial.received(by: phone).count <= 2, "more than one reply after it")
        return findings.result(
            "echo silences, 0 sends meanwhile, given back: one reply", hint: hint)
    }

    @Sendable private static func optOut(_ trial: Trial) async -> CheckResult {
        let alone = await trial.say("STOP", from: trial.customer())
        let within = await trial.say("¿Me explica qué hace el botón stop?", from: trial.customer())
        var findings = Findings()
        findings.expect(
            alone?.path.contains { $0.hasPrefix("optout:") } == true,
            "alone: \(alone?.path.joined(separator: " ") ?? "no turn")")
        findings.expect(
            within?.path.contains { $0.hasPrefix("optout:") } == false,
            "in a sentence: \(within?.path.joined(separator: " ") ?? "no turn")")
        return findings.result("alone it ends the messages, in a sentence it is a word", hint: hint)
    }

    @Sendable private static func window(_ trial: Trial) async -> CheckResult {
        let phone = trial.customer()
        let message = WebhookDraft.Message.text(
            "hola", id: trial.messageID(isTraced: false), from: phone,
            at: trial.clock.now().adding(seconds: -25 * 3600))
        let taken = await trial.deliver(trial.draft.messages([message]))
        let list = await trial.caller.get("/api/conversations", trial.key)
        let found = list.json["conversations"]?.arrayValue?.first {
            $0["phone_masked"]?.stringValue == masked(phone)
        }
        guard taken.status == 200, let id = found?["id"]?.stringValue else {
            return .fail("a message of yesterday leaves no conversation: \(taken.told)", hint: hint)
        }
        let reply = trial.note(
            await trial.caller.post(
                "/api/conversations/\(id)/messages", ["text": "Buenas, ya llegó."], trial.key))
        guard reply.status == 409, trial.received(by: phone).isEmpty else {
            return .fail("a reply after 25 hours: \(reply.told)", hint: hint)
        }
        return .pass("a person's reply after 25 hours: 409, nothing sent")
    }
}
