internal import CCurl
internal import Glibc

/// Sets options of one easy handle and remembers the first refusal.
struct CurlOptions {
    let easy: UnsafeMutableRawPointer
    private(set) var failure: CURLcode = CURLE_OK

    init(_ easy: UnsafeMutableRawPointer) {
        self.easy = easy
    }

    mutating func set(_ option: CURLoption, _ value: Int) {
        note(mostrador_curl_set_long(easy, option, value))
    }

    mutating func set(_ option: CURLoption, _ value: Bool) {
        note(mostrador_curl_set_long(easy, option, value ? 1 : 0))
    }

    /// libcurl copies the text.
    mutating func set(_ option: CURLoption, _ value: String) {
        note(value.withCString { mostrador_curl_set_pointer(easy, option, $0) })
    }

    /// libcurl keeps the pointer.
    mutating func set(_ option: CURLoption, _ value: UnsafeMutableRawPointer?) {
        note(mostrador_curl_set_pointer(easy, option, value))
    }

    mutating func set(_ option: CURLoption, receive callback: @escaping WriteCallback) {
        note(mostrador_curl_set_write(easy, option, callback))
    }

    mutating func set(_ option: CURLoption, beforeRequest callback: @escaping PrereqCallback) {
        note(mostrador_curl_set_before_request(easy, option, callback))
    }

    /// Creates sockets that programs started by this process do not inherit.
    mutating func setPrivateSockets() {
        note(mostrador_curl_set_open_socket(easy, openSocket))
    }

    /// Hands over a body, which libcurl copies.
    mutating func setBody(_ body: [UInt8]) {
        note(mostrador_curl_set_offset(easy, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(body.count)))
        body.withUnsafeBytes { bytes in
            note(mostrador_curl_set_pointer(easy, CURLOPT_COPYPOSTFIELDS, bytes.baseAddress))
        }
    }

    private mutating func note(_ code: CURLcode) {
        if failure == CURLE_OK { failure = code }
    }

    typealias WriteCallback =
        @convention(c) (
            UnsafeMutablePointer<CChar>?, Int, Int, UnsafeMutableRawPointer?
        ) -> Int
    typealias PrereqCallback =
        @convention(c) (
            UnsafeMutableRawPointer?, UnsafeMutablePointer<CChar>?, UnsafeMutablePointer<CChar>?,
            Int32, Int32
        ) -> Int32
}

extension CurlOptions {
    /// Sets everything that one exchange needs.
    mutating func apply(
        _ transfer: Transfer, configuration: HTTPClientConfiguration, remaining: Duration
    ) {
        let request = transfer.order.request
        let target = transfer.order.target
        set(CURLOPT_URL, target.url)
        set(CURLOPT_NOSIGNAL, true)
        set(CURLOPT_FOLLOWLOCATION, false)
        // Refuses an announced length at once; the write callback counts what really comes.
        set(CURLOPT_MAXFILESIZE, request.responseLimit)
        set(CURLOPT_TIMEOUT_MS, remaining.wholeMilliseconds)
        set(CURLOPT_CONNECTTIMEOUT_MS, request.connectTimeout.wholeMilliseconds)
        set(CURLOPT_MAXAGE_CONN, configuration.idleConnectionLifetime.wholeSeconds)
        // Without this a name server that hangs would hold up every other exchange on the thread.
        set(CURLOPT_QUICK_EXIT, true)
        setPrivateSockets()
        set(CURLOPT_USERAGENT, configuration.userAgent)
        applySecurity(target, configuration)
        transfer.headerList = headerList(of: request)
        if let list = transfer.headerList { set(CURLOPT_HTTPHEADER, list) }
        if request.method == .post {
            set(CURLOPT_POST, true)
            setBody(request.body ?? [])
        }
        transfer.connectCallbacks(&self)
    }

    private mutating func applySecurity(
        _ target: TransferTarget, _ configuration: HTTPClientConfiguration
    ) {
        if target.isSecure {
            set(CURLOPT_PROTOCOLS_STR, "https")
            set(CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_2)
            set(CURLOPT_SSL_VERIFYPEER, 1)
            set(CURLOPT_SSL_VERIFYHOST, 2)
            set(CURLOPT_HTTP_VERSION, CURL_HTTP_VERSION_2TLS)
            set(CURLOPT_PIPEWAIT, true)
            set(CURLOPT_CERTINFO, configuration.notesCertificates)
            if let file = configuration.certificateAuthorityFile {
                set(CURLOPT_CAINFO, file)
                set(CURLOPT_CAPATH, nil)
            }
        } else {
            set(CURLOPT_PROTOCOLS_STR, "http")
            set(CURLOPT_HTTP_VERSION, CURL_HTTP_VERSION_1_1)
        }
        // A proxy of the environment must not see what is meant for this machine.
        if target.isLoopback { set(CURLOPT_NOPROXY, "*") }
    }

    /// The caller's fields, and an empty `Expect`: waiting for "100 Continue" costs a second with
    /// servers that do not send it.
    private func headerList(of request: HTTPClientRequest) -> UnsafeMutablePointer<curl_slist>? {
        var list = curl_slist_append(nil, "Expect:")
        var hasType = false
        for (name, value) in request.headers {
            hasType = hasType || name.lowercased() == "content-type"
            // libcurl takes "Name:" for "remove", and "Name;" for an empty value.
            let line = value.text.isEmpty ? "\(name);" : "\(name): \(value.text)"
            list = curl_slist_append(list, line) ?? list
        }
        if !hasType { list = curl_slist_append(list, "Content-Type:") ?? list }
        return list
    }
}

extension Duration {
    /// Milliseconds, rounded up, at least 1: libcurl takes 0 for "no limit".
    fileprivate var wholeMilliseconds: Int {
        let (seconds, attoseconds) = components
        let part = (attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000
        return max(1, Int(seconds) * 1000 + Int(part))
    }

    /// Whole seconds, at least 1.
    fileprivate var wholeSeconds: Int { max(1, Int(components.seconds)) }
}

private func openSocket(
    _: UnsafeMutableRawPointer?, _: curlsocktype, _ address: UnsafeMutablePointer<curl_sockaddr>?
) -> curl_socket_t {
    guard let address = address?.pointee else { return CURL_SOCKET_BAD }
    let type = address.socktype | Int32(SOCK_CLOEXEC.rawValue)
    return socket(address.family, type, address.protocol)
}
