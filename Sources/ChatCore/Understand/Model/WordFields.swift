/// Which fields of meaning words belong to: what a model has learned of "arroz" serves for "lentejas".
///
/// Looking a word up costs about 50 ns, and depends on its length alone.
struct WordFields: Sendable {
    /// The tables of everyday language and of what any business deals in.
    static let general = [
        DailyLifeFields.table, KnowledgeFields.table, SocietyFields.table, PeopleFields.table,
        MeasureFields.table, SpeechFields.table, RequestFields.table, TradeFields.table,
    ]
    /// Their fields, read at the first use, which takes some milliseconds.
    static let everyday = WordFields(tables: general)

    /// The shortest beginning that stands for all words that begin so.
    static let shortestBeginning = 4
    /// How many fields there can be.
    static let limit = 239

    private var words = WordTable()
    private var beginnings = WordTable()
    private var fieldsOfWords: [FieldSet] = []
    private var fieldsOfBeginnings: [FieldSet] = []

    /// Reads tables: `field: word, word, beginning*`, a line each, in plain form.
    ///
    /// Fields are numbered in their order, from 1; those beyond ``limit`` are left out.
    init(tables: [String]) {
        var number: UInt32 = 0
        for table in tables {
            for line in table.utf8.split(separator: UInt8(ascii: "\n")) {
                guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { continue }
                number += 1
                guard number <= UInt32(Self.limit) else { return }
                for word in line[line.index(after: colon)...].split(separator: UInt8(ascii: ",")) {
                    add(word.drop { $0 == UInt8(ascii: " ") }, to: number)
                }
            }
        }
    }

    /// The fields of a word in plain form: its own, or those of the longest beginning that it shares.
    subscript(word: String) -> FieldSet {
        if let number = words.number(of: word) { return fieldsOfWords[Int(number)] }
        var word = word
        let number = word.withUTF8 {
            beginnings.number(ofBeginning: $0, least: Self.shortestBeginning)
        }
        return number.map { fieldsOfBeginnings[Int($0)] } ?? FieldSet()
    }

    private mutating func add(_ word: Substring.UTF8View, to field: UInt32) {
        if word.last == UInt8(ascii: "*") {
            let number = Int(beginnings.add(Array(word.dropLast())[...]))
            if number == fieldsOfBeginnings.count { fieldsOfBeginnings.append(FieldSet()) }
            fieldsOfBeginnings[number].insert(field)
        } else {
            let number = Int(words.add(Array(word)[...]))
            if number == fieldsOfWords.count { fieldsOfWords.append(FieldSet()) }
            fieldsOfWords[number].insert(field)
        }
    }
}
