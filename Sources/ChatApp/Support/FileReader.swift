internal import Glibc

/// Reads files of a bounded size whole.
enum FileReader {
    /// Why a file could not be read.
    enum Failure: Error, Hashable {
        case missing
        case notPermitted
        case isLink
        case notAFile
        case tooLarge(limit: Int)
        case system(code: Int32)

        fileprivate init(_ code: Int32) {
            switch code {
            case ENOENT, ENOTDIR: self = .missing
            case EACCES, EPERM: self = .notPermitted
            case ELOOP: self = .isLink
            case EISDIR: self = .notAFile
            default: self = .system(code: code)
            }
        }

        /// The system's words.
        var message: String {
            let code =
                switch self {
                case .missing: ENOENT
                case .notPermitted: EACCES
                case .isLink: ELOOP
                case .notAFile: EISDIR
                case .tooLarge: EFBIG
                case .system(let code): code
                }
            return String(cString: strerror(code))
        }
    }

    /// What may stand at a path.
    enum Kind {
        /// Whatever can be read: links, pipes and what a service manager hands in, but no folder.
        case anything
        /// A plain file, or a link to one.
        case fileOrLink
        /// A plain file.
        case file
    }

    /// What was read.
    struct Content {
        let bytes: [UInt8]
        /// The permission bits, such as 0o640.
        let mode: UInt32
        /// When it was last changed, in nanoseconds since the epoch.
        let modifiedNanoseconds: Int64
    }

    /// Returns the content of a file of at most `limit` bytes.
    static func read(
        _ path: String, limit: Int = 16 << 20, accepting kind: Kind = .anything
    ) throws(Failure) -> Content {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | flags(for: kind))
        guard descriptor >= 0 else { throw Failure(errno) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw Failure(errno) }
        let type = status.st_mode & S_IFMT
        guard kind == .anything ? type != S_IFDIR : type == S_IFREG else { throw .notAFile }
        guard status.st_size <= limit else { throw .tooLarge(limit: limit) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = Glibc.read(descriptor, &chunk, chunk.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw Failure(errno) }
            guard count > 0 else { break }
            bytes += chunk[..<count]
            guard bytes.count <= limit else { throw .tooLarge(limit: limit) }
        }
        let time = status.st_mtim
        return Content(
            bytes: bytes, mode: status.st_mode & 0o7777,
            modifiedNanoseconds: Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec))
    }

    /// Opening a pipe that nobody writes to would wait for ever.
    private static func flags(for kind: Kind) -> Int32 {
        switch kind {
        case .anything: 0
        case .fileOrLink: O_NONBLOCK
        case .file: O_NONBLOCK | O_NOFOLLOW
        }
    }
}
