internal import ChatCore

/// Where a send stands; raw values are stored.
enum OutboxState: String, CaseIterable, Sendable {
    /// To be tried when it is due.
    case pending
    /// A process is trying it now, under a lease.
    case sending
    /// It may have been accepted; a status or a quiet time settles it.
    case unknown
    case sent, delivered, read
    case failed
    case cancelled

    /// The state that a finished or uncertain send shows in its trace.
    init(_ status: SendStatus) {
        switch status {
        case .pending: self = .pending
        case .unknown: self = .unknown
        case .sent: self = .sent
        case .delivered: self = .delivered
        case .read: self = .read
        case .failed: self = .failed
        case .cancelled: self = .cancelled
        }
    }

    /// What the trace shows; an attempt under way is still pending there.
    var status: SendStatus {
        switch self {
        case .pending, .sending: .pending
        case .unknown: .unknown
        case .sent: .sent
        case .delivered: .delivered
        case .read: .read
        case .failed: .failed
        case .cancelled: .cancelled
        }
    }

    /// Whether it still stands in the way of the later sends of its lane.
    var isOpen: Bool { self == .pending || self == .sending || self == .unknown }
}
