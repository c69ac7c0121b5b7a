package import ChatCore

/// Turns trained weights into a source file.
package enum WeightsFile {
    /// So much of the largest weights is cut off, so that the others keep their precision.
    private static let cut = 0.0005

    /// Weights in steps, one scale a label, and the owners of their rows; a row that nobody owns is zero.
    ///
    /// - Parameters:
    ///   - rows: The weights of the buckets that a feature owns, by the bucket's number.
    ///   - biases: The score of each label without features.
    ///   - owners: Which feature owns each bucket.
    /// - Returns: The model.
    static func quantized(
        _ rows: [(bucket: Int, weights: [Float])], biases: [Float], owners: BucketOwners
    ) -> LinearModel {
        let width = LinearModel.width
        var scales = [Float](repeating: 0, count: width)
        for label in 0..<width {
            let sizes = rows.map { abs($0.weights[label]) }.filter { $0 > 0 }.sorted()
            guard !sizes.isEmpty else { continue }
            let place = Int(Double(sizes.count - 1) * (1 - cut))
            scales[label] = sizes[place] / Float(LinearModel.largestStep)
        }
        var bytes = [UInt8](repeating: LinearModel.zero, count: FeatureSet.bucketCount * width)
        for row in rows {
            for label in 0..<width where scales[label] > 0 {
                let step = Int((row.weights[label] / scales[label]).rounded())
                let bounded = max(-LinearModel.largestStep, min(LinearModel.largestStep, step))
                bytes[row.bucket * width + label] = UInt8(Int(LinearModel.zero) + bounded)
            }
        }
        return LinearModel(scales: scales, biases: biases, weights: bytes + owners.checks)
    }

    /// The Swift file that holds a model.
    ///
    /// - Parameters:
    ///   - model: The model.
    ///   - input: The digest of the data that it was trained on.
    /// - Returns: The text of the file.
    package static func source(of model: LinearModel, trainedOn input: String) -> String {
        let rows = 2000
        var lines: [String] = []
        let bytes = model.bytes
        for start in stride(from: 0, to: bytes.count, by: rows * LinearModel.width) {
            let end = min(bytes.count, start + rows * LinearModel.width)
            lines.append(String(decoding: bytes[start..<end], as: UTF8.self) + "\\")
        }
        return """
            // swift-format-ignore-file
            // Made by `make train` from data/; not to be edited. Linear model over hashed features: a row of weights a bucket, then the owners.

            extension LinearModel {
                /// The model that ships.
                package static let shipped = LinearModel(
                    scales: [\(list(model.scales))],
                    biases: [\(list(model.biases))],
                    weights: weights)

                /// The digest of the data that it was trained on.
                package static let trainedOn = "\(input)"

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
