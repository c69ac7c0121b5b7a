// What takes bytes from outside, each as one function of bytes: libFuzzer drives it (`make fuzz`), and the tests
// replay what the fuzzer found worth keeping (`Tests/corpora`).

/// One parser under attack.
enum FuzzTarget: String, CaseIterable {
    case csv, env, grounding, http, json, openai, text, webhook, yaml

    /// A promise that an input broke.
    struct Broken: Error, CustomStringConvertible {
        let description: String
    }

    /// Feeds an input. A crash or a hang is a finding; so is a broken promise.
    func run(_ bytes: [UInt8]) throws(Broken) {
        switch self {
        case .csv: try Self.csv(bytes)
        case .env: try Self.env(bytes)
        case .grounding: try Self.grounding(bytes)
        case .http: try Self.http(bytes)
        case .json: try Self.json(bytes)
        case .openai: try Self.openai(bytes)
        case .text: try Self.text(bytes)
        case .webhook: try Self.webhook(bytes)
        case .yaml: try Self.yaml(bytes)
        }
    }

    /// Ends the run with a promise that does not hold.
    static func expect(_ holds: Bool, _ promise: String) throws(Broken) {
        guard holds else { throw Broken(description: promise) }
    }
}
