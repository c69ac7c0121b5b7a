import Testing

@testable import ChatCore

@Suite struct WordFieldsTests {
    private static let fields = WordFields(tables: [
        "animal: perro, gati*, gato\nmueble: mesa, mesi*", "comida: arroz, gato, mesitas*",
    ])

    /// A word's own fields come before those of a beginning, and a longer beginning before a shorter one.
    @Test(arguments: [
        ("perro", [1]), ("perros", []), ("gato", [3, 1]), ("gatito", [1]), ("gatos", []),
        ("gat", []),
        ("mesa", [2]), ("mesita", [2]), ("mesitas", [3]), ("arroz", [3]), ("", []), ("ñandú", []),
    ])
    func wordsHaveFields(word: String, expected: [UInt32]) {
        var found: [UInt32] = []
        Self.fields[word].forEach { found.append($0) }
        #expect(found == expected)
    }

    @Test func aSetHoldsFourFields() {
        var set = FieldSet()
        for number: UInt32 in 1...5 { set.insert(number) }
        var found: [UInt32] = []
        set.forEach { found.append($0) }
        #expect(found == [4, 3, 2, 1])
    }

    /// Every word is one that messages come to: in plain form, spelled out, and not in more fields than are kept. A
    /// beginning is long enough to be looked up.
    @Test func theTablesAreInPlainForm() {
        var names: [Substring] = []
        var fieldCounts: [Substring: Int] = [:]
        for line in WordFields.general.flatMap({ $0.split(separator: "\n") }) {
            let parts = line.split(separator: ":")
            #expect(parts.count == 2)
            names.append(parts[0])
            for entry in (parts.last ?? "").split(separator: ",") {
                let word = entry.drop { $0 == " " }
                fieldCounts[word, default: 0] += 1
                if word.last == "*" {
                    #expect(word.count > WordFields.shortestBeginning, "\(parts[0]): \(word)")
                } else {
                    let tokens = NormalizedText(String(word)).tokens
                    let isPlain =
                        tokens.count == 1 && tokens[0].kind == .word && tokens[0].key == word
                    #expect(isPlain, "\(parts[0]): \(word)")
                }
            }
        }
        #expect(Set(names).count == names.count)
        #expect(names.count <= WordFields.limit)
        for (word, count) in fieldCounts { #expect(count <= 4, "\(word)") }
    }
}
