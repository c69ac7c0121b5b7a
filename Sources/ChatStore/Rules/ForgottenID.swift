internal import CCrypto
internal import ChatCore

/// What is kept of the id of a message of somebody who was forgotten, so that the message is known when
/// WhatsApp brings it again.
///
/// Meta's ids hold the telephone number in base64. A digest tells neither; guessing the number from one would
/// take guessing the random bytes of the id too.
struct ForgottenID: Hashable, Sendable {
    /// 32 hexadecimal digits: the first half of the SHA-256 hash.
    let digest: String

    init(_ id: MessageID) {
        // The one-shot call would look the algorithm up each time.
        var context = SHA256_CTX()
        SHA256_Init(&context)
        var text = id.value
        text.withUTF8 { bytes in _ = SHA256_Update(&context, bytes.baseAddress, bytes.count) }
        digest = withUnsafeTemporaryAllocation(
            of: UInt8.self, capacity: Int(SHA256_DIGEST_LENGTH)
        ) { hash in
            SHA256_Final(hash.baseAddress, &context)
            return String(unsafeUninitializedCapacity: 32) { text in
                for index in 0..<32 {
                    let byte = hash[index / 2]
                    let digit = index.isMultiple(of: 2) ? byte >> 4 : byte & 15
                    text[index] = digit < 10 ? 0x30 + digit : 0x57 + digit
                }
                return 32
            }
        }
    }
}
