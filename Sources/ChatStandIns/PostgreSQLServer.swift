// A PostgreSQL server of the tests' own: made in a throw-away folder, on a loopback port and a socket in
// that folder, and gone with the process that started it, however that ends.

internal import ChatEngine
internal import Glibc

/// A throw-away PostgreSQL server from the system's package; it may be stopped, crashed and started again.
///
/// A shell holds it: what it reads from us are orders, and when there is nobody left to give any it stops
/// the server and removes the folder.
public final class PostgreSQLServer: Sendable {
    /// Why there is no server, and what to do.
    public struct Failure: Error, CustomStringConvertible {
        /// Both.
        public let description: String
    }

    /// The one that the tests of a process share, started by whoever asks first.
    public static let shared = Result { () throws(Failure) in try PostgreSQLServer() }

    /// Of the user `postgres`; nobody may ever print it.
    public static let password = "canary-pg-4711"

    /// Where it listens, on 127.0.0.1 and `localhost`.
    public let port: UInt16
    private let folder: String
    private let shell: Locked<Int32>
    private let schemas = Locked(0)

    /// The authority that signed the server's certificate, which is for `localhost`, as a PEM file.
    public var authority: String { "\(folder)/server.crt" }

    /// Makes the folder and starts the server, which takes some seconds.
    public init() throws(Failure) {
        guard let programs = Self.programs() else {
            throw Failure(
                description: "PostgreSQL's server is missing\nhint: scripts/packages.sh test")
        }
        guard let made = FreshFolder.make("/tmp/mostrador-pg") else {
            throw Failure(description: "no /tmp")
        }
        folder = made
        port = FreePort.find()
        shell = Locked(
            try Self.startShell([
                "-c", Self.script, "sh", folder, programs, String(port), Self.password,
            ]))
        let answer = order("start")
        guard answer != nil else {
            throw Failure(description: "PostgreSQL does not start; see \(folder)/log")
        }
    }

    deinit {
        _ = shell.withLock { close($0) }
    }

    // MARK: Addresses

    /// The address of a new, empty schema; `parameters` are added to it, such as `sslmode=require`.
    public func newSchema(_ parameters: String = "") throws(Failure) -> String {
        let number = schemas.withLock { number in
            number += 1
            return number
        }
        let name = "shop_\(number)"
        try sql("CREATE SCHEMA \(name)")
        return url(schema: name, parameters)
    }

    /// The schema that an address names, which is also what its sessions are called.
    public static func schema(of url: String) -> String {
        url.split(separator: "&").first?.split(separator: "%3D").last.map(String.init) ?? ""
    }

    /// The address of a schema. A connection may take minutes on a machine that runs all tests at once.
    public func url(schema: String, _ parameters: String = "") -> String {
        "postgres://postgres:\(Self.password)@localhost:\(port)/postgres"
            + "?options=-csearch_path%3D\(schema)&application_name=\(schema)&connect_timeout=300"
            + (parameters.isEmpty ? "" : "&" + parameters)
    }

    // MARK: Orders

    /// Runs a statement without line breaks as another program; its rows, columns apart by `|`.
    @discardableResult
    public func sql(_ statement: String) throws(Failure) -> [String] {
        guard let rows = order("sql \(statement)") else {
            throw Failure(description: "refused: \(statement)")
        }
        return rows
    }

    /// Stops the server; it ends all connections.
    public func stop() { _ = order("stop") }

    /// Ends the server as a crash would.
    public func crash() { _ = order("crash") }

    /// Starts it again and waits until it serves.
    public func start() throws(Failure) {
        guard order("start") != nil else { throw Failure(description: "it does not start again") }
    }

    /// What the shell said, or `nil` for a failure.
    private func order(_ words: String) -> [String]? {
        shell.withLock { socket in
            let bytes = Array((words + "\n").utf8)
            guard send(socket, bytes, bytes.count, Int32(MSG_NOSIGNAL)) == bytes.count
            else { return nil }
            var answer: [UInt8] = []
            var buffer = [UInt8](repeating: 0, count: 4096)
            while true {
                let count = recv(socket, &buffer, buffer.count, 0)
                guard count > 0 else { return nil }
                answer += buffer.prefix(count)
                let text = String(decoding: answer, as: UTF8.self)
                if text.hasSuffix("\u{4}failed\n") { return nil }
                guard text.hasSuffix("\u{4}done\n") else { continue }
                return text.dropLast(6).split(separator: "\n").map(String.init)
            }
        }
    }

    // MARK: The shell

    /// The server refuses root, so there it runs as its own user.
    private static let script = """
        folder=$1 programs=$2 port=$3 export PGPASSWORD=$4
        as=
        if [ "$(id -u)" = 0 ]; then
            chown postgres: "$folder" || exit 1
            as="setpriv --reuid postgres --regid postgres --init-groups"
        fi
        cd "$folder" || exit 1
        exec 2>>log
        prepare() {
            printf '%s' "$PGPASSWORD" >password
            openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 \\
                -subj /CN=localhost -addext subjectAltName=DNS:localhost \\
                -keyout server.key -out server.crt >&2 || return 1
            if [ -n "$as" ]; then chown postgres password server.key; fi
            chmod 600 server.key
            $as "$programs/initdb" -D data -U postgres -A scram-sha-256 --pwfile password \\
                -E UTF8 --locale=C.UTF-8 --no-sync >&2
        }
        start() {
            [ -d data ] || prepare || return 1
            $as "$programs/postgres" -D data -p "$port" -k "$folder" -h 127.0.0.1 \\
                -c fsync=off -c max_connections=400 -c shared_buffers=64MB -c ssl=on \\
                -c ssl_cert_file="$folder/server.crt" -c ssl_key_file="$folder/server.key" \\
                -c log_min_messages=fatal >&2 </dev/null &
            server=$!
            for _ in $(seq 600); do
                "$programs/pg_isready" -q -h "$folder" -p "$port" && return 0
                kill -0 $server || return 1
                sleep 0.1
            done
            return 1
        }
        end() { kill -$1 $server; wait $server; true; }
        while read -r word rest; do
            case $word in
            start) start ;;
            stop) end INT ;;
            crash) end QUIT ;;
            sql) "$programs/psql" -h "$folder" -p "$port" -U postgres -d postgres -X -q -A -t \\
                -v ON_ERROR_STOP=1 -c "$rest" </dev/null ;;
            esac && printf '\\004done\\n' || printf '\\004failed\\n'
        done
        end INT
        cd / && rm -rf "$folder"
        """

    private static func programs() -> String? {
        // The newest that is installed.
        for version in stride(from: 30, through: 13, by: -1) {
            let path = "/usr/lib/postgresql/\(version)/bin"
            if access(path + "/postgres", X_OK) == 0 { return path }
        }
        return nil
    }

    private static func startShell(_ arguments: [String]) throws(Failure) -> Int32 {
        var ends: [Int32] = [-1, -1]
        guard socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0, &ends) == 0 else {
            throw Failure(description: "no socket")
        }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        defer { close(ends[1]) }
        var shell = SpawnedProcess.Order(["/bin/sh"] + arguments)
        shell.variables = nil
        shell.input = .descriptor(ends[1])
        shell.output = .descriptor(ends[1])
        shell.errors = .nothing
        guard SpawnedProcess.start(shell) != nil else {
            close(ends[0])
            throw Failure(description: "/bin/sh cannot be started")
        }
        return ends[0]
    }
}
