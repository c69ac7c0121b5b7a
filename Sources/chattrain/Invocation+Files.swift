internal import ChatApp
internal import ChatCore
internal import FoundationEssentials

extension Invocation {
    /// Settings and shop; everything that is wrong with either ends the command.
    func configuration() throws(CommandFailure) -> Configuration {
        do throws(StartFailure) {
            return try Configuration.load(settingsReport())
        } catch {
            throw .configuration(error.reasons.map(\.message))
        }
    }

    /// An understander with the words of the shop that the settings name, but not its name: the weights are every shop's.
    func understander() throws(CommandFailure) -> Understander {
        let business = try configuration().shop.business
        return Understander(vocabulary: business.vocabulary, catalog: business.catalog)
    }

    /// The text of a file.
    func text(of path: String) throws(CommandFailure) -> String {
        do {
            return try String(contentsOfFile: path, encoding: .utf8)
        } catch {
            throw .failed("\(path): \(error)")
        }
    }

    /// Writes a file in one step.
    func replace(_ path: String, with text: String) throws(CommandFailure) {
        do {
            try Data(text.utf8).write(to: URL(filePath: path), options: .atomic)
        } catch {
            throw .failed("\(path): \(error)")
        }
    }
}
