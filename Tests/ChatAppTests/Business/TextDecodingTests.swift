import TestSupport
import Testing

@testable import ChatApp

@Suite struct TextDecodingTests {
    @Test func readsWhatSpreadsheetsWrite() throws {
        let utf8 = Array("Máquina “ñ” €".utf8)
        #expect(try TextDecoding.utf8OrWindows1252(utf8) == "Máquina “ñ” €")
        #expect(try TextDecoding.utf8([0xEF, 0xBB, 0xBF] + utf8) == "Máquina “ñ” €")
        let windows: [UInt8] = [0x4D, 0xE1, 0x71, 0x20, 0x93, 0xF1, 0x94, 0x20, 0x80]
        #expect(try TextDecoding.utf8OrWindows1252(windows) == "Máq “ñ” €")
    }

    @Test func saysWhereTheDamageIs() {
        let place = TextPosition(line: 2, column: 3)
        #expect(throws: TextDecoding.Failure.invalidByte(0xFF, place)) {
            try TextDecoding.utf8(Array("a\nñb".utf8) + [0xFF])
        }
        #expect(throws: TextDecoding.Failure.invalidByte(0x81, place)) {
            try TextDecoding.utf8OrWindows1252(Array("a\nxb".utf8) + [0x81])
        }
        #expect(throws: TextDecoding.Failure.invalidByte(0, place)) {
            try TextDecoding.utf8OrWindows1252(Array("a\nxb\0".utf8))
        }
        #expect(throws: TextDecoding.Failure.utf16) {
            try TextDecoding.utf8OrWindows1252([0xFF, 0xFE, 0x61, 0])
        }
    }

    /// Overlong forms, surrogates, cut sequences, scalars beyond the end: none is UTF-8.
    @Test(
        arguments: [
            [0xC0, 0x80], [0xC1, 0xBF], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80],
            [0xF0, 0x80, 0x80, 0x80],
            [0xF4, 0x90, 0x80, 0x80], [0xF8, 0x88, 0x80, 0x80, 0x80], [0xE2, 0x82], [0x80],
        ] as [[UInt8]])
    func refusesWhatIsNoUTF8(bytes: [UInt8]) {
        #expect(throws: TextDecoding.Failure.self) { try TextDecoding.utf8(bytes) }
    }

    @Test func agreesWithTheStandardLibrary() {
        var random = SeededGenerator(seed: 20_261_122)
        for _ in 0..<3000 {
            let pool: [UInt8] = [
                0x41, 0x7F, 0x80, 0x9F, 0xA0, 0xBF, 0xC3, 0xE0, 0xED, 0xEF, 0xF0, 0xF4,
            ]
            let bytes = (0..<6).map { _ in pool.randomElement(using: &random) ?? 0 }
            let isValid = String(validating: bytes, as: UTF8.self) != nil
            let isRead = (try? TextDecoding.utf8(bytes)) != nil
            #expect(isRead == isValid, "\(bytes)")
        }
    }
}
