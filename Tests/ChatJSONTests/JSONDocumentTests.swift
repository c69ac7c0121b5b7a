import ChatJSON
import Testing

/// A document that is looked into says what ``JSONReader`` reads of it.
@Suite struct JSONDocumentTests {
    static let documents = [
        "null", "true", "false", "-12.50e+3", "9223372036854775807", #""""#, #""año""#,
        #""\u00f1\ud83d\ude00\ud83d\"\\\/\b\f\n\r\t""#, #""\udc00\ud83dx""#, "[]", "{}",
        #"[1,[],["x",{}],null,[[true]]]"#,
        #"{"a":{"b":[1,{"c":"d"}],"":0},"e":[{"f":1},{"f":2}],"g":"h"}"#,
        #" { "a" : 1 , "b" : [ 2 , 3 ] , "a" : { "c" : null } } "#,
        #"{"\u0061\u00f1o":1,"b\n":{"\"":2}}"#,
    ]

    @Test(arguments: documents) func holdsWhatTheReaderReads(text: String) throws {
        let bytes = Array(text.utf8)
        let root = try JSONDocument(bytes).root
        try expectSame(root, JSONReader.parse(bytes))
    }

    private func expectSame(_ view: JSONView, _ value: JSONValue) throws {
        #expect(view.kind == value.kind)
        #expect(view.isNull == value.isNull)
        #expect(view.boolValue == value.boolValue)
        #expect(view.stringValue == value.stringValue)
        #expect(view.numberValue == value.numberValue)
        #expect(view.int64 == value.int64)
        #expect(view.double == value.double)
        #expect(view.isObject == (value.objectValue != nil))
        #expect(view.arrayValue?.count == value.arrayValue?.count)
        for (index, element) in (value.arrayValue ?? []).enumerated() {
            try expectSame(#require(view[index]), element)
        }
        #expect(view[value.arrayValue?.count ?? 0] == nil)
        #expect(view[-1] == nil)
        for member in value.objectValue?.members ?? [] {
            try expectSame(#require(view[member.key]), #require(value[member.key]))
        }
        #expect(view["missing"] == nil)
    }

    @Test func findsTheLastOfEqualKeysHoweverTheyAreWritten() throws {
        let root = try JSONDocument(Array(#"{"ab":1,"\u0061b":2,"ac":3,"a":4}"#.utf8)).root
        #expect(root["ab"]?.int64 == 2)
        #expect(root["ac"]?.int64 == 3)
        #expect(root["a"]?.int64 == 4)
        #expect(root["b"] == nil)
    }

    @Test(arguments: ["", "{", #"{"a":}"#, "[1,]", #""\ud83d\u12""#, #""\x""#, "01", "{} 1"])
    func refusesWhatTheReaderRefuses(text: String) throws {
        let bytes = Array(text.utf8)
        let refusal = #expect(throws: JSONError.self) { try JSONReader.parse(bytes) }
        let same = #expect(throws: JSONError.self) { try JSONDocument(bytes) }
        #expect(same == refusal)
    }

    @Test func isNeverLongerThanItsPlacesCanTell() {
        #expect(JSONLimits(bytes: .max).bytes == Int(UInt32.max))
    }
}
