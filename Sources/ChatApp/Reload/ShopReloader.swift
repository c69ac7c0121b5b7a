// A reload reads everything before it replaces anything: with a mistake in any file the shop stays as it is.

public import ChatCore
internal import ChatEngine

/// Reads the shop's folder again and puts it in force.
public final class ShopReloader: Sendable {
    /// What came of a reload.
    public enum Outcome: Sendable {
        /// The new data is in force.
        case replaced(BusinessDifference, catalogItems: Int, warnings: [StartFailure.Reason])
        /// The old data stays in force; what is wrong with the new one.
        case refused(StartFailure)
    }

    private struct Queue {
        var running: Task<Outcome, Never>?
        var waiting: Task<Outcome, Never>?
    }

    private let settings: Settings
    private let shop: ShopInForce
    private let engine: Engine
    private let observer: any Observer
    private let queue = Locked(Queue())

    init(
        settings: Settings, shop: ShopInForce, engine: Engine, observer: any Observer
    ) {
        self.settings = settings
        self.shop = shop
        self.engine = engine
        self.observer = observer
    }

    /// Reads the folder as it is from now on, on a thread of its own, and replaces the shop if all is well.
    ///
    /// One reload at a time; those asked for meanwhile are one more after it.
    func reload() async -> Outcome {
        let task = queue.withLock { queue in
            if let waiting = queue.waiting { return waiting }
            let before = queue.running
            let task = Task {
                _ = await before?.value
                self.queue.withLock { queue in
                    queue.running = queue.waiting
                    queue.waiting = nil
                }
                return await self.readAndReplace()
            }
            queue.waiting = task
            return task
        }
        return await task.value
    }

    private func readAndReplace() async -> Outcome {
        let reading = await BlockingWork.run { [settings] in Self.read(settings) }
        switch reading {
        case .failure(let failure):
            observer.observe(.shopRefused(problems: failure.reasons.map(\.message)))
            return .refused(failure)
        case .success(let new):
            let difference = Self.difference(from: shop.current.loaded, to: new.shop.loaded)
            engine.replaceShop(new.bot, teamNumbers: new.teamNumbers)
            shop.replace(by: new.shop)
            observer.observe(
                .shopReplaced(difference, warnings: new.warnings.map(\.message)))
            return .replaced(
                difference, catalogItems: new.shop.loaded.business.catalog.items.count,
                warnings: new.warnings)
        }
    }

    /// Everything that is made of the folder.
    private struct Reading: Sendable {
        let shop: ShopInForce.State
        let bot: Bot
        let teamNumbers: [String: PhoneNumber]
        let warnings: [StartFailure.Reason]
    }

    private static func read(_ settings: Settings) -> Result<Reading, StartFailure> {
        var report = SettingsReport()
        report.settings = settings
        do throws(StartFailure) {
            let configuration = try Configuration.load(report)
            let business = configuration.shop.business
            return .success(
                Reading(
                    shop: ShopInForce.State(configuration.shop), bot: Bot(business),
                    teamNumbers: EnginePolicy(settings, teams: business.profile.teams)
                        .outbound.teamNumbers,
                    warnings: configuration.warnings))
        } catch {
            return .failure(error)
        }
    }

    /// What differs between two loaded shops, pictures included.
    static func difference(
        from old: LoadedBusiness, to new: LoadedBusiness
    ) -> BusinessDifference {
        let difference = BusinessDifference(from: old.business, to: new.business)
        let pictures = new.assets.all.compactMap { asset -> BusinessChange? in
            guard let before = old.assets.asset(id: asset.id) else {
                return BusinessChange(.added, .images, asset.id)
            }
            return before.etag == asset.etag ? nil : BusinessChange(.changed, .images, asset.id)
        }
        let removed = old.assets.all.filter { new.assets.asset(id: $0.id) == nil }.map {
            BusinessChange(.removed, .images, $0.id)
        }
        return BusinessDifference(
            oldVersion: difference.oldVersion, newVersion: difference.newVersion,
            changes: difference.changes + pictures + removed)
    }
}
