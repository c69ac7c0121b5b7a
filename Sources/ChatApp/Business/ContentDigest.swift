internal import CCrypto

/// A digest of files: versions and validators that change whenever a byte does.
package struct ContentDigest {
    private var context = SHA256_CTX()

    package init() {
        SHA256_Init(&context)
    }

    /// Adds a named piece; names and lengths are part of the digest, so that pieces cannot run together.
    package mutating func add(_ name: String, _ bytes: [UInt8]) {
        let header = Array("\(name)\u{0}\(bytes.count)\u{0}".utf8)
        SHA256_Update(&context, header, header.count)
        SHA256_Update(&context, bytes, bytes.count)
    }

    /// The first 64 bits in hexadecimal.
    package mutating func shortHex() -> String {
        var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
        SHA256_Final(&digest, &context)
        return digest.prefix(8).map { byte in
            String(byte >> 4, radix: 16) + String(byte & 15, radix: 16)
        }.joined()
    }
}
