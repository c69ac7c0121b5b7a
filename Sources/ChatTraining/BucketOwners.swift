internal import ChatCore

/// Which feature owns each bucket of a model: the one that most voices use, then most messages.
struct BucketOwners {
    /// The check of each bucket's owner.
    let checks: [UInt8]

    /// How often a feature occurs.
    private struct Use {
        var sources: UInt32 = 0
        var messages: UInt32 = 0
        var lastSource = 0
    }

    /// Shares the buckets out.
    ///
    /// - Parameter examples: What is trained on, those of a source side by side.
    init(_ examples: [Example]) {
        let width = MessageModel.checks.count
        let first = MessageModel.checks.lowerBound
        var uses = [Use](repeating: Use(), count: FeatureSet.bucketCount * width)
        var used: [Int] = []
        var source = 0
        for (index, example) in examples.enumerated() {
            if index == 0 || examples[index - 1].source != example.source { source += 1 }
            for feature in example.features {
                let number = Int(feature.bucket) * width + Int(feature.check - first)
                if uses[number].messages == 0 { used.append(number) }
                uses[number].messages += 1
                if uses[number].lastSource != source { uses[number].sources += 1 }
                uses[number].lastSource = source
            }
        }
        let sorted = used.sorted {
            (uses[$1].sources, uses[$1].messages, $0) < (uses[$0].sources, uses[$0].messages, $1)
        }
        var checks = [UInt8](repeating: MessageModel.nobody, count: FeatureSet.bucketCount)
        for feature in sorted {
            let check = first + UInt8(feature % width)
            let place = MessageModel.place(of: UInt32(feature / width), check) {
                checks[$0] == MessageModel.nobody
            }
            if let place { checks[place] = check }
        }
        self.checks = checks
    }

    /// The buckets that belong to a feature.
    var owned: [Int] { checks.indices.filter { checks[$0] != MessageModel.nobody } }

    /// The bucket that a feature owns; `nil` when it owns none.
    func place(of feature: FeatureSet.Feature) -> Int? {
        MessageModel.place(of: feature.bucket, feature.check) { checks[$0] == feature.check }
    }
}
