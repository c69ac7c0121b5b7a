// What several commands need: configuration, an existing database, one conversation of it.

internal import ChatApp
internal import ChatCore
internal import ChatEngine
internal import ChatStore
internal import Glibc

extension Invocation {
    /// Settings and shop; everything that is wrong with either ends the command.
    func configuration() throws(CommandFailure) -> Configuration {
        do throws(StartFailure) {
            let configuration = try Configuration.load(settingsReport())
            for warning in configuration.warnings { output.say(warning.line) }
            return configuration
        } catch {
            for warning in error.warnings { output.say(warning.line) }
            throw .configuration(error.reasons.map(\.message))
        }
    }

    /// Whether the database that settings name may exist; a server has to be asked.
    func hasStore(_ settings: Settings) -> Bool {
        guard case .sqlite(let path) = settings.database else { return true }
        return access(path, F_OK) == 0
    }

    /// What a command does with the database.
    enum StoreUse {
        /// Looks at it, beside whoever writes.
        case reading
        case writing
    }

    /// The database that settings name, which must exist.
    private func store(
        _ settings: Settings, for use: StoreUse
    ) async throws(CommandFailure) -> any Store {
        do throws(StoreError) {
            let location = try settings.database.location()
            if try await location.exists() {
                return switch use {
                case .reading: try await location.openForReading()
                case .writing: try await location.open()
                }
            }
        } catch {
            throw .failed(error.description)
        }
        throw .failed(
            "there is no database at \(settings.database)",
            "hint: chatctl init creates it, and so does the first start of ChatServer")
    }

    /// Runs `body` with the database that settings name, and closes it.
    func withStore(
        _ settings: Settings, for use: StoreUse = .reading,
        _ body: (any Store) async throws(StoreError) -> CommandFailure?
    ) async throws(CommandFailure) {
        let store = try await store(settings, for: use)
        let failure: CommandFailure?
        do throws(StoreError) {
            failure = try await body(store)
        } catch {
            failure = .failed(error.description)
        }
        await store.close()
        if let failure { throw failure }
    }
}
