internal import CCrypto

/// The 32 bytes of a SHA-256 hash or HMAC; comparing two takes the same time whatever they hold.
public struct SHA256Digest: Equatable, Sendable {
    private let storage: InlineArray<32, UInt8>

    /// Fills the bytes by `write`, which gets room for 32.
    init(writing write: (UnsafeMutablePointer<UInt8>) -> Void) {
        var storage = InlineArray<32, UInt8>(repeating: 0)
        var span = storage.mutableSpan
        span.withUnsafeMutableBufferPointer { buffer in
            if let start = buffer.baseAddress { write(start) }
        }
        self.storage = storage
    }

    /// Reads 64 lower-case hexadecimal digits; `nil` for anything else.
    public init?(hex: some StringProtocol) {
        let text = String(hex)
        self.init(hex: text.utf8.span)
    }

    /// Reads 64 lower-case hexadecimal digits; `nil` for anything else.
    init?(hex digits: Span<UInt8>) {
        guard digits.count == 64 else { return nil }
        var storage = InlineArray<32, UInt8>(repeating: 0)
        for index in digits.indices {
            let byte = digits[index]
            guard !(0x41...0x46).contains(byte), let digit = HTTPSyntax.hexDigit(byte)
            else { return nil }
            storage[index / 2] = storage[index / 2] << 4 | digit
        }
        self.storage = storage
    }

    /// The bytes.
    public var bytes: [UInt8] { storage.indices.map { storage[$0] } }

    /// The bytes as 64 lower-case hexadecimal digits.
    public var hex: String {
        String(unsafeUninitializedCapacity: 64) { text in
            for index in 0..<64 {
                let byte = storage[index / 2]
                let digit = index.isMultiple(of: 2) ? byte >> 4 : byte & 15
                text[index] = digit < 10 ? 0x30 + digit : 0x57 + digit
            }
            return 64
        }
    }

    /// Compares in constant time.
    public static func == (left: SHA256Digest, right: SHA256Digest) -> Bool {
        left.storage.span.withUnsafeBytes { left in
            right.storage.span.withUnsafeBytes { right in
                CRYPTO_memcmp(left.baseAddress, right.baseAddress, 32) == 0
            }
        }
    }
}
