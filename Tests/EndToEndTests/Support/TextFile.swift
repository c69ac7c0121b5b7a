import ChatStandIns
import Glibc

/// Files and folders of a test.
enum TextFile {
    /// The file's text; `nil` when it cannot be read.
    static func read(_ path: String) -> String? {
        guard let file = fopen(path, "r") else { return nil }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = fread(&buffer, 1, buffer.count, file)
            guard count > 0 else { break }
            bytes += buffer[..<count]
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Writes a file; returns whether that went well.
    @discardableResult
    static func write(_ text: String, to path: String) -> Bool {
        guard let file = fopen(path, "w") else { return false }
        defer { fclose(file) }
        return fputs(text, file) >= 0
    }

    /// A fresh folder under the system's temporary one.
    static func temporaryFolder() throws -> String {
        guard let made = FreshFolder.make("/tmp/mostrador-e2e") else {
            throw ChildProcess.StartError(
                description: "no folder in /tmp: \(String(cString: strerror(errno)))")
        }
        return made
    }

    /// Copies a folder into another one, under its own name.
    static func copyFolder(_ folder: String, into target: String) {
        SpawnedProcess.run(SpawnedProcess.Order(["/bin/cp", "-r", folder, target]))
    }

    /// Removes a folder with all that is in it.
    static func remove(_ folder: String) { FreshFolder.remove(folder) }
}
