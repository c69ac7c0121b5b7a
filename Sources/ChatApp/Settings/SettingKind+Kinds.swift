// The kinds of values that settings have. A text is judged as a whole: nothing is trimmed or guessed.

internal import ChatCore

extension SettingKind<Bool> {
    static var boolean: Self {
        SettingKind(
            "true or false",
            parse: { text in
                switch text.lowercased() {
                case "true", "1": true
                case "false", "0": false
                default: nil
                }
            }, render: { $0 ? "true" : "false" })
    }
}

extension SettingKind<Int> {
    static func integer(_ range: ClosedRange<Int>, _ note: String = "") -> Self {
        SettingKind(
            "a whole number from \(range.lowerBound) to \(range.upperBound)\(note)",
            parse: { text in
                guard (1...9).contains(text.utf8.count), text.utf8.allSatisfy(isDigit),
                    let value = Int(text), range.contains(value)
                else { return nil }
                return value
            }, render: { String($0) })
    }
}

extension SettingKind<Double> {
    static func decimal(_ range: ClosedRange<Double>, _ note: String = "") -> Self {
        SettingKind(
            "a number from \(decimalText(range.lowerBound)) to \(decimalText(range.upperBound))"
                + note,
            parse: { text in
                guard (1...18).contains(text.utf8.count),
                    text.utf8.allSatisfy({ isDigit($0) || $0 == UInt8(ascii: ".") }),
                    let value = Double(text), range.contains(value)
                else { return nil }
                return value
            }, render: { decimalText($0) })
    }
}

extension SettingKind<Double> {
    /// A number over 0, however small.
    static func fraction(upTo limit: Double) -> Self {
        let kind = decimal(0...limit)
        return SettingKind(
            "a number over 0, at most \(decimalText(limit))",
            parse: { text in kind.parse(text).flatMap { $0 > 0 ? $0 : nil } },
            render: kind.render)
    }
}

extension SettingKind where Value: RawRepresentable & CaseIterable, Value.RawValue == String {
    static var choice: Self {
        SettingKind(
            "one of " + Value.allCases.map(\.rawValue).joined(separator: ", "),
            parse: { Value(rawValue: $0) }, render: { $0.rawValue })
    }
}

extension SettingKind<String> {
    /// Words without control characters.
    static func text(_ allowed: String) -> Self {
        SettingKind(
            allowed, parse: { TerminalText.escaped($0) == $0 ? $0 : nil }, render: { $0 })
    }

    /// An id of Meta's dashboard.
    static var identifier: Self {
        SettingKind(
            "visible ASCII characters without spaces, at most 64",
            parse: { $0.utf8.count <= 64 && isToken($0) ? $0 : nil }, render: { $0 })
    }

    /// A name that travels in URLs or JSON: template, language, model.
    static var name: Self {
        SettingKind(
            "letters, digits and . _ - : /, at most 512",
            parse: { text in
                let isName = text.utf8.allSatisfy {
                    isDigit($0) || (65...90).contains($0) || (97...122).contains($0)
                        || "._-:/".utf8.contains($0)
                }
                return isName && text.utf8.count <= 512 ? text : nil
            }, render: { $0 })
    }

    /// An address to listen on.
    static var listenAddress: Self {
        SettingKind(
            "an IP address, or localhost",
            parse: { $0 == "localhost" || Loopback.isIPAddress($0) ? $0 : nil }, render: { $0 })
    }
}

extension SettingKind<Secret> {
    /// A token or key: what may stand in an HTTP header.
    static var secret: Self {
        SettingKind(
            "visible ASCII characters without spaces", isSecret: true,
            parse: { isToken($0) ? Secret($0) : nil }, render: maskedSecret)
    }
}

extension SettingKind<[Secret]> {
    /// One secret, or two during a rotation.
    static var secretPair: Self {
        SettingKind(
            "one secret, or two separated by a comma, of visible ASCII characters without spaces",
            isSecret: true,
            parse: { text in
                let parts = text.split(separator: ",", omittingEmptySubsequences: false)
                    .map { trimmed($0) }
                guard parts.count <= 2, parts.allSatisfy(isToken) else { return nil }
                return parts.map { Secret($0) }
            }, render: { $0.map(maskedSecret).joined(separator: ",") })
    }
}

extension SettingKind<PhoneNumber> {
    static var phone: Self {
        SettingKind(
            "a number in international form, as +57 300 000 0000",
            shown: { _ in nil }, parse: { PhoneNumber($0) }, render: { $0.masked },
            doubt: nationalNumberDoubt)
    }
}

extension SettingKind<[PhoneNumber]> {
    static var phones: Self {
        SettingKind(
            "numbers in international form, separated by commas", shown: { _ in nil },
            parse: { text in
                let parts = text.split(separator: ",", omittingEmptySubsequences: false)
                let numbers = parts.compactMap { PhoneNumber(trimmed($0)) }
                return numbers.count == parts.count ? numbers : nil
            }, render: { $0.map(\.masked).joined(separator: ",") },
            doubt: {
                $0.split(separator: ",").lazy.compactMap { nationalNumberDoubt(trimmed($0)) }.first
            }
        )
    }
}

extension SettingKind<BaseURL> {
    /// Not shown when it holds a name and a password, which are not allowed.
    static var baseURL: Self {
        SettingKind(
            "https://HOST[:PORT][/PATH], or http:// to a loopback address",
            shown: { $0.contains("@") ? nil : $0 }, parse: { BaseURL($0) }, render: { $0.text })
    }
}

extension SettingKind<GraphVersion> {
    static var graphVersion: Self {
        SettingKind(
            "a version such as \(GraphVersion.current)", parse: { GraphVersion($0) },
            render: { $0.description })
    }
}

extension SettingKind<DatabaseLocation> {
    /// Not shown when it looks like a server's URL, which may hold a password.
    static var database: Self {
        SettingKind(
            "sqlite:PATH or postgres://USER:PASSWORD@HOST:PORT/NAME?sslmode=verify-full",
            isSecret: true,
            shown: { $0.contains("@") || $0.contains("//") ? nil : $0 },
            parse: { DatabaseLocation($0) }, render: { $0.description })
    }
}

private func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

private func isToken(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (0x21...0x7E).contains($0) }
}

private func trimmed(_ text: Substring) -> String {
    var text = text
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
}

/// Colombian numbers have ten digits, mobile ones from 3 on and fixed ones from 60 on; without its country code
/// such a number is somebody else's, in another country.
@Sendable private func nationalNumberDoubt(_ text: String) -> String? {
    guard !text.hasPrefix("+"), let number = PhoneNumber(text), number.digits.utf8.count == 10,
        number.digits.hasPrefix("3") || number.digits.hasPrefix("60")
    else { return nil }
    return "\(number) looks like a Colombian number without its country code; "
        + "hint: write 57 in front of it, or + if it is complete"
}

private func maskedSecret(_ secret: Secret) -> String {
    secret.isEmpty ? "" : secret.description
}

private func decimalText(_ value: Double) -> String {
    value == value.rounded() ? String(Int(value)) : String(value)
}
