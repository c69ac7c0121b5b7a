import Glibc

/// An nginx with one worker that answers everything with `OK`.
final class StaticNginx {
    private let port = UInt16.random(in: 20_000...31_999)
    private let pid: pid_t

    init(folder: String, core: Int) throws {
        let configuration = """
            daemon off; master_process off; pid nginx.pid; error_log stderr crit;
            events { worker_connections 256; }
            http {
                access_log off; keepalive_requests 1000000; client_body_temp_path body;
                server { listen 127.0.0.1:\(port); location / { return 200 "OK\\n"; } }
            }
            """
        let path = folder + "/nginx.conf"
        guard let file = fopen(path, "w") else { throw BenchmarkError("cannot write \(path)") }
        fputs(configuration, file)
        fclose(file)
        pid = try Daemon.spawn(
            Cores.pinning(core) + ["/usr/sbin/nginx", "-p", folder, "-c", "nginx.conf"])
    }

    /// Connections to it, once it listens.
    func load(connections: Int) throws -> LoadGenerator {
        for _ in 0..<500 {
            if let load = try? LoadGenerator(port: port, connections: connections) { return load }
            usleep(10_000)
        }
        throw BenchmarkError("nginx does not listen; is Debian's nginx-light installed?")
    }

    func stop() {
        kill(pid, SIGTERM)
        var status: Int32 = 0
        waitpid(pid, &status, 0)
    }
}
