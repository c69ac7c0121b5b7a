// One exchange on the curl thread, and the C callbacks through which libcurl fills it.

internal import CCurl

/// An exchange while it waits or runs; it never leaves the curl thread.
final class Transfer {
    /// The most bytes of status lines and header fields that are read.
    static let headLimit = 64 * 1024

    let order: TransferOrder
    /// The handle while the exchange runs; `nil` while it waits for a place.
    var easy: UnsafeMutableRawPointer?
    /// The header list handed to libcurl, freed when the exchange ends.
    var headerList: UnsafeMutablePointer<curl_slist>?
    /// libcurl's words for what went wrong.
    let errorText: UnsafeMutablePointer<CChar>
    /// How often libcurl was about to send the request.
    private(set) var departures = 0
    /// Set when the caller has its result.
    var isFinished = false

    private var headers: [HTTPClientResponse.Header] = []
    private var headBytes = 0
    private var isHeadComplete = false
    private var body: [UInt8] = []
    private var isOversized = false

    init(_ order: TransferOrder) {
        self.order = order
        errorText = .allocate(capacity: Int(CURL_ERROR_SIZE))
        errorText.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE))
    }

    deinit {
        errorText.deallocate()
    }

    /// Whether the request may have left.
    var mayHaveLeft: Bool { departures > 0 }

    /// Notes that a request is about to leave; `false` forbids it.
    ///
    /// When a reused connection dies before a byte of the answer arrived, libcurl sends the request
    /// once more on a new one. The first may have been acted on, so a second is never allowed.
    fileprivate func allowsDeparture() -> Bool {
        departures += 1
        return departures == 1
    }

    fileprivate func receive(body bytes: UnsafeRawBufferPointer) -> Bool {
        guard body.count + bytes.count <= order.request.responseLimit else {
            isOversized = true
            return false
        }
        body.append(contentsOf: bytes)
        return true
    }

    fileprivate func receive(head line: UnsafeRawBufferPointer) -> Bool {
        headBytes += line.count
        guard headBytes <= Self.headLimit else {
            isOversized = true
            return false
        }
        if line.starts(with: "HTTP/".utf8) {
            (headers, isHeadComplete) = ([], false)
        } else if line.first == 0x0D || line.first == 0x0A {
            isHeadComplete = true
        } else if let colon = line.firstIndex(of: UInt8(ascii: ":")) {
            let value = line[(colon + 1)...].drop { $0 == 0x20 || $0 == 0x09 }
            let end = value.lastIndex { $0 > 0x20 }.map { $0 + 1 } ?? value.startIndex
            headers.append(
                HTTPClientResponse.Header(
                    name: String(decoding: line[..<colon], as: UTF8.self),
                    value: String(decoding: value[..<end], as: UTF8.self)))
        }
        return true
    }

    /// What the caller gets after libcurl ended the exchange with `code`.
    func result(_ code: CURLcode) -> Result<HTTPClientResponse, HTTPClientError> {
        var status = 0
        if code == CURLE_OK, let easy {
            _ = mostrador_curl_get_long(easy, CURLINFO_RESPONSE_CODE, &status)
        }
        // libcurl takes a connection that closes amid the headers for the end of an answer.
        if status > 0, isHeadComplete {
            let end = easy.flatMap { mostrador_curl_certificate_end($0) }
            return .success(
                HTTPClientResponse(
                    status: status, headers: headers, body: body,
                    certificateEnd: end.map { String(cString: $0) }))
        }
        let reason = reason(code)
        return .failure(
            mayHaveLeft ? .outcomeUnknown(reason: reason) : .notSent(reason: reason))
    }

    private func reason(_ code: CURLcode) -> String {
        if isOversized {
            return
                "the answer is too large; at most \(order.request.responseLimit) bytes of body and "
                + "\(Self.headLimit) of headers are read"
        }
        if departures > 1 { return "the connection was lost before an answer arrived" }
        if code == CURLE_OK { return "the headers of the answer were cut off" }
        let words = String(cString: errorText)
        return words.isEmpty ? String(cString: curl_easy_strerror(code)) : words
    }

    /// The exchange that `easy` works on.
    static func of(_ easy: UnsafeMutableRawPointer) -> Transfer? {
        var context: UnsafeMutableRawPointer?
        guard mostrador_curl_get_pointer(easy, CURLINFO_PRIVATE, &context) == CURLE_OK, let context
        else { return nil }
        return Unmanaged<Transfer>.fromOpaque(context).takeUnretainedValue()
    }

    /// Points libcurl's callbacks at this exchange, which must stay alive until it ends.
    func connectCallbacks(_ options: inout CurlOptions) {
        let context = Unmanaged.passUnretained(self).toOpaque()
        options.set(CURLOPT_PRIVATE, context)
        options.set(CURLOPT_WRITEDATA, context)
        options.set(CURLOPT_WRITEFUNCTION, receive: receiveBody)
        options.set(CURLOPT_HEADERDATA, context)
        options.set(CURLOPT_HEADERFUNCTION, receive: receiveHead)
        options.set(CURLOPT_PREREQDATA, context)
        options.set(CURLOPT_PREREQFUNCTION, beforeRequest: beforeRequest)
        options.set(CURLOPT_ERRORBUFFER, errorText)
    }
}

private func receiveBody(
    _ bytes: UnsafeMutablePointer<CChar>?, _ size: Int, _ count: Int,
    _ context: UnsafeMutableRawPointer?
) -> Int {
    guard let context else { return 0 }
    let transfer = Unmanaged<Transfer>.fromOpaque(context).takeUnretainedValue()
    let buffer = UnsafeRawBufferPointer(start: bytes, count: size * count)
    return transfer.receive(body: buffer) ? buffer.count : 0
}

private func receiveHead(
    _ bytes: UnsafeMutablePointer<CChar>?, _ size: Int, _ count: Int,
    _ context: UnsafeMutableRawPointer?
) -> Int {
    guard let context else { return 0 }
    let transfer = Unmanaged<Transfer>.fromOpaque(context).takeUnretainedValue()
    let buffer = UnsafeRawBufferPointer(start: bytes, count: size * count)
    return transfer.receive(head: buffer) ? buffer.count : 0
}

private func beforeRequest(
    _ context: UnsafeMutableRawPointer?, _: UnsafeMutablePointer<CChar>?,
    _: UnsafeMutablePointer<CChar>?, _: Int32, _: Int32
) -> Int32 {
    guard let context else { return CURL_PREREQFUNC_ABORT }
    let transfer = Unmanaged<Transfer>.fromOpaque(context).takeUnretainedValue()
    return transfer.allowsDeparture() ? CURL_PREREQFUNC_OK : CURL_PREREQFUNC_ABORT
}
