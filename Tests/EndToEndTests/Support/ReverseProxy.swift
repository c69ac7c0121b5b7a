import ChatStandIns
import Glibc
import TestSupport

/// A real proxy with TLS in front of a shop, configured by the sample that the project ships.
final class ReverseProxy: Sendable {
    /// Which proxy.
    enum Kind: String, CaseIterable, Sendable {
        case nginx, caddy
    }

    let url: String
    /// The certificate to trust, a PEM file.
    let certificate: String
    private let ownFolder = TestFolder()
    private let process: ChildProcess

    /// Starts a proxy on a free port that forwards to the shop; its certificate is good for some days.
    init(_ kind: Kind, to shop: Shop, days: Int = 2) async throws {
        let folder = ownFolder.path
        let port = FreePort.find()
        url = "https://localhost:\(port)"
        certificate = folder + "/cert.pem"
        try await Self.makeCertificate(in: folder, days: days)
        switch kind {
        case .nginx:
            try TextFile.write(
                try Self.nginx(folder: folder, port: port, shop: shop), to: folder + "/nginx.conf")
            process = try ChildProcess(
                path: try Self.program("nginx"), ["-p", folder, "-c", "nginx.conf"],
                environment: [:], directory: folder, outputPath: folder + "/log")
        case .caddy:
            try TextFile.write(
                try Self.caddy(folder: folder, port: port, shop: shop), to: folder + "/Caddyfile")
            process = try ChildProcess(
                path: try Self.program("caddy"),
                ["run", "--config", folder + "/Caddyfile", "--adapter", "caddyfile"],
                environment: ["HOME": folder, "XDG_DATA_HOME": folder, "XDG_CONFIG_HOME": folder],
                directory: folder, outputPath: folder + "/log")
        }
    }

    deinit {
        // nginx ends by SIGTERM together with its workers.
        process.kill(SIGTERM)
    }

    /// What it said, when it does not work.
    var output: String { process.output }

    // MARK: The samples, with this machine's names in them

    private static func nginx(folder: String, port: UInt16, shop: Shop) throws -> String {
        let sample = try filled(
            "nginx.conf",
            [
                ("    listen 443 ssl http2;", "    listen 127.0.0.1:\(port) ssl http2;"),
                ("    listen [::]:443 ssl http2;\n", ""),
                ("server_name shop.example.com", "server_name localhost"),
                (
                    "/etc/letsencrypt/live/shop.example.com/fullchain.pem", folder + "/cert.pem"
                ),
                ("/etc/letsencrypt/live/shop.example.com/privkey.pem", folder + "/key.pem"),
                ("http://127.0.0.1:8000", shop.baseURL),
            ])
        // The workers must be able to write into our folder; who is not root cannot choose another user.
        let user = getpwuid(getuid()).map { String(cString: $0.pointee.pw_name) } ?? "root"
        let temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map {
            "    \($0)_temp_path \($0);\n"
        }
        return """
            daemon off;
            user \(user);
            pid nginx.pid;
            error_log stderr warn;
            events {}
            http {
                access_log off;
            \(temporary.joined())\(sample)
            }
            """
    }

    private static func caddy(folder: String, port: UInt16, shop: Shop) throws -> String {
        let sample = try filled(
            "Caddyfile",
            [
                ("shop.example.com {", "https://localhost:\(port) {"),
                (
                    "# tls /etc/ssl/shop.pem /etc/ssl/shop.key",
                    "tls \(folder)/cert.pem \(folder)/key.pem"
                ),
                ("127.0.0.1:8000", "127.0.0.1:\(shop.port)"),
            ])
        return "{\n\tadmin off\n\tauto_https disable_redirects\n}\n" + sample
    }

    /// A sample with replacements; each must be found, or the sample has changed under the test.
    private static func filled(
        _ name: String, _ replacements: [(String, String)]
    ) throws -> String {
        var text = try Checkout.text("docs/deploy/" + name)
        for (old, new) in replacements {
            guard text.contains(old) else {
                throw ChildProcess.StartError(description: "\(name) does not hold \(old)")
            }
            text = text.replacing(old, with: new)
        }
        return text
    }

    private static func makeCertificate(in folder: String, days: Int) async throws {
        let openssl = try ChildProcess(
            path: try program("openssl"),
            [
                "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1",
                "-nodes", "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost",
                "-days", "\(days)", "-keyout", folder + "/key.pem", "-out", folder + "/cert.pem",
            ], environment: [:], directory: folder, outputPath: folder + "/openssl.log")
        guard await openssl.wait(seconds: 120) == .exit(0) else {
            throw ChildProcess.StartError(description: "openssl: \(openssl.output)")
        }
    }

    private static func program(_ name: String) throws -> String {
        let folders: [String] = ["/usr/sbin", "/usr/bin", "/usr/local/sbin", "/usr/local/bin"]
        guard
            let path = folders.map({ (folder: String) -> String in folder + "/" + name }).first(
                where: { access($0, X_OK) == 0 })
        else {
            throw ChildProcess.StartError(
                description: "\(name) is missing; hint: scripts/packages.sh test installs it")
        }
        return path
    }
}
