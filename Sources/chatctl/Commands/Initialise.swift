internal import ChatApp
internal import ChatEngine
internal import ChatJSON
internal import ChatStore

/// `chatctl init`
enum Initialise {
    private static let from = CommandOption.value(
        "--from", "DIR", "copy the starter business from this folder")

    static let command = Command(
        "init", "creates the database, and a starter business when there is none",
        details: """
            What exists is left as it is. The starter business is the sample that comes with the
            program: business/ above it, or share/mostrador/business beside its bin/.
            """,
        options: [from, .json], examples: ["init", "init --from /usr/share/mostrador/business"],
        action: run)

    private static func run(_ invocation: Invocation) async throws(CommandFailure) {
        let settings = try invocation.settings()
        let isNew: Bool
        do throws(StoreError) {
            let location = try settings.database.location()
            isNew = try await !location.exists()
            await (try await location.open()).close()
        } catch {
            throw .failed(error.description)
        }
        let name =
            if case .sqlite(let path) = settings.database { path } else {
                settings.database.description
            }
        let folder = settings.businessDirectory
        let source = try starter(for: folder, named: invocation.value(of: from))
        if let source {
            do throws(FolderCopy.Failure) {
                try FolderCopy.copy(from: source, to: folder)
            } catch {
                throw .failed(
                    error.message,
                    "hint: nothing was copied; mend that, then chatctl init once more")
            }
        }
        let output = invocation.output
        guard !invocation.wantsJSON else {
            output.write([
                "database": .string(name), "database_created": .bool(isNew),
                "business": .string(folder), "business_created": .bool(source != nil),
            ])
            return
        }
        output.write("database \(isNew ? "created" : "exists"): \(name)")
        output.write("business \(source == nil ? "exists" : "created"): \(folder)")
        if source != nil { output.say("hint: write your shop's data into \(folder)") }
    }

    /// The folder to copy, or `nil` when the shop has its data already.
    private static func starter(
        for folder: String, named: String?
    ) throws(CommandFailure) -> String? {
        guard !DiskFile.exists(folder + "/profile.yaml") else { return nil }
        let candidates = named.map { [$0] } ?? SampleBusiness.candidates()
        guard let source = candidates.first(where: { DiskFile.exists($0 + "/profile.yaml") })
        else {
            throw .failed(
                named.map { "there is no profile.yaml in \($0)" }
                    ?? "the sample business that comes with the program was not found",
                "hint: chatctl init --from DIR names a folder to copy")
        }
        return source
    }
}
