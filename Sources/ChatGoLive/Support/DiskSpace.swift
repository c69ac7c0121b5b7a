internal import CLinux
internal import Glibc

/// How much room a disk has for who is not root.
struct DiskSpace: Hashable, Sendable {
    /// Room in millions of bytes.
    let freeMegabytes: Int
    /// Room in hundredths of the disk.
    let freePercent: Int

    /// `nil` when the system does not say.
    init?(_ folder: String) {
        var status = statvfs()
        guard statvfs(folder, &status) == 0, status.f_blocks > 0 else { return nil }
        freeMegabytes = Int(UInt64(status.f_bavail) * UInt64(status.f_frsize) / 1_000_000)
        freePercent = Int(UInt64(status.f_bavail) * 100 / UInt64(status.f_blocks))
    }
}
