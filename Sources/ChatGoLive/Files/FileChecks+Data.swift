internal import ChatApp
internal import ChatCore
internal import ChatEngine

extension FileChecks {
    static let data: [Check<Site>] = [
        Check("G3.2", "the shop's data", shopData),
        Check("G3.2b", "prices are fresh", prices),
        Check("G3.2c", "pictures are there", pictures),
        Check("G6.3", "clock and time zone", clock),
    ]

    @Sendable static func shopData(_ site: Site) -> CheckResult {
        guard let shop = site.shop else {
            let errors = site.shopIssues.filter { $0.severity == .error }
            return .fail(
                errors.first.map { "\(errors.count) mistakes, first \($0.message)" }
                    ?? "it cannot be read",
                hint: "chatctl config check names all of them")
        }
        let profile = shop.business.profile
        var findings = Findings()
        for warning in shop.warnings { findings.expect(false, warning.message) }
        let collisions = CollisionReport.warnings(shop)
        findings.expect(
            collisions.isEmpty,
            "\(collisions.count) words mean two things, first \(collisions.first?.message ?? "")")
        findings.expect(!profile.address.isEmpty, "no address")
        findings.expect(!profile.paymentMethods.isEmpty, "no ways to pay")
        return findings.doubt(
            "\(profile.name): \(shop.business.catalog.items.count) items, "
                + "\(profile.teams.count) teams, version \(shop.business.version)",
            hint: "chatctl config check names the file and line of each")
    }

    @Sendable static func prices(_ site: Site) -> CheckResult {
        guard let shop = site.shop else { return .skip("the shop's data cannot be read") }
        let profile = shop.business.profile
        let priced = shop.business.catalog.items.filter { $0.price != nil }
        guard !priced.isEmpty else {
            return .warn(
                "no item of the catalogue has a price: every price is «por confirmar»",
                hint: "write prices into catalog.csv")
        }
        guard let days = profile.priceMaxAgeDays else {
            return .pass("\(priced.count) prices, trusted without a date")
        }
        let today = profile.localTime(at: site.now).date
        let old = priced.filter { $0.isPriceOlder(thanDays: days, on: today) }
        guard old.isEmpty else {
            return .warn(
                "\(old.count) of \(priced.count) prices are older than \(days) days, "
                    + "first that of \(old[0].id)",
                hint: "confirm them and write the day into price_date")
        }
        return .pass("\(priced.count) prices, none older than \(days) days")
    }

    @Sendable static func pictures(_ site: Site) -> CheckResult {
        guard let shop = site.shop else { return .skip("the shop's data cannot be read") }
        let wanted = Set(shop.business.catalog.items.compactMap(\.imageID))
        guard !wanted.isEmpty else { return .skip("the catalogue names no picture") }
        let missing = wanted.filter { shop.assets.asset(id: $0) == nil }.sorted()
        guard missing.isEmpty else {
            return .fail(
                "\(missing.count) are missing, first \(missing[0])",
                hint: "put them into images/, or empty image_id")
        }
        guard site.settings.publicBaseURL != nil || !site.settings.whatsapp.isEnabled else {
            return .warn(
                "\(wanted.count) pictures, and PUBLIC_BASE_URL is empty: answers are text only",
                hint: "set PUBLIC_BASE_URL to where customers reach this server")
        }
        return .pass("\(wanted.count) pictures, all readable")
    }

    @Sendable static func clock(_ site: Site) -> CheckResult {
        guard let shop = site.shop else { return .skip("the shop's data cannot be read") }
        let profile = shop.business.profile
        let folder = site.settings.businessDirectory
        // Files of tomorrow tell of a clock that went back.
        let newest = ["profile.yaml", "answers.yaml", "catalog.csv"]
            .compactMap { FileFacts("\(folder)/\($0)")?.modifiedSeconds }.max()
        let local = profile.localTime(at: site.now)
        let status = profile.openingStatus(at: site.now)
        if let newest, newest > site.now.seconds + 5 {
            return .warn(
                "the shop's files are \(newest - site.now.seconds) s from the future",
                hint: "let the system keep the time: timedatectl set-ntp true")
        }
        return .pass(
            "\(profile.timeZone.identifier): it is \(local.date) \(Self.wallClock(local)), "
                + (status.isOpen ? "open" : "closed"))
    }

    private static func wallClock(_ time: LocalTime) -> String {
        func two(_ number: Int) -> String { Int64(number).padded(to: 2) }
        return "\(two(time.minuteOfDay / 60)):\(two(time.minuteOfDay % 60))"
    }
}
