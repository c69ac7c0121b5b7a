import Testing

@testable import ChatCore

@Suite struct OutputLayerTests {
    private static let labels = ModelLabel.all.count
    private static let numbers = (0..<(MessageModel.width + 1) * labels).map {
        Float($0 * 37 % 101) / 10 - 5
    }

    @Test func isPutTogetherAgainFromItsNumbers() {
        #expect(OutputLayer(Self.numbers).numbers == Self.numbers)
    }

    /// Weights that were trained for other labels, as they are after a label was added, are read without a word.
    @Test func rowsThatAreCutShortAreFilledUp() {
        let short = Array(Self.numbers.dropLast(3))
        #expect(OutputLayer(short).numbers == short + [0, 0, 0])
    }

    /// Numbers that are kept in place have room for all.
    @Test func everyLabelAndUnitHasItsPlace() {
        #expect(OutputLayer.parts <= 7)
        #expect(MessageModel.width <= RowSums.width)
        let model = MessageModel.shipped
        #expect(model.scales.count == MessageModel.width)
        #expect(model.biases.count == MessageModel.width)
        #expect(model.outputs.numbers.count == (MessageModel.width + 1) * Self.labels)
        let all = model.scales + model.biases + model.outputs.numbers
        #expect(!all.contains { !$0.isFinite })
    }

    @Test func scoresAreBiasesAndWhatUnitsAboveZeroAdd() {
        let hidden = HiddenUnits { $0.isMultiple(of: 3) ? Float($0) / 4 : 0 }
        let scores = OutputLayer(Self.numbers).scores(hidden)
        for label in 0..<Self.labels {
            let expected = (0..<MessageModel.width).reduce(Self.numbers[label]) { sum, unit in
                sum + hidden[unit] * Self.numbers[(unit + 1) * Self.labels + label]
            }
            #expect(abs(scores[label] - expected) < 0.01, "label \(label)")
        }
    }

    /// With what the units begin with, words add up to the score, as long as the same units answer.
    @Test func wordsAddUpToTheScore() {
        let text = "cuanto vale la fileteadora y me la mandan a calarca"
        let features = Understander.general.features(of: text, after: nil, hearsLexicon: true)
        let model = MessageModel.shipped
        let reading = model.reading(of: model.rows(of: features))
        let label = ModelLabel.firstLead + (ModelLabel.number(of: .price) ?? 0)
        let items = 32
        let words = model.contributions(reading, to: label, items: items)
        let apart = model.sums(
            of: reading.rows.rows.filter { $0.item < 0 || $0.item >= items })
        let norm = Float(reading.rows.featureCount).squareRoot()
        var expected = model.outputs.numbers[label]
        for unit in 0..<MessageModel.width where reading.hidden[unit] > 0 {
            let begins = model.biases[unit] + model.scales[unit] * apart[unit] / norm
            expected += begins * model.outputs.numbers[(unit + 1) * Self.labels + label]
        }
        expected += words.reduce(0) { $0 + $1.weight }
        #expect(abs(reading.scores[label] - expected) < 0.05)
    }
}
