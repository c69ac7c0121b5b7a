package import ChatCore

/// Understands every message with a model that has seen nothing of its source.
package struct CrossValidation: Sendable {
    /// How many groups of sources are left out in turn.
    package static let folds = 10

    private let understander: Understander
    private let hearsLexicon: Bool
    private let settings: Trainer.Settings

    /// Prepares it.
    ///
    /// - Parameters:
    ///   - understander: Holds the lexicon and a shop's words.
    ///   - hearsLexicon: Whether what the lexicon found is among the model's features.
    ///   - settings: How training goes.
    package init(
        _ understander: Understander, hearsLexicon: Bool,
        settings: Trainer.Settings = Trainer.Settings()
    ) {
        self.understander = understander
        self.hearsLexicon = hearsLexicon
        self.settings = settings
    }

    /// Trains on all messages.
    package func model(of messages: [LabelledMessage]) -> MessageModel {
        Trainer.train(on: messages.map(example), settings: settings)
    }

    /// For each message an understander that was trained without its source, by the message's place.
    ///
    /// - Parameters:
    ///   - messages: What is understood, and trained on as far as it is of other sources.
    ///   - others: What is trained on besides.
    /// - Returns: Each understander with the places of what it has not seen.
    package func understanders(
        for messages: [LabelledMessage], besides others: [LabelledMessage] = []
    ) async -> [(understander: Understander, places: [Int])] {
        let examples = messages.map(example)
        let besides = others.map(example)
        let sources = Set(messages.map(\.source)).sorted()
        let places = Dictionary(uniqueKeysWithValues: zip(sources, 0...))
        let folds = messages.map { (places[$0.source] ?? 0) % Self.folds }
        return await withTaskGroup(of: (Understander, [Int]).self) { group in
            for fold in 0..<min(Self.folds, sources.count) {
                let kept = zip(examples, folds).filter { $0.1 != fold }.map(\.0) + besides
                let leftOut = folds.indices.filter { folds[$0] == fold }
                group.addTask { [self] in
                    let model = Trainer.train(on: kept, settings: settings)
                    let judge = Judge(model, hearsLexicon: hearsLexicon)
                    return (understander.judged(by: judge), leftOut)
                }
            }
            var result: [(understander: Understander, places: [Int])] = []
            for await part in group { result.append((part.0, part.1)) }
            return result
        }
    }

    private func example(_ message: LabelledMessage) -> Example {
        Example(
            message,
            features: understander.features(
                of: message.text, after: message.previous, hearsLexicon: hearsLexicon))
    }
}
