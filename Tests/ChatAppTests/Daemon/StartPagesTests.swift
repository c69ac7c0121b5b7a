import Testing

@testable import ChatApp

@Suite struct StartPagesTests {
    /// The first line of a mapping in `/proc/self/smaps` and those of its details that matter.
    private static func mapping(
        _ head: String, anonymous: Int = 0, swapped: Int = 0
    ) -> String {
        "\(head)\nSize: 8 kB\nRss: 8 kB\nAnonymous: \(anonymous) kB\nSwap: \(swapped) kB\nVmFlags: rd\n"
    }

    private static let code = mapping("3000-5000 r-xp 00002000 08:01 42 /lib/c.so")
    private static let data = mapping("3000-5000 rw-p 00002000 08:01 42 /lib/c.so", anonymous: 4)

    /// Whether the mapping at 1000-3000 is given back.
    @Test(arguments: [
        ("code", mapping("1000-3000 r-xp 00000000 08:01 42 /usr/bin/ChatServer"), true),
        (
            "constants before code", mapping("1000-3000 r--p 00000000 08:01 42 /lib/c.so") + code,
            true
        ),
        (
            "a path with blanks",
            mapping("1000-3000 r--p 00001000 08:01 42    /a b/c-d")
                + mapping("3000-5000 r--p 00001000 08:01 42 /a b/c-d", anonymous: 4), true
        ),
        (
            "changed by the linker",
            mapping("1000-3000 r--p 00001000 08:01 42 /lib/c.so", anonymous: 4) + code, false
        ),
        (
            "changed and swapped out",
            mapping("1000-3000 r--p 00001000 08:01 42 /lib/c.so", swapped: 4) + code, false
        ),
        (
            "changed by the linker, where nobody counts",
            mapping("1000-3000 r--p 00001000 08:01 42 /lib/c.so") + data, false
        ),
        (
            "the last of its file",
            mapping("1000-3000 r--p 00001000 08:01 42 /lib/c.so")
                + mapping("3000-5000 r--p 00000000 08:01 43 /lib/d.so"), false
        ),
        ("data", mapping("1000-3000 rw-p 00001000 08:01 42 /lib/c.so"), false),
        ("shared memory", mapping("1000-3000 r--s 00001000 08:01 42 /chat.db-shm"), false),
        ("the kernel's", mapping("1000-3000 r-xp 00000000 00:00 0 [vdso]"), false),
        ("no file", mapping("1000-3000 r-xp 00000000 00:00 0"), false),
        (
            "nothing told", "1000-3000 r-xp 00000000 08:01 42 /usr/bin/ChatServer\nSize: 8 kB\n",
            false
        ),
        (
            "swap not told", "1000-3000 r-xp 0 08:01 42 /bin/a\nAnonymous: 0 kB\nVmFlags: rd\n",
            false
        ),
        ("only swap told", "1000-3000 r-xp 0 08:01 42 /bin/a\nSwap: 0 kB\nVmFlags: rd\n", false),
        ("garbage", mapping("3000-1000 r-xp 00000000 08:01 42 /usr/bin/ChatServer"), false),
    ])
    func onlyWhatTheFileHoldsIsGivenBack(_ name: String, _ maps: String, _ isGiven: Bool) {
        let found = StartPages.unchangedFiles(Array(maps.utf8))
        #expect(found.contains(0x1000..<0x3000) == isGiven)
    }

    /// What is told of a mapping that stays does not hold for the next one.
    @Test func eachMappingIsJudgedByItself() {
        let maps =
            Self.mapping("1000-2000 rw-p 0 08:01 42 /lib/c.so", anonymous: 4)
            + Self.mapping("2000-3000 r-xp 0 08:01 42 /lib/c.so")
            + Self.mapping("3000-4000 r--p 0 08:01 42 /lib/c.so", anonymous: 4)
        #expect(StartPages.unchangedFiles(Array(maps.utf8)) == [0x2000..<0x3000])
    }
}
