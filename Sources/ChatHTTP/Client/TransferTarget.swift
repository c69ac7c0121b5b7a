// Where a request goes, read by libcurl's own URL parser: what is checked here and what is connected
// to later can then never be two different hosts.

internal import CCurl

/// A URL that keeps the rules: `https` to anywhere, `http` to loopback addresses only, no user.
struct TransferTarget: Sendable {
    /// The URL as libcurl writes it.
    let url: String
    /// Scheme, host and port: requests with the same key share connections and the limit.
    let hostKey: String
    /// Whether the connection is encrypted.
    let isSecure: Bool
    /// Whether the host is this machine.
    let isLoopback: Bool

    /// Checks a URL; the error names host and scheme at most, for a query may hold a secret.
    init(_ text: String) throws(HTTPClientError) {
        guard let parser = curl_url() else {
            throw .notSent(reason: "out of memory")
        }
        defer { curl_url_cleanup(parser) }
        let code = curl_url_set(parser, CURLUPART_URL, text, 0)
        guard code == CURLUE_OK, !text.utf8.contains(0) else {
            throw .invalidRequest(
                "its URL cannot be read (\(String(cString: curl_url_strerror(code))))\n"
                    + "hint: write it as https://host/path")
        }
        guard let scheme = Self.part(CURLUPART_SCHEME, of: parser),
            let host = Self.part(CURLUPART_HOST, of: parser),
            let port = Self.part(CURLUPART_PORT, of: parser, flags: UInt32(CURLU_DEFAULT_PORT)),
            let url = Self.part(CURLUPART_URL, of: parser)
        else {
            throw .invalidRequest("its URL names no host\nhint: write it as https://host/path")
        }
        guard Self.part(CURLUPART_USER, of: parser) == nil,
            Self.part(CURLUPART_PASSWORD, of: parser) == nil
        else {
            throw .invalidRequest(
                "its URL holds a user or password\nhint: send credentials in a header")
        }
        isLoopback = Self.isLoopback(host)
        isSecure = scheme == "https"
        guard isSecure || (scheme == "http" && isLoopback) else {
            throw .invalidRequest(
                "\(scheme)://\(host) is not encrypted\n"
                    + "hint: use https; http is allowed to localhost, 127.x.x.x and [::1] only")
        }
        self.url = url
        hostKey = "\(scheme)://\(host):\(port)"
    }

    private static func part(
        _ what: CURLUPart, of parser: OpaquePointer, flags: UInt32 = 0
    ) -> String? {
        var text: UnsafeMutablePointer<CChar>?
        guard curl_url_get(parser, what, &text, flags) == CURLUE_OK, let text else { return nil }
        defer { curl_free(text) }
        return String(cString: text)
    }

    /// `localhost`, 127.0.0.0/8 and `[::1]`; libcurl has brought other spellings of an IPv4 address
    /// (`127.1`, `0x7f000001`) into the dotted form by now.
    private static func isLoopback(_ host: String) -> Bool {
        if host == "[::1]" || host.lowercased() == "localhost" { return true }
        let octets = host.split(separator: ".", omittingEmptySubsequences: false)
        return octets.count == 4 && octets[0] == "127"
            && octets.allSatisfy { UInt8($0) != nil && $0.utf8.allSatisfy { $0 != 0x2B } }
    }
}
