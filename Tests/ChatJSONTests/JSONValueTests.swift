import ChatJSON
import Testing

@Suite struct JSONValueTests {
    /// A number, the integer and the double it is.
    static let numbers: [(text: String, int64: Int64?, double: Double?)] = [
        ("0", 0, 0),
        ("-0", 0, -0.0),
        ("9223372036854775807", .max, 0x1p63),
        ("-9223372036854775808", .min, -0x1p63),
        ("9223372036854775808", nil, 0x1p63),
        ("9007199254740993", 9_007_199_254_740_993, 9_007_199_254_740_992),
        ("12.0", 12, 12),
        ("1e3", 1000, 1000),
        ("1E+2", 100, 100),
        ("12.5", nil, 12.5),
        ("1e300", nil, 1e300),
        ("9007199254740993.0", 9_007_199_254_740_992, 9_007_199_254_740_992),
        ("1e400", nil, nil),
        ("5e-324", nil, .leastNonzeroMagnitude),
    ]

    @Test(arguments: numbers)
    func readsNumbers(text: String, int64: Int64?, double: Double?) throws {
        let value = try JSONReader.parse(text)
        #expect(value.int64 == int64)
        #expect(value.double == double)
        #expect(value.encoded() == text)
    }

    @Test func findsMembers() throws {
        let value = try JSONReader.parse(#"{"a":1,"b":{"c":[10,"x"]},"a":2,"K":3,"n":null}"#)
        #expect(value["a"]?.int64 == 2)
        #expect(value["b"]?["c"]?[1]?.stringValue == "x")
        #expect(value["b"]?["c"]?[2] == nil)
        #expect(value["b"]?["c"]?[-1] == nil)
        #expect(value["a"]?["c"] == nil)
        #expect(value["a"]?[0] == nil)
        #expect(value["\u{212A}"] == nil, "the Kelvin sign is canonically equivalent, yet not K")
        #expect(value["n"]?.isNull == true)
        #expect(value["missing"] == nil)
    }

    @Test func tellsKindsApart() {
        let values: [(JSONValue, String)] = [
            (nil, "null"), (true, "a boolean"), (1, "a number"), ("a", "a string"),
            ([1], "an array"), (["a": 1], "an object"),
        ]
        for (value, kind) in values {
            #expect(value.kind == kind)
            #expect((value.boolValue != nil) == (kind == "a boolean"))
            #expect((value.numberValue != nil) == (kind == "a number"))
            #expect((value.stringValue != nil) == (kind == "a string"))
            #expect((value.arrayValue != nil) == (kind == "an array"))
            #expect((value.objectValue != nil) == (kind == "an object"))
            #expect(value.isNull == (kind == "null"))
        }
    }

    @Test func isWrittenAsALiteral() {
        let value: JSONValue = ["a": 1, "b": [true, nil, 2.5, "x\(1)"], "c": [:]]
        #expect(value.encoded() == #"{"a":1,"b":[true,null,2.5,"x1"],"c":{}}"#)
    }

    @Test func refusesNumbersThatJSONCannotHold() {
        #expect(JSONValue.double(.nan).isNull)
        #expect(JSONValue.double(-.infinity).isNull)
        #expect(JSONNumber(Double.infinity) == nil)
    }
}
