internal import Glibc

/// Copies a folder with its files and the files of its folders.
enum FolderCopy {
    /// Why a copy failed.
    struct Failure: Error {
        let message: String

        /// A failed call, with the system's words.
        init(_ what: String, _ path: String) {
            message = "cannot \(what) \(path): \(String(cString: strerror(errno)))"
        }
    }

    /// Whether there is something at a path.
    static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

    /// Where the sample business may be: above the program, as in a build from source, or in `share`.
    static func sampleCandidates() -> [String] {
        var buffer = [CChar](repeating: 0, count: 4096)
        let count = readlink("/proc/self/exe", &buffer, buffer.count - 1)
        guard count > 0 else { return [] }
        let bytes = buffer[..<count].map { UInt8(bitPattern: $0) }
        var parts = String(decoding: bytes, as: UTF8.self).split(separator: "/").dropLast()
        var candidates: [String] = []
        while !parts.isEmpty {
            let folder = "/" + parts.joined(separator: "/")
            candidates += [folder + "/share/mostrador/business", folder + "/business"]
            parts = parts.dropLast()
        }
        return candidates
    }

    /// Copies plain files and, one level down, the plain files of folders; nothing is overwritten.
    static func copy(from source: String, to target: String, depth: Int = 1) throws(Failure) {
        guard mkdir(target, 0o755) == 0 || errno == EEXIST else {
            throw Failure("create the folder", target)
        }
        guard let folder = opendir(source) else { throw Failure("read the folder", source) }
        defer { closedir(folder) }
        while let entry = readdir(folder) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            guard !name.hasPrefix(".") else { continue }
            var status = stat()
            guard lstat("\(source)/\(name)", &status) == 0 else { continue }
            switch status.st_mode & S_IFMT {
            case S_IFREG: try copyFile("\(source)/\(name)", "\(target)/\(name)")
            case S_IFDIR where depth > 0:
                try copy(from: "\(source)/\(name)", to: "\(target)/\(name)", depth: depth - 1)
            default: continue
            }
        }
    }

    private static func copyFile(_ source: String, _ target: String) throws(Failure) {
        let input = open(source, O_RDONLY | O_CLOEXEC)
        guard input >= 0 else { throw Failure("read", source) }
        defer { close(input) }
        let output = open(target, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
        guard output >= 0 else {
            guard errno == EEXIST else { throw Failure("write", target) }
            return
        }
        defer { close(output) }
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = read(input, &chunk, chunk.count)
            guard count >= 0 else { throw Failure("read", source) }
            guard count > 0 else { return }
            var rest = chunk[..<count]
            while !rest.isEmpty {
                let written = rest.withUnsafeBytes { write(output, $0.baseAddress, $0.count) }
                guard written > 0 else { throw Failure("write", target) }
                rest = rest.dropFirst(written)
            }
        }
    }
}
