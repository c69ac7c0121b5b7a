import TestSupport
import Testing

/// A command of the documentation that tries a message, and what is said to be printed.
struct ProgramExample {
    /// The message in quotation marks behind `simulate-message`.
    var message: String
    /// What the block behind it holds.
    var printed: String

    /// The examples of a page: a line or a piece of code with the command, then the next block of text.
    static func all(in page: String) -> [ProgramExample] {
        var examples: [ProgramExample] = []
        var message: String?
        var block: [Substring]?
        for line in page.split(separator: "\n", omittingEmptySubsequences: false) {
            if let lines = block, line == "```" {
                if let said = message {
                    examples.append(
                        ProgramExample(message: said, printed: lines.joined(separator: "\n")))
                }
                (message, block) = (nil, nil)
            } else if block != nil {
                block?.append(line)
            } else if line == "```text" {
                block = []
            } else if let range = line.firstRange(of: "simulate-message \"") {
                message = line[range.upperBound...].split(separator: "\"").first.map(String.init)
            }
        }
        return examples
    }

    /// What the program prints now, without the line feed at its end.
    func output() async throws -> String {
        let outcome = try await Program.run(
            "chatctl", ["simulate-message", message],
            environment: ["BUSINESS_DIR": Checkout.root + "/business"])
        #expect(outcome.code == 0, "\(outcome.errors)")
        return String(outcome.output.dropLast())
    }

    /// A text without the places of words in the shop's files, which move with every line that is added.
    static func placeless(_ text: String) -> String {
        text.replacing(#/:\d+:\d+/#, with: ":…")
    }
}
