import ChatHTTP
import Glibc
import Testing

/// A foreign client agrees with the server about the protocol.
@Suite struct HTTPServerCurlTests {
    @Test func speaksWithCurl() async throws {
        let server = try TestServer()
        let base = "http://127.0.0.1:\(server.port)"
        #expect(try await Curl.run("-s", "\(base)/") == "hello")
        #expect(try await Curl.run("-s", "-0", "\(base)/") == "hello")
        #expect(
            try await Curl.run("-s", "\(base)/", "\(base)/", "\(base)/slow?ms=10")
                == "hellohelloslow done")
        let head = try await Curl.run("-s", "-I", "\(base)/")
        #expect(head.hasPrefix("HTTP/1.1 200 OK\r\n"))
        #expect(head.contains("Content-Length: 5\r\n"))
        let counted = try await Curl.run(
            "-s", "-o", "/dev/null", "-w", "%{http_code} %{num_connects}", "\(base)/missing", "-o",
            "/dev/null", "\(base)/")
        #expect(counted == "404 1200 0")
        await server.stop()
    }

    @Test func takesUploadsFromCurl() async throws {
        let server = try TestServer()
        let base = "http://127.0.0.1:\(server.port)"
        var path = Array("/tmp/mostrador-upload-XXXXXX".utf8CString)
        let file = mkstemp(&path)
        #expect(file >= 0)
        let name = String(decoding: path.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        defer {
            close(file)
            unlink(name)
        }
        let content = (0..<150_000).map { UInt8(0x61 + $0 % 26) }
        #expect(write(file, content, content.count) == content.count)
        let text = String(decoding: content, as: UTF8.self)
        let chunked = try await Curl.run(
            "-s", "-H", "Transfer-Encoding: chunked", "--data-binary", "@\(name)", "\(base)/echo")
        #expect(chunked == text)
        // Over 1 MiB curl asks before it sends: Expect: 100-continue.
        let expecting = try await Curl.run(
            "-s", "-H", "Expect: 100-continue", "--data-binary", "@\(name)", "\(base)/echo")
        #expect(expecting == text)
        let refused = try await Curl.run("-s", "--data-binary", "@\(name)", "\(base)/small")
        #expect(refused.contains("\"payload_too_large\""))
        let refusedChunked = try await Curl.run(
            "-s", "-H", "Transfer-Encoding: chunked", "--data-binary", "@\(name)", "\(base)/small")
        #expect(refusedChunked.contains("\"payload_too_large\""))
        await server.stop()
    }
}
