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
        var hash = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
        let bytes = Array(id.value.utf8)
        CCrypto.SHA256(bytes, bytes.count, &hash)
        let digits = Array("0123456789abcdef".utf8)
        let text = hash.prefix(hash.count / 2).flatMap {
            [digits[Int($0 >> 4)], digits[Int($0 & 15)]]
        }
        digest = String(decoding: text, as: UTF8.self)
    }
}
