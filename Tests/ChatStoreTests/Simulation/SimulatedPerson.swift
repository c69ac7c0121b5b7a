import ChatCore
import TestSupport

/// Somebody who writes: under a number, a user id, or both, and either may change.
struct SimulatedPerson {
    let index: Int
    private var changes = 0
    private(set) var phone: PhoneNumber?
    private(set) var userID: BusinessScopedUserID?

    init(index: Int, isTeam: Bool = false) {
        self.index = index
        phone = PhoneNumber("57300\(index)110000")
        userID = isTeam ? nil : BusinessScopedUserID("CO.\(index)0000")
    }

    /// The sender of the next message.
    func sender(_ random: inout SeededGenerator) -> Sender {
        let named =
            switch random.below(4) {
            case 0: Sender(phone: nil, userID: userID)
            case 1: Sender(phone: phone, userID: userID)
            default: Sender(phone: phone, userID: nil)
            }
        return named ?? .ana
    }

    /// Changes the number or the user id; what Meta tells of it.
    mutating func change(_ random: inout SeededGenerator, at now: Timestamp) -> InboundEvent? {
        changes += 1
        let old: SenderAlias?
        if random.chance(50) {
            old = phone.map(SenderAlias.phone)
            phone = PhoneNumber("57300\(index)11000\(changes)")
        } else {
            old = userID.map(SenderAlias.userID)
            userID = BusinessScopedUserID("CO.\(index)000\(changes)")
        }
        let isWhole = random.chance(50)
        let new =
            isWhole || old?.kind == .phone && userID == nil
            ? Sender(phone: phone, userID: userID)
            : old?.kind == .phone
                ? Sender(phone: phone, userID: nil) : Sender(phone: nil, userID: userID)
        guard let old, let new else { return nil }
        return InboundEvent(
            id: MessageID("wamid.change.\(index).\(changes)"), sender: new, at: now,
            kind: .identityChange(from: old, to: new))
    }
}
