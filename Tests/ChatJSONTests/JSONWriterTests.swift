import ChatJSON
import TestSupport
import Testing

@Suite struct JSONWriterTests {
    @Test func writesEveryKindOfMember() {
        var writer = JSONWriter()
        writer.object { writer in
            writer.member("string", "a\"b")
            writer.member("int64", Int64.min)
            writer.member("int", 7)
            writer.member("double", 0.4)
            writer.member("whole", 3.0)
            writer.member("bool", false)
            writer.member("none", nil as String?)
            writer.member("noInt64", nil as Int64?)
            writer.member("noInt", nil as Int?)
            writer.member("noDouble", nil as Double?)
            writer.member("noBool", nil as Bool?)
            writer.member("list", ["a", "b"])
            writer.member("empty", [] as [String])
            writer.member("value", ["x": [1]] as JSONValue)
            writer.object("object") { $0.member("y", 1) }
            writer.array("array") { writer in
                writer.int(UInt8(1))
                writer.array { _ in }
                writer.object { _ in }
                writer.double(.nan)
                writer.double(1e21)
                writer.raw("{\"r\":1}")
                writer.null()
                writer.bool(true)
            }
        }
        #expect(
            writer.text
                == #"{"string":"a\"b","int64":-9223372036854775808,"int":7,"double":0.4,"whole":3,"#
                + #""bool":false,"none":null,"noInt64":null,"noInt":null,"noDouble":null,"#
                + #""noBool":null,"list":["a","b"],"empty":[],"value":{"x":[1]},"object":{"y":1},"#
                + #""array":[1,[],{},null,1e+21,{"r":1},null,true]}"#)
        #expect(writer.bytes == Array(writer.text.utf8))
    }

    /// Every code point up to U+2100 survives the way through writer and reader, and no line or
    /// terminal control is left raw.
    @Test func escapesEverythingThatBreaksLines() throws {
        for code in UInt32(0)..<0x2100 {
            guard let scalar = Unicode.Scalar(code) else { continue }
            let text = "a\(scalar)b"
            let encoded = JSONValue.string(text).encoded()
            let back = try JSONReader.parse(encoded)
            #expect(back.stringValue?.unicodeScalars.elementsEqual(text.unicodeScalars) == true)
            let isRaw = encoded.unicodeScalars.contains(scalar)
            let mustEscape =
                code < 0x20 || (0x7F..<0xA0).contains(code) || code == 0x2028 || code == 0x2029
            #expect(isRaw == !mustEscape, "U+\(String(code, radix: 16))")
        }
    }

    @Test func writesDoublesSoThatTheyReadBackEqual() throws {
        var generator = SeededGenerator(seed: 11)
        for _ in 0..<5000 {
            let value = Double(bitPattern: generator.next())
            let encoded = JSONValue.double(value).encoded()
            #expect(try JSONReader.parse(encoded).double == (value.isFinite ? value : nil))
        }
        #expect(JSONValue.double(-0.0).encoded() == "-0")
    }
}
