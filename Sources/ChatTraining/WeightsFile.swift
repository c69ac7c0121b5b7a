package import ChatCore

/// Turns trained weights into a source file.
package enum WeightsFile {
    /// So much of the largest weights is cut off, so that the others keep their precision.
    private static let cut = 0.0005

    /// Weights in steps, one scale a label, and the owners of their rows.
    static func quantized(
        _ weights: [Float], biases: [Float], owners: BucketOwners
    ) -> LinearModel {
        let width = LinearModel.width
        var scales = [Float](repeating: 0, count: width)
        for label in 0..<width {
            let sizes = stride(from: label, to: weights.count, by: width).map { abs(weights[$0]) }
                .filter { $0 > 0 }.sorted()
            guard !sizes.isEmpty else { continue }
            let place = Int(Double(sizes.count - 1) * (1 - cut))
            scales[label] = sizes[place] / Float(LinearModel.largestStep)
        }
        let bytes = weights.indices.map { index -> UInt8 in
            let scale = scales[index % width]
            guard scale > 0 else { return LinearModel.zero }
            let step = Int((weights[index] / scale).rounded())
            let bounded = max(-LinearModel.largestStep, min(LinearModel.largestStep, step))
            return UInt8(Int(LinearModel.zero) + bounded)
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
