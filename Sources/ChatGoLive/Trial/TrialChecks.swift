internal import ChatApp
internal import ChatJSON

/// What the real daemon has to do with the operator's shop, tried among stand-ins. Their order matters: the daemon is
/// killed late, and the files are searched last.
enum TrialChecks {
    /// The first: without it there is nothing to try.
    static let start = Check<Trial>("G0.1", "the daemon starts in a scratch folder") { trial in
        let health = await trial.caller.get("/health")
        guard health.status == 200, health.json["status"]?.stringValue == "healthy" else {
            return .fail("/health: \(health.told)", hint: "chatctl config check")
        }
        let items = health.json["catalog_items"]?.int64 ?? 0
        return .pass("ready, version \(ProductVersion.current), \(items) items in the catalogue")
    }

    /// The others, in order.
    static let withDaemon: [Check<Trial>] =
        model + webhook + limits + people + doors + sends + crash + records
}
