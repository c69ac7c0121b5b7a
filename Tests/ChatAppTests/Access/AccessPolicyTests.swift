import ChatCore
import ChatHTTP
import Testing

@testable import ChatApp

@Suite struct AccessPolicyTests {
    /// One request per row: the area, what is set (key, WhatsApp, private chat), the peer, the headers,
    /// and whether it may pass. `+` joins several things, `-` is none.
    static let table = """
        open       -             203.0.113.7  -                                    allowed
        open       key           203.0.113.7  X-API-Key:wrong                      allowed
        chat       -             203.0.113.7  -                                    allowed
        chat       key           203.0.113.7  -                                    allowed
        chat       key+private   203.0.113.7  -                                    refused
        chat       key+private   203.0.113.7  X-API-Key:clave                      allowed
        chat       private       127.0.0.1    Host:localhost                       allowed
        chat       private       203.0.113.7  Host:localhost                       refused
        protected  key           203.0.113.7  X-API-Key:clave                      allowed
        protected  key           203.0.113.7  x-api-key:clave                      allowed
        protected  key           203.0.113.7  Authorization:Bearer_clave           allowed
        protected  key           203.0.113.7  Authorization:bearer_clave           allowed
        protected  key           203.0.113.7  Authorization:Basic_clave            refused
        protected  key           203.0.113.7  Authorization:clave                  refused
        protected  key           203.0.113.7  X-API-Key:clav                       refused
        protected  key           203.0.113.7  X-API-Key:clave_                     refused
        protected  key           203.0.113.7  X-API-Key:CLAVE                      refused
        protected  key           203.0.113.7  X-API-Key:                           refused
        protected  key           203.0.113.7  X-API-Key:clave+X-API-Key:otra       refused
        protected  key           127.0.0.1    Host:localhost                       refused
        protected  key+whatsapp  203.0.113.7  X-API-Key:clave                      allowed
        protected  whatsapp      127.0.0.1    Host:localhost                       refused
        protected  whatsapp      127.0.0.1    Host:localhost+X-API-Key:            refused
        protected  -             127.0.0.1    Host:localhost                       allowed
        protected  -             127.0.0.1    Host:LocalHost:8000                  allowed
        protected  -             127.5.5.5    Host:127.0.0.1:8000                  allowed
        protected  -             ::1          Host:[::1]:8000                      allowed
        protected  -             ::ffff:127.0.0.1 Host:[::1]                       allowed
        protected  -             203.0.113.7  Host:localhost                       refused
        protected  -             127.0.0.1    -                                    refused
        protected  -             127.0.0.1    Host:tienda.example.co               refused
        protected  -             127.0.0.1    Host:localhost.example.co            refused
        protected  -             127.0.0.1    Host:127.0.0.1.example.co            refused
        protected  -             127.0.0.1    Host:[::1]example.co                 refused
        protected  -             127.0.0.1    Host:localhost+Host:localhost        refused
        protected  -             127.0.0.1    Host:localhost+X-Forwarded-For:1.1.1.1 refused
        protected  -             127.0.0.1    Host:localhost+x-forwarded-proto:https refused
        protected  -             127.0.0.1    Host:localhost+X-Real-IP:127.0.0.1   refused
        protected  -             127.0.0.1    Host:localhost+forwarded:for=x       refused
        protected  -             127.0.0.1    Host:localhost+Via:1.1_proxy         refused
        protected  -             127.0.0.1    Host:localhost+Origin:http://localhost:3000 allowed
        protected  -             127.0.0.1    Host:localhost+Origin:https://example.co refused
        protected  -             127.0.0.1    Host:localhost+Origin:null           refused
        """

    @Test(arguments: table.split(separator: "\n"))
    func followsTheTable(row: Substring) throws {
        let cells = row.split(separator: " ").map(String.init)
        try #require(cells.count == 5, "a row has five columns")
        let area = try #require(AccessPolicy.Area(rawValue: cells[0]))
        let set = cells[1].split(separator: "+")
        let policy = AccessPolicy(
            apiKey: Secret(set.contains("key") ? "clave" : ""),
            isChatPublic: !set.contains("private"), servesWhatsApp: set.contains("whatsapp"))
        var headers = HTTPHeaders()
        for header in cells[3].split(separator: "+") where header != "-" {
            let parts = header.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
            headers.append(
                String(parts[0]), String(parts[1].map { $0 == "_" ? " " : $0 }))
        }
        let head = HTTPRequestHead(
            method: .get, target: "/", headers: headers, peer: PeerAddress(ip: cells[2]))
        #expect((policy.decide(area, head) == .allowed) == (cells[4] == "allowed"))
    }
}
