internal import ChatCore
internal import ChatEngine

extension StoreTables {
    /// Meta's code for a message outside the 24-hour window, which often comes after it was accepted.
    private static var windowClosedCode: Int { 131_047 }

    /// Moves a send forward as Meta reports; `nil` when the status changes nothing or is not ours.
    ///
    /// The send is found by Meta's id, or by ours, which also settles one whose answer was lost.
    func settle(_ status: DeliveryStatus, at now: Timestamp) throws(StoreError) -> SettledSend? {
        var found = try send(acceptedAs: status.messageID)
        if found == nil, let callback = status.callbackData {
            found = try send(OutboxID(callback))
        }
        guard var row = found else {
            try recordTest(status, at: now)
            return nil
        }
        let next = SendStatus(status.state)
        // An earlier attempt in doubt has failed, but a later one was accepted.
        if next == .failed, let accepted = row.acceptedAs, accepted != status.messageID {
            return nil
        }
        // It was accepted before, and waits to be sent again.
        if row.state.isOpen, row.acceptedAs == status.messageID { return nil }
        row.acceptedAs = row.acceptedAs ?? status.messageID
        guard row.state.status.mayBecome(next) else {
            if row != found { try update(row) }
            return nil
        }
        if next == .failed, row.draft.alternative != nil,
            status.errors.contains(where: { $0.code == Self.windowClosedCode })
        {
            row.lastError = status.errors.first?.description
            row.useAlternative()
            try reopen(&row, at: now)
            return SettledSend(send: row.draft.reference, status: .pending)
        }
        if next == .failed {
            row.lastError = status.errors.first?.description ?? "reported as failed"
        }
        try finish(&row, as: OutboxState(next), at: now)
        return SettledSend(
            send: row.draft.reference, status: next,
            error: next == .failed ? status.errors.first : nil)
    }

    /// Records what became of a test message, for whoever sent it beside the outbox.
    private func recordTest(_ status: DeliveryStatus, at now: Timestamp) throws(StoreError) {
        guard let id = status.callbackData.map(OutboxID.init), id.isTest else { return }
        _ = try insert(EventRow(status, ofTest: id, at: now))
    }
}

extension SendStatus {
    /// The state of a send after a status; a voice note that was played was read.
    fileprivate init(_ state: DeliveryStatus.State) {
        switch state {
        case .sent: self = .sent
        case .delivered: self = .delivered
        case .read, .played: self = .read
        case .failed: self = .failed
        }
    }
}
