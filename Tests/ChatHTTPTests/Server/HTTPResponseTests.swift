import ChatHTTP
import Testing

@Suite struct HTTPResponseTests {
    @Test func makesJSONErrors() {
        let response = HTTPResponse.error(
            429, code: "rate_limited", message: "at most \"20\"", headers: ["Retry-After": "7"])
        #expect(response.status == 429)
        #expect(
            String(decoding: response.body, as: UTF8.self)
                == #"{"error":{"code":"rate_limited","message":"at most \"20\""}}"#)
        #expect(response.headers.first("retry-after") == "7")
        #expect(response.headers.first("CONTENT-TYPE") == "application/json")
    }

    @Test func makesTextByteForByte() {
        let response = HTTPResponse.text(200, "1158201444")
        #expect(response.body == Array("1158201444".utf8))
        #expect(response.headers.first("Content-Type") == "text/plain; charset=utf-8")
    }

    @Test func keepsHeadersInOrderAndOnOneLine() {
        var headers: HTTPHeaders = ["A": "1", "b": "2"]
        headers.append("a", "3\r\nX: y\u{0}")
        #expect(headers.all("A") == ["1", "3  X: y "])
        #expect(headers.first("B") == "2")
        #expect(headers.first("c") == nil)
        #expect(headers.all.map(\.name) == ["A", "b", "a"])
        #expect(headers.count == 3)
    }
}
