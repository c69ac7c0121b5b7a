internal import Glibc

/// Files as the disk has them: whether they are there, copies and names that survive a power cut.
package enum DiskFile {
    /// Whether something is at a path.
    package static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

    /// The size in bytes; `nil` when there is no file.
    static func bytes(_ path: String) -> Int64? {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        return Int64(status.st_size)
    }

    /// Whether two paths name one file.
    static func isSame(_ one: String, _ other: String) -> Bool {
        var (first, second) = (stat(), stat())
        guard stat(one, &first) == 0, stat(other, &second) == 0 else { return false }
        return first.st_dev == second.st_dev && first.st_ino == second.st_ino
    }

    /// The names of all that a folder holds, hidden ones too, in order; `nil` when it cannot be read.
    package static func names(inFolder path: String) -> [String]? {
        guard let folder = opendir(path) else { return nil }
        defer { closedir(folder) }
        var names: [String] = []
        while let entry = readdir(folder) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted()
    }

    /// The folder that a path names a file of.
    package static func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    /// The path from the root, as far as the system knows the file.
    package static func absolute(_ path: String) -> String {
        guard let found = realpath(path, nil) else { return path }
        defer { free(found) }
        return String(cString: found)
    }

    /// Makes an empty file for its owner alone; nothing may be there.
    static func createNew(_ path: String) throws(DatabaseFileError) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw failure("create", path) }
        close(descriptor)
    }

    /// Copies a file to a new one, for its owner alone unless told otherwise, down to the disk.
    package static func copy(
        from source: String, to target: String, mode: UInt32 = 0o600
    ) throws(DatabaseFileError) {
        let input = open(source, O_RDONLY | O_CLOEXEC)
        guard input >= 0 else { throw failure("read", source) }
        defer { close(input) }
        let output = open(target, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
        guard output >= 0 else { throw failure("create", target) }
        defer { close(output) }
        var chunk = [UInt8](repeating: 0, count: 1 << 20)
        while true {
            let count = read(input, &chunk, chunk.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw failure("read", source) }
            guard count > 0 else { break }
            var rest = chunk[..<count]
            while !rest.isEmpty {
                let written = rest.withUnsafeBytes { write(output, $0.baseAddress, $0.count) }
                if written < 0, errno == EINTR { continue }
                guard written > 0 else { throw failure("write", target) }
                rest = rest.dropFirst(written)
            }
        }
        guard fsync(output) == 0 else { throw failure("write", target) }
    }

    /// Brings a file down to the disk.
    static func sync(_ path: String) throws(DatabaseFileError) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw failure("read", path) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw failure("write", path) }
    }

    /// Brings the names in the folder of a file down to the disk; not every file system can.
    package static func syncFolder(of path: String) {
        let descriptor = open(folder(of: path), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        fsync(descriptor)
        close(descriptor)
    }

    /// Gives a file another name, in place of what had it.
    package static func move(_ path: String, to target: String) throws(DatabaseFileError) {
        guard rename(path, target) == 0 else { throw failure("write", target) }
    }

    /// Removes files that may be there.
    package static func remove(_ paths: String...) {
        for path in paths { unlink(path) }
    }

    /// Where root works for the daemon's user: the owner of `model` becomes the owner of `path`.
    static func adoptOwner(of model: String, for path: String) {
        var status = stat()
        guard geteuid() == 0, stat(model, &status) == 0 else { return }
        chown(path, status.st_uid, status.st_gid)
    }

    private static func failure(_ what: String, _ path: String) -> DatabaseFileError {
        let reason = String(cString: strerror(errno))
        return .refused("cannot \(what) \(path): \(reason)")
    }
}
