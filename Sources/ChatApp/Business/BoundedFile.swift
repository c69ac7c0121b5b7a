internal import Glibc

/// Reads whole files of a bounded size; links and anything that is no plain file are refused.
enum BoundedFile {
    /// Why a file was not read.
    enum Failure: Error, Hashable {
        case missing
        case notPermitted
        case isLink
        case notAFile
        case tooLarge(limit: Int)
        case system(code: Int32)

        /// What is wrong, in the shop owner's language.
        var problem: String {
            switch self {
            case .missing: "el archivo no existe"
            case .notPermitted: "no hay permiso para leer el archivo"
            case .isLink: "el archivo es un enlace simbólico"
            case .notAFile: "no es un archivo"
            case .tooLarge: "el archivo es demasiado grande"
            case .system(let code): "el archivo no se pudo leer (error \(code) del sistema)"
            }
        }

        /// What is allowed, in the shop owner's language.
        var allowed: String {
            switch self {
            case .missing: "se necesita un archivo con ese nombre"
            case .notPermitted: "el programa debe poder leerlo"
            case .isLink, .notAFile, .system: "se necesita un archivo común"
            case .tooLarge(let limit): "se permiten hasta \(limit / 1024) KiB"
            }
        }
    }

    /// The bytes of a file.
    ///
    /// - Parameters:
    ///   - path: The file. Its last component must not be a link unless `followingLinks`.
    ///   - limit: The largest size in bytes.
    ///   - followingLinks: Whether the file may be a link.
    /// - Returns: All of its bytes.
    /// - Throws: ``Failure`` when it is missing, unreadable, no plain file or too large.
    static func read(
        _ path: String, limit: Int, followingLinks: Bool = false
    ) throws(Failure) -> [UInt8] {
        let flags = O_RDONLY | O_CLOEXEC | O_NONBLOCK | (followingLinks ? 0 : O_NOFOLLOW)
        let descriptor = open(path, flags)
        guard descriptor >= 0 else { throw failure(errno) }
        defer { close(descriptor) }
        var info = stat()
        guard fstat(descriptor, &info) == 0 else { throw failure(errno) }
        guard info.st_mode & S_IFMT == S_IFREG else { throw .notAFile }
        guard info.st_size <= limit else { throw .tooLarge(limit: limit) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = Glibc.read(descriptor, &chunk, chunk.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw failure(errno) }
            if count == 0 { return bytes }
            bytes.append(contentsOf: chunk[..<count])
            guard bytes.count <= limit else { throw .tooLarge(limit: limit) }
        }
    }

    private static func failure(_ code: Int32) -> Failure {
        switch code {
        case ENOENT, ENOTDIR: .missing
        case EACCES, EPERM: .notPermitted
        case ELOOP: .isLink
        case EISDIR: .notAFile
        default: .system(code: code)
        }
    }
}
