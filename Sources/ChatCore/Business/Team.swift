/// People of the shop who answer customers in person.
public struct Team: Hashable, Sendable {
    /// Its id, `ventas`, `taller`; `NOTIFY_NUMBER_VENTAS` is where it is called.
    public var id: String
    /// What customers read: `el equipo de ventas`.
    public var name: String
    /// What it is called for.
    public var handles: [HandoffReason]
    /// Words of customers that call it, as the shop wrote them.
    public var phrases: [String]
    /// When it answers; `nil` means while the shop is open.
    public var hours: OpeningHours?
    /// Among several teams for one reason the lowest number is called.
    public var priority: Int

    /// Creates a team.
    public init(
        id: String, name: String, handles: [HandoffReason] = [], phrases: [String] = [],
        hours: OpeningHours? = nil, priority: Int = 0
    ) {
        self.id = id
        self.name = name
        self.handles = handles
        self.phrases = phrases
        self.hours = hours
        self.priority = priority
    }
}
