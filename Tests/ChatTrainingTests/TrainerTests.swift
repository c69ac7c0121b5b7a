import ChatCore
import Testing

@testable import ChatTraining

@Suite struct TrainerTests {
    private static let messages = try? LabelTable.read(
        """
        F | horarios | no | a que hora abren mañana
        F | horarios | no | hasta que hora atienden hoy
        C | precio | ? | cuanto vale esa
        C | precio | ? | a como me la deja
        N | off_topic | no | quien gano el partido
        N | off_topic | no | cuentame un chiste largo
        """, source: "01")

    private static func model(seed: UInt64 = 1) -> MessageModel {
        var settings = Trainer.Settings()
        settings.seed = seed
        return CrossValidation(.general, hearsLexicon: false, settings: settings)
            .model(of: messages ?? [])
    }

    @Test func learnsWhatItIsShown() throws {
        let messages = try #require(Self.messages)
        let understander = Understander.general.judged(by: Judge(Self.model(), hearsLexicon: false))
        for message in messages {
            #expect(understander.understand(message.text).messageType == message.type)
        }
    }

    @Test func theSameDataGivesTheSameWeights() {
        #expect(Self.model().bytes == Self.model().bytes)
        #expect(Self.model().bytes != Self.model(seed: 2).bytes)
    }

    @Test func writtenWeightsAreTextOfTheirOwnSize() {
        let model = Self.model()
        #expect(model.bytes.count == FeatureSet.bucketCount * (MessageModel.width + 1))
        #expect(model.bytes.allSatisfy { (0x23...0x5B).contains($0) || $0 == MessageModel.nobody })
        let source = WeightsFile.source(of: model, trainedOn: "abc")
        #expect(source.contains("trainedOn = \"abc\""))
    }

    /// The weights that ship are at most 1.5 MB.
    @Test func whatShipsIsSmall() {
        #expect(MessageModel.shipped.bytes.count <= 1_500_000)
    }
}
