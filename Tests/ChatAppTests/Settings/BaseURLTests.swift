import Testing

@testable import ChatApp

@Suite struct BaseURLTests {
    /// A text, and the URL that it is read as; `-` when it is refused.
    static let table = """
        https://graph.facebook.com         https://graph.facebook.com
        https://graph.facebook.com/        https://graph.facebook.com
        HTTPS://Graph.Facebook.com:443/V1/ https://graph.facebook.com:443/V1
        https://api.openai.com/v1          https://api.openai.com/v1
        http://127.0.0.1:9000              http://127.0.0.1:9000
        http://127.8.9.1                   http://127.8.9.1
        http://localhost:1/v1              http://localhost:1/v1
        http://[::1]:8080                  http://[::1]:8080
        https://[2001:db8::1]              https://[2001:db8::1]
        http://example.com                 -
        http://10.0.0.1                    -
        http://127.0.0.1.example.com       -
        http://127.1                       -
        http://2130706433                  -
        http://localhost.example.com       -
        http://localhost@example.com       -
        https://user:secret@example.com    -
        https://example.com?x=1            -
        https://example.com#x              -
        https://example.com:0              -
        https://example.com:65536          -
        https://example.com:               -
        https://                           -
        https:///v1                        -
        https://exa_mple.com               -
        https://[::1                       -
        https://[example]                  -
        ftp://example.com                  -
        example.com                        -
        """

    @Test(arguments: table.split(separator: "\n"))
    func acceptsSafeURLsOnly(row: Substring) throws {
        let cells = row.split(separator: " ").map(String.init)
        try #require(cells.count == 2)
        #expect((BaseURL(cells[0])?.text ?? "-") == cells[1])
    }

    @Test func aPasswordInOneIsNotShown() {
        let kind = SettingKind<BaseURL>.baseURL
        #expect(kind.shown("https://user:secret@example.com") == nil)
        #expect(kind.shown("ftp://example.com") == "ftp://example.com")
    }

    @Test func refusesBlanksAndControls() {
        #expect(BaseURL("https://exam ple.com") == nil)
        #expect(BaseURL("https://example.com/\r\nHost: x") == nil)
    }
}
