package import ChatCore

/// Turns trained weights into a source file.
package enum WeightsFile {
    /// So much of the largest weights is cut off, so that the others keep their precision.
    private static let cut = 0.0005

    /// Weights in steps, one scale a hidden unit, and the owners of their rows; a row that nobody owns is zero.
    ///
    /// - Parameters:
    ///   - rows: The weights of the buckets that a feature owns, by the bucket's number.
    ///   - biases: What each hidden unit begins with.
    ///   - outputs: What the hidden units say of the labels.
    ///   - owners: Which feature owns each bucket.
    /// - Returns: The model.
    static func quantized(
        _ rows: [(bucket: Int, weights: [Float])], biases: [Float], outputs: OutputLayer,
        owners: BucketOwners
    ) -> MessageModel {
        let width = MessageModel.width
        var scales = [Float](repeating: 0, count: width)
        for unit in 0..<width {
            let sizes = rows.map { abs($0.weights[unit]) }.filter { $0 > 0 }.sorted()
            guard !sizes.isEmpty else { continue }
            let place = Int(Double(sizes.count - 1) * (1 - cut))
            scales[unit] = sizes[place] / Float(MessageModel.largestStep)
        }
        var bytes = [UInt8](repeating: MessageModel.zero, count: FeatureSet.bucketCount * width)
        for row in rows {
            for unit in 0..<width where scales[unit] > 0 {
                let step = Int((row.weights[unit] / scales[unit]).rounded())
                let bounded = max(-MessageModel.largestStep, min(MessageModel.largestStep, step))
                bytes[row.bucket * width + unit] = UInt8(Int(MessageModel.zero) + bounded)
            }
        }
        return MessageModel(
            scales: scales, biases: biases, outputs: outputs, weights: bytes + owners.checks)
    }

    /// The Swift file that holds a model.
    ///
    /// - Parameters:
    ///   - model: The model.
    ///   - input: The digest of the data that it was trained on.
    /// - Returns: The text of the file.
    package static func source(of model: MessageModel, trainedOn input: String) -> String {
        let rows = 2000
        var lines: [String] = []
        let bytes = model.bytes
        for start in stride(from: 0, to: bytes.count, by: rows * MessageModel.width) {
            let end = min(bytes.count, start + rows * MessageModel.width)
            lines.append(String(decoding: bytes[start..<end], as: UTF8.self) + "\\")
        }
        return """
            // swift-format-ignore-file
            // Made by `make train` from data/; not to be edited. Network over hashed features: a row of weights a bucket, then the owners.

            extension MessageModel {
                /// The model that ships.
                package static let shipped = MessageModel(
                    scales: [\(list(model.scales))],
                    biases: [\(list(model.biases))],
                    outputs: OutputLayer(outputs),
                    weights: weights)

                /// The digest of the data that it was trained on.
                package static let trainedOn = "\(input)"

                /// The second layer: biases, then a row a hidden unit.
                private static let outputs: [Float] = [\(list(model.outputs.numbers))]

                private static let weights: StaticString = \"""
            \(lines.joined(separator: "\n"))

            \"""
            }

            """
    }

    private static func list(_ values: [Float]) -> String {
        values.map(\.description).joined(separator: ", ")
    }
}
