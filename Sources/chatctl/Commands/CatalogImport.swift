internal import ChatApp
internal import ChatCore
internal import ChatJSON

/// `chatctl catalog import`
enum CatalogImport {
    private static let reload = CommandOption.flag(
        "--reload", "make the running daemon use it at once")

    static let command = Command(
        "catalog import",
        "puts another catalogue in the place of the shop's, and shows what changes",
        details: """
            Checks the file with the shop's other files first: a mistake is named by file, line and
            column, and nothing is written. Then what would change is shown, and asked for on a terminal.
            The file that was there stays beside it as catalog.csv.bak.
            """,
        arguments: [
            CommandArgument("FILE.csv", "the new catalogue, with the columns of catalog.csv")
        ],
        options: [.yes, reload, DaemonClient.server, .json],
        examples: [
            "catalog import precios-diciembre.csv", "catalog import new.csv --yes --reload",
        ],
        action: run)

    private static func run(_ invocation: Invocation) async throws(CommandFailure) {
        let settings = try invocation.settings()
        let folder = settings.businessDirectory
        let candidate: CatalogCandidate
        do throws(CatalogCandidate.Failure) {
            candidate = try CatalogCandidate(reading: invocation.argument("FILE.csv") ?? "")
        } catch {
            throw .failed(error.message)
        }
        let new = try load(candidate, folder, invocation)
        let changes = changes(to: new, candidate, in: folder, invocation)
        let isWritten = try write(candidate, to: path(in: folder), invocation)
        if invocation.wantsJSON {
            invocation.output.write([
                "written": .bool(isWritten), "catalog_items": .int(new.catalog.items.count),
                "changes": .array(changes.map(\.json)),
            ])
        }
        guard isWritten else { return }
        guard invocation.has(reload) else {
            return invocation.output.say("hint: chatctl reload makes a running daemon use it")
        }
        try await Reload.reload(DaemonClient(invocation, settings), invocation)
    }

    /// The shop with the new catalogue; every mistake ends the command.
    private static func load(
        _ candidate: CatalogCandidate, _ folder: String, _ invocation: Invocation
    ) throws(CommandFailure) -> Business {
        /// The candidate's own path, the folder's for its other files.
        func text(_ issue: DataIssue) -> String {
            issue.file == candidate.path
                ? TerminalText.escaped(issue.description) : "\(folder)/\(issue)"
        }
        do throws(BusinessDataError) {
            let shop = try BusinessLoader().load(folder, catalog: candidate)
            for warning in shop.warnings where warning.file == candidate.path {
                invocation.output.say(text(warning))
            }
            return shop.business
        } catch {
            throw .configuration(error.issues.filter { $0.severity == .error }.map(text))
        }
    }

    /// What differs from the catalogue that is there, shown line by line.
    private static func changes(
        to new: Business, _ candidate: CatalogCandidate, in folder: String,
        _ invocation: Invocation
    ) -> [BusinessChange] {
        let old = (try? BusinessLoader().load(folder))?.business.catalog
        if old == nil {
            invocation.output.say(
                "the catalogue that is there cannot be read: everything counts as added")
        }
        let changes = BusinessDifference.changes(
            from: old ?? Catalog(items: []), to: new.catalog)
        if !invocation.wantsJSON {
            for change in changes {
                invocation.output.write(DifferenceText.line(change, invocation.output))
            }
        }
        let isSame = isPresent(candidate, at: path(in: folder))
        let difference = BusinessDifference(
            oldVersion: "", newVersion: isSame ? "" : "new", changes: changes)
        invocation.output.say(difference.summary)
        return changes
    }

    private static func path(in folder: String) -> String { "\(folder)/catalog.csv" }

    /// Whether the file at a path is the candidate already, byte for byte.
    private static func isPresent(_ candidate: CatalogCandidate, at path: String) -> Bool {
        (try? CatalogCandidate(reading: path))?.bytes == candidate.bytes
    }

    private static func write(
        _ candidate: CatalogCandidate, to path: String, _ invocation: Invocation
    ) throws(CommandFailure) -> Bool {
        guard !isPresent(candidate, at: path) else { return false }
        try invocation.confirm(
            "\(path) will be replaced", "Write it?", otherwise: "nothing was written")
        do throws(FileReplacement.Failure) {
            try FileReplacement.write(candidate.bytes, to: path)
        } catch {
            throw .failed(error.message)
        }
        invocation.output.say("written: \(path), the one before is \(path).bak")
        return true
    }
}
