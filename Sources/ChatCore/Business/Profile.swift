/// Who the shop is, where it is, when it is open and how it sells.
public struct Profile: Hashable, Sendable {
    /// The name customers know.
    public var name: String
    /// The city the shop is in.
    public var city: String
    /// The rules of the shop's local time.
    public var timeZone: TimeZoneRules
    /// ISO 4217, `COP`.
    public var currency: String
    /// How customers are addressed.
    public var formOfAddress: FormOfAddress
    /// Street, number, quarter.
    public var address: String
    /// How to find the door: floor, what it is next to.
    public var addressNote: String?
    /// An `https` link to a map.
    public var mapLink: String
    /// The number customers may call, as they read it; `nil` when none is given out.
    public var phoneText: String?
    /// When the shop is open.
    public var openingHours: OpeningHours
    /// How customers may pay, in the order to name them.
    public var paymentMethods: [PaymentMethod]
    /// Where the shop sends to and for how much.
    public var shipping: Shipping
    /// What is guaranteed, in one or two sentences.
    public var warranty: String
    /// What the workshop does, in one or two sentences.
    public var workshop: String
    /// The people behind the bot, by team.
    public var teams: [Team]
    /// Prices older than this many days are named with a caveat; `nil` trusts every price.
    public var priceMaxAgeDays: Int?

    /// Creates a profile.
    public init(
        name: String, city: String, timeZone: TimeZoneRules, currency: String = "COP",
        formOfAddress: FormOfAddress = .usted, address: String, addressNote: String? = nil,
        mapLink: String, phoneText: String? = nil, openingHours: OpeningHours,
        paymentMethods: [PaymentMethod] = [], shipping: Shipping = Shipping(),
        warranty: String = "",
        workshop: String = "", teams: [Team] = [], priceMaxAgeDays: Int? = nil
    ) {
        self.name = name
        self.city = city
        self.timeZone = timeZone
        self.currency = currency
        self.formOfAddress = formOfAddress
        self.address = address
        self.addressNote = addressNote
        self.mapLink = mapLink
        self.phoneText = phoneText
        self.openingHours = openingHours
        self.paymentMethods = paymentMethods
        self.shipping = shipping
        self.warranty = warranty
        self.workshop = workshop
        self.teams = teams
        self.priceMaxAgeDays = priceMaxAgeDays
    }

    /// The local date and time at an instant.
    public func localTime(at instant: Timestamp) -> LocalTime {
        timeZone.localTime(at: instant)
    }

    /// Whether the shop is open at an instant, and until or from when.
    public func openingStatus(at instant: Timestamp) -> OpeningStatus {
        openingHours.status(at: instant, in: timeZone)
    }

    /// The team that is called for a reason: the first of highest priority that handles it, else the
    /// first of highest priority at all; `nil` when the shop has no teams.
    public func team(for reason: HandoffReason) -> Team? {
        let byPriority = teams.enumerated().sorted {
            ($0.element.priority, $0.offset) < ($1.element.priority, $1.offset)
        }
        let handling = byPriority.first { $0.element.handles.contains(reason) }
        return (handling ?? byPriority.first)?.element
    }
}
