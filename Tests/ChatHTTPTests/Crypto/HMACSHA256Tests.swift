import ChatHTTP
import Testing

@Suite struct HMACSHA256Tests {
    /// FIPS 180-4 examples.
    @Test(arguments: [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
        ),
    ])
    func hashes(text: String, hex: String) {
        #expect(SHA256.hash(text).hex == hex)
    }

    struct Vector: Sendable, CustomTestStringConvertible {
        var name: String
        var key: [UInt8]
        var message: [UInt8]
        var code: String
        var testDescription: String { name }
    }

    /// RFC 4231, section 4; case 5 tests truncation, which we never do.
    static let vectors: [Vector] = [
        Vector(
            name: "1", key: .init(repeating: 0x0B, count: 20), message: Array("Hi There".utf8),
            code: "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"),
        Vector(
            name: "2", key: Array("Jefe".utf8),
            message: Array("what do ya want for nothing?".utf8),
            code: "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"),
        Vector(
            name: "3", key: .init(repeating: 0xAA, count: 20),
            message: .init(repeating: 0xDD, count: 50),
            code: "773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe"),
        Vector(
            name: "4", key: Array(1...25), message: .init(repeating: 0xCD, count: 50),
            code: "82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b"),
        Vector(
            name: "6", key: .init(repeating: 0xAA, count: 131),
            message: Array("Test Using Larger Than Block-Size Key - Hash Key First".utf8),
            code: "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"),
        Vector(
            name: "7", key: .init(repeating: 0xAA, count: 131),
            message: Array(
                ("This is a test using a larger than block-size key and a larger than block-size "
                    + "data. The key needs to be hashed before being used by the HMAC algorithm.")
                    .utf8),
            code: "9b09ffa71b942fcb27635fbcd5b0e944bfdc63644f0713938a7f51535c3a35e2"),
    ]

    @Test(arguments: vectors)
    func followsRFC4231(vector: Vector) {
        let key = HMACSHA256(key: vector.key)
        for _ in 0..<2 {
            #expect(
                key.authenticationCode(of: vector.message).hex == vector.code,
                "a prepared key serves any number of messages")
        }
    }

    @Test func keyOfExactlyOneBlockIsUsedAsItIs() {
        let key = [UInt8](repeating: 7, count: 64)
        let hashed = HMACSHA256(key: SHA256.hash(key).bytes).authenticationCode(of: [])
        #expect(HMACSHA256(key: key).authenticationCode(of: []) != hashed)
        let longer = key + [7]
        #expect(
            HMACSHA256(key: longer).authenticationCode(of: [])
                == HMACSHA256(key: SHA256.hash(longer).bytes).authenticationCode(of: []))
    }

    @Test func digestReadsOnlyItsOwnHex() {
        let digest = SHA256.hash("abc")
        #expect(SHA256Digest(hex: digest.hex) == digest)
        #expect(SHA256Digest(hex: digest.hex)?.bytes == digest.bytes)
        for bad in [
            "", String(digest.hex.dropLast()), digest.hex + "0", digest.hex.uppercased(),
            "g" + digest.hex.dropFirst(), " " + digest.hex.dropFirst(),
            "é" + digest.hex.dropFirst(2),
        ] { #expect(SHA256Digest(hex: bad) == nil, "\(bad)") }
    }

    @Test func everyBitOfADigestCounts() {
        let digest = SHA256.hash("abc")
        for bit in 0..<256 {
            var bytes = digest.bytes
            bytes[bit / 8] ^= 1 << (bit % 8)
            let hex = bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
            #expect(SHA256Digest(hex: hex) != digest)
        }
    }

    @Test func randomBytesDiffer() {
        #expect(RandomBytes.make(32).count == 32)
        #expect(RandomBytes.make(0).isEmpty)
        #expect(Set((0..<100).map { _ in RandomBytes.make(16) }).count == 100)
    }
}
