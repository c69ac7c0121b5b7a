/// Why a person of the shop takes over; raw values stand in `profile.yaml`, traces and metrics.
public enum HandoffReason: String, CaseIterable, Sendable {
    /// The customer asks for a person.
    case explicitWish = "pide_persona"
    /// The customer complains.
    case complaint = "reclamo"
    /// It cannot wait.
    case urgent = "urgente"
    /// A machine has to be repaired or serviced.
    case repair = "reparacion"
    /// The customer wants to buy now.
    case purchase = "compra"
    /// A phrase that the shop listed for a team.
    case customPhrase = "frase"
}
