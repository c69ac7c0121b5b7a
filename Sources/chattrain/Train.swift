internal import ChatApp
internal import ChatCore
internal import ChatTraining

/// `chattrain train`
enum Train {
    static let command = Command(
        "train", "trains the model from data/ and writes its weights",
        arguments: [CommandArgument("FILE", "the Swift file to write")],
        examples: ["train Sources/ChatCore/Understand/Model/ModelWeights.swift"], action: run)

    private static func run(_ invocation: Invocation) throws(CommandFailure) {
        let data = try LabelledData.load()
        let validation = CrossValidation(try invocation.understander(), hearsLexicon: true)
        let model = validation.model(of: data.all)
        let source = WeightsFile.source(of: model, trainedOn: data.digest)
        try invocation.replace(invocation.argument("FILE") ?? "", with: source)
        invocation.output.say("trained on \(data.all.count) messages, digest \(data.digest)")
    }
}
