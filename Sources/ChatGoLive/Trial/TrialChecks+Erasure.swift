internal import ChatCore
internal import ChatEngine
internal import ChatJSON
internal import ChatStore

extension TrialChecks {
    private static let hint = "this is a fault of the program: do not go live with it"

    /// A person writes, is forgotten as by `chatctl forget`, and WhatsApp brings their message again.
    @Sendable static func erasure(_ trial: Trial) async -> CheckResult {
        let phone = trial.customer()
        let id = trial.messageID(isTraced: false)
        let words = "recado \(phone.suffix(4)) del olvido"
        let delivery = trial.draft.messages([
            .text(words, id: id, from: phone, name: "Ana Olvidada", at: trial.clock.now())
        ])
        guard await trial.deliver(delivery).status == 200, await trial.trace(of: id) != nil else {
            return .fail("the person's message brings no turn", hint: hint)
        }
        _ = await trial.reply(to: phone)
        let receipt: ErasureReceipt
        var rows = 0
        do {
            let database = try await SQLiteStore.open(path: trial.databasePath)
            guard let number = PhoneNumber(phone) else { return .fail("no number", hint: hint) }
            receipt = try await database.erase(number, at: trial.clock.now())
            try SQLiteDatabase(path: trial.databasePath).overwriteDeleted()
            rows = try await database.person(number).conversations.count
            await database.close()
        } catch {
            return .fail("\(error)", hint: hint)
        }
        var findings = Findings()
        findings.expect(rows == 0, "\(rows) conversations are left")
        for suffix in ["", "-wal"] {
            let bytes = FileFacts.content(trial.databasePath + suffix) ?? []
            for (name, text) in [("number", phone), ("name", "Olvidada"), ("message", words)] {
                findings.expect(!LeakScan.holds(bytes, text), "the \(name) stands in the file")
            }
        }
        let sends = trial.received(by: phone).count
        findings.expect(await trial.deliver(delivery).status == 200, "brought again: not 200")
        let again = await trial.trace(of: id, seconds: 1)
        findings.expect(again == nil, "brought again: answered again")
        findings.expect(trial.received(by: phone).count == sends, "brought again: sent again")
        let deleted = receipt.deleted.values.reduce(0, +)
        findings.expect(deleted > 0, "nothing was deleted")
        return findings.result(
            "\(deleted) rows of one person gone, no byte left, nothing answered twice", hint: hint)
    }
}
