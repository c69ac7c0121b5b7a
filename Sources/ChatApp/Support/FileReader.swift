internal import Glibc

/// Reads small files whole.
enum FileReader {
    /// Why a file could not be read.
    struct Failure: Error, Hashable {
        /// The system's error number.
        let code: Int32
        /// Whether there is no such file.
        var isMissing: Bool { code == ENOENT }
        /// The system's words.
        var message: String { String(cString: strerror(code)) }
    }

    /// What was read.
    struct Content {
        let bytes: [UInt8]
        /// The permission bits, such as 0o640.
        let mode: UInt32
        /// When it was last changed, in nanoseconds since the epoch.
        let modifiedNanoseconds: Int64
    }

    /// Returns the content of a file; one of more than `limit` bytes fails with `EFBIG`.
    static func read(_ path: String, limit: Int = 16 << 20) throws(Failure) -> Content {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw Failure(code: errno) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw Failure(code: errno) }
        guard status.st_mode & S_IFMT != S_IFDIR else { throw Failure(code: EISDIR) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = Glibc.read(descriptor, &chunk, chunk.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw Failure(code: errno) }
            guard count > 0 else { break }
            bytes += chunk[..<count]
            guard bytes.count <= limit else { throw Failure(code: EFBIG) }
        }
        let time = status.st_mtim
        return Content(
            bytes: bytes, mode: status.st_mode & 0o7777,
            modifiedNanoseconds: Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec))
    }
}
