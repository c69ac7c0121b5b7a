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

    /// Every entry is a word in the plain form that messages come in; a beginning is long enough to be looked up.
    @Test func theTablesAreInPlainForm() {
        var names: [Substring] = []
        for line in WordFields.general.flatMap({ $0.split(separator: "\n") }) {
            let parts = line.split(separator: ":")
            #expect(parts.count == 2)
            names.append(parts[0])
            var seen: Set<Substring> = []
            for entry in (parts.last ?? "").split(separator: ",") {
                let word = entry.drop { $0 == " " }
                let isBeginning = word.last == "*"
                let letters = isBeginning ? word.dropLast() : word
                #expect(
                    letters.utf8.allSatisfy { 0x61...0x7A ~= $0 || 0x30...0x39 ~= $0 },
                    "\(parts[0]): \(word)")
                #expect(!isBeginning || letters.count >= WordFields.shortestBeginning, "\(word)")
                #expect(seen.insert(word).inserted, "\(parts[0]): \(word) stands twice")
            }
        }
        #expect(Set(names).count == names.count)
        #expect(names.count <= WordFields.limit)
    }
}
