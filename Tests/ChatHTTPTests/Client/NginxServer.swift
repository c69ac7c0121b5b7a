// nginx with TLS as a peer that we did not write, and a certificate authority made for the test.

import ChatStandIns
import Glibc
import Testing

/// An nginx of the current user on a free port of 127.0.0.1, with a certificate for `localhost`.
final class NginxServer: Sendable {
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    let port: UInt16
    /// The authority that signed the server's certificate, as a PEM file.
    let authority: String
    private let directory: String
    private let process: pid_t

    /// Makes the certificates and starts nginx; throws with a hint when a program is missing.
    init() throws {
        guard let made = FreshFolder.make("/tmp/mostrador-nginx") else {
            throw Failure(description: "no /tmp")
        }
        directory = made
        authority = "\(directory)/ca.pem"
        try Self.makeCertificates(in: directory)
        port = FreePort.find()
        try Self.write(Self.configuration(port: port), to: "\(directory)/nginx.conf")
        process = try Self.spawn("nginx", ["-p", directory, "-c", "nginx.conf"])
        try Self.waitForListener(port, process)
    }

    deinit {
        kill(process, SIGKILL)
        waitpid(process, nil, 0)
        FreshFolder.remove(directory)
    }

    private static func configuration(port: UInt16) -> String {
        """
        daemon off;
        master_process off;
        pid nginx.pid;
        error_log stderr emerg;
        events {}
        http {
            access_log off;
            keepalive_timeout 1h;
            keepalive_requests 1000000;
            client_body_temp_path body;
            proxy_temp_path proxy;
            fastcgi_temp_path fastcgi;
            uwsgi_temp_path uwsgi;
            scgi_temp_path scgi;
            server {
                listen 127.0.0.1:\(port) ssl http2;
                ssl_certificate server.pem;
                ssl_certificate_key server.key;
                location / {
                    return 200 "$server_protocol $connection $request_method $http_x_test";
                }
            }
        }
        """
    }

    private static func makeCertificates(in directory: String) throws {
        try write("subjectAltName=DNS:localhost", to: "\(directory)/names")
        let key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"]
        let commands = [
            ["req", "-x509"] + key + [
                "-subj", "/CN=Test authority", "-days", "2", "-keyout", "\(directory)/ca.key",
                "-out", "\(directory)/ca.pem",
            ],
            ["req"] + key + [
                "-subj", "/CN=localhost", "-keyout", "\(directory)/server.key",
                "-out", "\(directory)/server.csr",
            ],
            [
                "x509", "-req", "-in", "\(directory)/server.csr", "-CA", "\(directory)/ca.pem",
                "-CAkey", "\(directory)/ca.key", "-CAcreateserial", "-days", "2",
                "-extfile", "\(directory)/names", "-out", "\(directory)/server.pem",
            ],
        ]
        for arguments in commands {
            var status: Int32 = 0
            waitpid(try spawn("openssl", arguments), &status, 0)
            guard status == 0 else {
                throw Failure(description: "openssl \(arguments[0]) ended with status \(status)")
            }
        }
    }

    private static func spawn(_ name: String, _ arguments: [String]) throws -> pid_t {
        let directories = ["/usr/sbin", "/usr/bin", "/usr/local/sbin", "/usr/local/bin"]
        let paths: [String] = directories.map { "\($0)/\(name)" }
        guard let path = paths.first(where: { access($0, X_OK) == 0 }) else {
            throw Failure(description: "\(name) is missing\nhint: apt-get install \(name)")
        }
        var order = SpawnedProcess.Order([path] + arguments)
        order.variables = nil
        guard let process = SpawnedProcess.start(order) else {
            throw Failure(description: "\(path) cannot be started")
        }
        return process
    }

    private static func waitForListener(_ port: UInt16, _ process: pid_t) throws {
        for _ in 0..<6000 {
            if RawServer.canConnect(to: port) { return }
            guard waitpid(process, nil, WNOHANG) == 0 else {
                throw Failure(description: "nginx ended at once; its configuration is refused")
            }
            usleep(10_000)
        }
        kill(process, SIGKILL)
        throw Failure(description: "nginx does not listen after 60 s")
    }

    private static func write(_ text: String, to path: String) throws {
        guard let file = fopen(path, "w") else {
            throw Failure(description: "cannot write \(path)")
        }
        defer { fclose(file) }
        fputs(text, file)
    }
}
