import ChatJSON
import TestSupport
import Testing

@Suite struct JSONReaderTests {
    /// Documents and what they are when written again.
    static let accepted: [(document: String, rewritten: String)] = [
        ("null", "null"),
        (" \t\r\n true \n", "true"),
        ("false", "false"),
        ("0", "0"),
        ("-0", "-0"),
        ("-0.0e-0", "-0.0e-0"),
        ("1E400", "1E400"),
        ("123456789012345678901234567890", "123456789012345678901234567890"),
        ("0.1e+7", "0.1e+7"),
        ("\"\"", "\"\""),
        (#""a\/b\"c\\d\b\f\n\r\t""#, #""a/b\"c\\d\b\f\n\r\t""#),
        (#""\u00e9\u00E9é""#, "\"ééé\""),
        (#""\ud83d\ude00""#, "\"😀\""),
        (#""\uD83D\uDE00 😀""#, "\"😀 😀\""),
        (#""\u0000""#, #""\u0000""#),
        ("\"\u{7F}\u{85}\u{2028}\u{2029}\"", #""\u007f\u0085\u2028\u2029""#),
        ("\"\u{2027}\u{202A}\u{A0}\"", "\"\u{2027}\u{202A}\u{A0}\""),
        (#""\ud800""#, "\"\u{FFFD}\""),
        (#""\udc00x""#, "\"\u{FFFD}x\""),
        (#""\ud800\u0041""#, "\"\u{FFFD}A\""),
        (#""\ud800\ud83d\ude00""#, "\"\u{FFFD}😀\""),
        (#""\ud800\n""#, "\"\u{FFFD}\\n\""),
        ("[]", "[]"),
        ("[ ]", "[]"),
        ("{ }", "{}"),
        ("[1 , [2,[ ]], {\"a\" : null}]", "[1,[2,[]],{\"a\":null}]"),
        ("{\"b\":1,\"a\":2,\"b\":3}", "{\"b\":1,\"a\":2,\"b\":3}"),
        ("{\"\":\"\"}", "{\"\":\"\"}"),
        ("\"\u{10FFFF}\u{FFFE}\"", "\"\u{10FFFF}\u{FFFE}\""),
    ]

    @Test(arguments: accepted)
    func accepts(document: String, rewritten: String) throws {
        let value = try JSONReader.parse(document)
        #expect(value.encoded() == rewritten)
        #expect(try JSONReader.parse(value.encodedBytes()) == value)
    }

    /// Documents, where they are wrong and what is said about it.
    static let refused: [(document: String, error: String)] = [
        ("", "1:1: expected a value, found the end"),
        (" \n ", "2:2: expected a value, found the end"),
        ("\u{FEFF}1", "1:1: expected a value, found a byte order mark"),
        ("nul", "1:1: expected 'null', found 'n'"),
        ("True", "1:1: expected a value, found 'T'"),
        ("truex", "1:5: expected the end of the document, found 'x'"),
        ("1 2", "1:3: expected the end of the document, found '2'"),
        ("{}\u{0}", "1:3: expected the end of the document, found a control character"),
        ("[1]]", "1:4: expected the end of the document, found ']'"),
        ("01", "1:2: expected the end of the document, found '1'"),
        ("-", "1:2: expected a digit, found the end"),
        ("-a", "1:2: expected a digit, found 'a'"),
        ("+1", "1:1: expected a value, found '+'"),
        (".5", "1:1: expected a value, found '.'"),
        ("5.", "1:3: expected a digit, found the end"),
        ("5.e1", "1:3: expected a digit, found 'e'"),
        ("1e", "1:3: expected a digit, found the end"),
        ("1e+", "1:4: expected a digit, found the end"),
        ("0x10", "1:2: expected the end of the document, found 'x'"),
        ("NaN", "1:1: expected a value, found 'N'"),
        ("Infinity", "1:1: expected a value, found 'I'"),
        ("-Infinity", "1:2: expected a digit, found 'I'"),
        ("１", "1:1: expected a value, found a character outside ASCII"),
        ("'a'", "1:1: expected a value, found '''"),
        ("\"a", "1:3: expected '\"' at the end of the string, found the end"),
        ("\"\\", "1:3: expected an escape sequence, found the end"),
        ("\"é\\x\"", "1:4: expected one of \" \\ / b f n r t u after '\\', found 'x'"),
        ("\"\\U0041\"", "1:3: expected one of \" \\ / b f n r t u after '\\', found 'U'"),
        ("\"\\u12\"", "1:6: expected four hexadecimal digits after '\\u', found '\"'"),
        ("\"\\u12g4\"", "1:6: expected four hexadecimal digits after '\\u', found 'g'"),
        ("\"\\ud800\\u12\"", "1:12: expected four hexadecimal digits after '\\u', found '\"'"),
        (
            "\"a\tb\"",
            "1:3: expected an escape sequence in place of a raw one, found a control character"
        ),
        (
            "\"a\nb\"",
            "1:3: expected an escape sequence in place of a raw one, found a control character"
        ),
        ("[", "1:2: expected a value, found the end"),
        ("[1", "1:3: expected ',' or ']', found the end"),
        ("[1,]", "1:4: expected a value, found ']'"),
        ("[,1]", "1:2: expected a value, found ','"),
        ("[1 2]", "1:4: expected ',' or ']', found '2'"),
        ("[1}", "1:3: expected ',' or ']', found '}'"),
        ("{", "1:2: expected a key in double quotes, found the end"),
        ("{a:1}", "1:2: expected a key in double quotes, found 'a'"),
        ("{1:1}", "1:2: expected a key in double quotes, found '1'"),
        ("{\"a\"}", "1:5: expected ':' after the key, found '}'"),
        ("{\"a\":}", "1:6: expected a value, found '}'"),
        ("{\"a\":1,}", "1:8: expected a key in double quotes, found '}'"),
        ("{\"a\":1 \"b\":2}", "1:8: expected ',' or '}', found '\"'"),
        ("{\"a\":1", "1:7: expected ',' or '}', found the end"),
        ("[1,\n 2,\r\n  é]", "3:3: expected a value, found a character outside ASCII"),
        ("[1] // done", "1:5: expected the end of the document, found '/'"),
        ("[1/**/]", "1:3: expected ',' or ']', found '/'"),
        ("\u{A0}1", "1:1: expected a value, found a character outside ASCII"),
    ]

    @Test(arguments: refused)
    func refuses(document: String, error: String) throws {
        let thrown = try #require(throws: JSONError.self) { try JSONReader.parse(document) }
        #expect(thrown.description == error)
    }

    /// Bytes that are no UTF-8, wherever they stand, and the offset of the first wrong one.
    static let notUTF8: [(bytes: [UInt8], offset: Int)] = [
        ([0xFF], 0),
        ([0x22, 0x80, 0x22], 1),
        ([0x22, 0xC0, 0xAF, 0x22], 1),
        ([0x22, 0xE2, 0x82, 0x22], 1),
        ([0x22, 0xED, 0xA0, 0x80, 0x22], 1),
        ([0x22, 0xF4, 0x90, 0x80, 0x80, 0x22], 1),
        ([0x31, 0x20, 0xFE], 2),
        ([0x7B, 0x22, 0xE9, 0x22, 0x3A, 0x31, 0x7D], 2),
    ]

    @Test(arguments: notUTF8)
    func refusesInvalidUTF8(bytes: [UInt8], offset: Int) throws {
        let error = try #require(throws: JSONError.self) { try JSONReader.parse(bytes) }
        #expect(error.offset == offset)
        #expect(error.message == "expected valid UTF-8, found bytes that are none")
    }

    @Test func nestsUpToTheLimit() throws {
        func nested(_ depth: Int) -> String {
            String(repeating: "[{\"a\":", count: depth / 2) + "0"
                + String(repeating: "}]", count: depth / 2)
        }
        _ = try JSONReader.parse(nested(64))
        let error = try #require(throws: JSONError.self) { try JSONReader.parse(nested(66)) }
        #expect(error.message == "nested too deep; allowed are at most 64 levels")
        #expect(throws: JSONError.self) {
            try JSONReader.parse(String(repeating: "[", count: 1_000_000))
        }
        _ = try JSONReader.parse("[[[]]]", limits: JSONLimits(depth: 3))
        #expect(throws: JSONError.self) {
            try JSONReader.parse("[[[]]]", limits: JSONLimits(depth: 2))
        }
        let siblings = "[" + String(repeating: "[],", count: 1000) + "{}]"
        _ = try JSONReader.parse(siblings, limits: JSONLimits(depth: 2))
    }

    @Test func refusesDocumentsBeyondTheLimit() throws {
        _ = try JSONReader.parse("1234", limits: JSONLimits(bytes: 4))
        let error = try #require(throws: JSONError.self) {
            try JSONReader.parse("12345", limits: JSONLimits(bytes: 4))
        }
        #expect(error.description == "1:1: the document has 5 bytes; allowed are at most 4")
    }

    /// Quadratic behaviour would take hours here.
    @Test func readsAMillionKeysInLinearTime() throws {
        var document = Array("{".utf8)
        for index in 0..<1_000_000 {
            document.append(contentsOf: "\"k\(index % 7)\":\(index),".utf8)
        }
        document[document.count - 1] = 0x7D
        let value = try JSONReader.parse(document)
        #expect(value.objectValue?.members.count == 1_000_000)
        #expect(value["k0"]?.int64 == 999_999)
        #expect(value["k6"]?.int64 == 999_998)
    }

    /// Mutations of a real document: whatever the bytes, the answer is a value or an error.
    @Test func survivesRandomBytes() throws {
        let seed = Array(
            #"{"a":[1,-2.5e3,"é\u00e9\n",{"b":null,"c":[true,false]}],"d":"\ud83d"}"#.utf8)
        var generator = SeededGenerator(seed: 7)
        var accepted = 0
        for _ in 0..<20_000 {
            var bytes = seed
            for _ in 0..<Int.random(in: 1...4, using: &generator) {
                let index = Int.random(in: 0..<bytes.count, using: &generator)
                switch Int.random(in: 0..<3, using: &generator) {
                case 0: bytes[index] = UInt8.random(in: 0...255, using: &generator)
                case 1: bytes.remove(at: index)
                default:
                    bytes.insert(seed[Int.random(in: 0..<seed.count, using: &generator)], at: index)
                }
            }
            guard let value = try? JSONReader.parse(bytes) else { continue }
            accepted += 1
            #expect(try JSONReader.parse(value.encodedBytes()) == value)
        }
        #expect(accepted > 0)
    }

    @Test func readsTheSameFromEveryKindOfMemory() throws {
        let text = #"{"text":"¿Tienen fileteadora?","n":[1,2]}"#
        let expected = try JSONReader.parse(text)
        #expect(try JSONReader.parse(Array(text.utf8)) == expected)
        let raw = try Array(text.utf8).withUnsafeBytes { try JSONReader.parse($0) }
        #expect(raw == expected)
    }
}
