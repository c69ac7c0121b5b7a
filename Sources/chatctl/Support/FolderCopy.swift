internal import ChatStore
internal import Glibc

/// Copies a folder with its files and the files of its folders: all of them get to their places, or none.
struct FolderCopy {
    /// Why a copy failed; what it had brought is gone again.
    struct Failure: Error {
        let message: String

        init(_ message: String) { self.message = message }

        /// A failed call, with the system's words.
        init(_ what: String, _ path: String) {
            message = "cannot \(what) \(path): \(String(cString: strerror(errno)))"
        }
    }

    private let target: String
    /// Where everything is written first: beside a folder that is yet to be, or in the one that is there, which
    /// may be a file system of its own.
    private let draft: String
    private let isNew: Bool
    /// What is in the draft and what was put into the target, by paths in either; a folder before what it holds.
    private var (folders, files): ([String], [String]) = ([], [])
    private var (madeFolders, placedFiles): ([String], [String]) = ([], [])

    private init(to target: String) {
        self.target = target
        isNew = !DiskFile.exists(target)
        draft = isNew ? "\(target).\(getpid()).new" : "\(target)/.\(getpid()).new"
    }

    /// Copies plain files and, one level down, the plain files of folders; what is there already stays as it is.
    static func copy(from source: String, to target: String) throws(Failure) {
        var ends = target[...]
        while ends.count > 1, ends.hasSuffix("/") { ends = ends.dropLast() }
        var copy = FolderCopy(to: String(ends))
        do throws(Failure) {
            try copy.fill(from: source)
            try copy.place()
        } catch {
            copy.undo()
            throw error
        }
    }

    // MARK: The draft

    /// Writes the draft; `inner` is the folder in it, with its slash.
    private mutating func fill(from source: String, inner: String = "") throws(Failure) {
        guard mkdir("\(draft)/\(inner)", 0o755) == 0 else {
            throw Failure("create the folder", "\(draft)/\(inner)")
        }
        folders.append(inner)
        guard let names = DiskFile.names(inFolder: "\(source)/\(inner)") else {
            throw Failure("read the folder", "\(source)/\(inner)")
        }
        for name in names {
            let path = inner + name
            var status = stat()
            guard !name.hasPrefix("."), lstat("\(source)/\(path)", &status) == 0 else { continue }
            switch status.st_mode & S_IFMT {
            case S_IFREG:
                files.append(path)
                try Self.told { () throws(DatabaseFileError) in
                    try DiskFile.copy(
                        from: "\(source)/\(path)", to: "\(draft)/\(path)", mode: 0o644)
                }
            case S_IFDIR where inner.isEmpty: try fill(from: source, inner: path + "/")
            default: continue
            }
        }
    }

    // MARK: The places

    private mutating func place() throws(Failure) {
        if isNew {
            guard rename(draft, target) == 0 else { throw Failure("create the folder", target) }
        } else {
            try placeEach()
            removeDraft()
        }
        DiskFile.syncFolder(of: target)
        for folder in folders { DiskFile.syncFolder(of: "\(target)/\(folder)") }
    }

    /// The profile comes last: with it a folder is a shop, and no copy is made again.
    private mutating func placeEach() throws(Failure) {
        for folder in folders where !DiskFile.exists("\(target)/\(folder)") {
            guard mkdir("\(target)/\(folder)", 0o755) == 0 else {
                throw Failure("create the folder", "\(target)/\(folder)")
            }
            madeFolders.append(folder)
        }
        let last = files.filter { $0 == "profile.yaml" }
        for file in files.filter({ $0 != "profile.yaml" }) + last
        where !DiskFile.exists("\(target)/\(file)") {
            try Self.told { () throws(DatabaseFileError) in
                try DiskFile.move("\(draft)/\(file)", to: "\(target)/\(file)")
            }
            placedFiles.append(file)
        }
    }

    // MARK: The way back

    private func undo() {
        for file in placedFiles { DiskFile.remove("\(target)/\(file)") }
        for folder in madeFolders.reversed() { rmdir("\(target)/\(folder)") }
        removeDraft()
    }

    private func removeDraft() {
        for file in files { DiskFile.remove("\(draft)/\(file)") }
        for folder in folders.reversed() { rmdir("\(draft)/\(folder)") }
    }

    private static func told(_ body: () throws(DatabaseFileError) -> Void) throws(Failure) {
        do throws(DatabaseFileError) {
            try body()
        } catch {
            throw Failure(error.description)
        }
    }
}
