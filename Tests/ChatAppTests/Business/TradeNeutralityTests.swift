import ChatStore
import TestSupport
import Testing

@testable import ChatApp

/// What a shop sells and repairs is data: no word of the sample shop's trade stands in the program.
@Suite struct TradeNeutralityTests {
    /// Beginnings of words, in plain form.
    static let words = [
        "costur", "coser", "cosen", "cosido", "cosiendo", "filete", "overlock", "collarin",
        "recubridora", "bordad", "bordar", "puntada", "aguja", "bobina", "carretel", "carrete",
        "prensatela", "lanzadera", "looper", "garfio", "crochet", "devanador", "enhebr",
        "ojaladora",
        "zigzag", "presilla", "dobladillo", "cremallera", "modist", "confeccion", "sastre",
        "hilaza",
        "hilo", "hilos", "tela", "telas", "lycra", "servomotor", "remallad", "sobrehil",
        "singer", "brother", "janome", "juki", "siruba", "kingter", "kansew", "gutermann",
        "schmetz", "bernina", "pfaff", "yamato", "pegasus", "zoje",
        // Of the bakery in the tests.
        "almojabana", "pandebono", "croissant", "bunuelo", "rosquilla", "mogolla", "hojaldre",
    ]

    /// Whole words whose beginnings mean nothing here.
    static let wholeWords: Set<String> = ["hilo", "hilos", "tela", "telas", "brother", "pegasus"]

    @Test func noTradeStandsInTheProgram() throws {
        let files = Self.swiftFiles(in: Checkout.root + "/Sources")
        #expect(files.count > 300)
        for file in files {
            let text = String(decoding: try FileReader.read(file).bytes, as: UTF8.self)
            for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false)
                .enumerated()
            where !line.trimmed.hasPrefix("//") {
                let found = Self.tradeWords(in: line)
                #expect(found.isEmpty, "\(file):\(index + 1): \(found.joined(separator: ", "))")
            }
        }
    }

    @Test func tradeWordsAreSeen() {
        #expect(Self.tradeWords(in: "3 (me cose|la Fileteadora|hilo|bobinas)").count == 3)
        #expect(Self.tradeWords(in: "telas, tela, telar, telefono, agujas").count == 3)
    }

    private static func tradeWords(in line: Substring) -> [String] {
        line.lowercased().split { !$0.isLetter }.map(String.init).filter { word in
            words.contains { wholeWords.contains($0) ? word == $0 : word.hasPrefix($0) }
        }
    }

    private static func swiftFiles(in folder: String) -> [String] {
        var files: [String] = []
        for name in DiskFile.names(inFolder: folder) ?? [] where !name.hasPrefix(".") {
            if name.hasSuffix(".swift") {
                files.append(folder + "/" + name)
            } else {
                files += swiftFiles(in: folder + "/" + name)
            }
        }
        return files
    }
}
