internal import Glibc

/// What the system says of a file, without opening it.
struct FileFacts: Sendable {
    /// The permission bits, such as 0o640.
    let mode: UInt32
    /// Its size.
    let bytes: Int64
    /// When it was last changed, in seconds since the epoch.
    let modifiedSeconds: Int64

    /// `nil` when there is nothing at the path.
    init?(_ path: String) {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        mode = status.st_mode & 0o7777
        bytes = Int64(status.st_size)
        modifiedSeconds = Int64(status.st_mtim.tv_sec)
    }

    /// Whether there is a program at a path.
    static func isExecutable(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
            && access(path, X_OK) == 0
    }

    /// The content of a file, up to 64 MiB of it; `nil` when it cannot be read.
    static func content(_ path: String) -> [UInt8]? {
        guard let file = fopen(path, "re") else { return nil }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while bytes.count < 64 << 20 {
            let count = fread(&chunk, 1, chunk.count, file)
            guard count > 0 else { break }
            bytes += chunk[..<count]
        }
        return bytes
    }
}
