/// Tells values that somebody forgot to replace.
enum PlaceholderText {
    /// What such values hold, in lower case.
    private static let parts = [
        "changeme", "change_me", "change-me", "cambiame", "cambie", "your_", "your-", "youraccess",
        "placeholder", "replace", "reemplace", "example", "ejemplo", "insert", "dummy", "xxxx",
        "<", ">",
    ]
    /// What they are, in lower case.
    private static let wholes: Set<String> = [
        "secret", "secreto", "token", "password", "clave", "test", "prueba", "key", "apikey",
        "api_key",
        "admin", "1234", "12345", "123456", "12345678", "123456789", "1234567890", "abc", "abc123",
        "verify_token", "verify-token", "verifytoken", "sk-", "mostrador",
    ]

    /// Whether a text is one.
    static func matches(_ text: String) -> Bool {
        let plain = text.lowercased()
        let first = plain.first
        return wholes.contains(plain) || parts.contains { plain.contains($0) }
            || plain.allSatisfy { $0 == first }
    }
}
