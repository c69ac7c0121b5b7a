import Testing

@testable import ChatApp

@Suite struct StartPagesTests {
    /// A line of `/proc/self/smaps` and those of its details that matter.
    private static func mapping(
        _ head: String, anonymous: Int = 0, swapped: Int = 0
    ) -> String {
        "\(head)\nSize: 8 kB\nRss: 8 kB\nAnonymous: \(anonymous) kB\nSwap: \(swapped) kB\nVmFlags: rd\n"
    }

    @Test(arguments: [
        ("code", mapping("1000-3000 r-xp 00000000 08:01 42 /usr/bin/ChatServer"), true),
        ("constants", mapping("1000-3000 r--p 00001000 08:01 42 /a b/c-d"), true),
        (
            "changed by the linker",
            mapping("1000-3000 r--p 00001000 08:01 42 /lib/c.so", anonymous: 4), false
        ),
        (
            "changed and swapped out",
            mapping("1000-3000 r--p 00001000 08:01 42 /lib/c.so", swapped: 4), false
        ),
        ("data", mapping("1000-3000 rw-p 00001000 08:01 42 /lib/c.so"), false),
        ("shared memory", mapping("1000-3000 r--s 00001000 08:01 42 /chat.db-shm"), false),
        ("the kernel's", mapping("1000-3000 r-xp 00000000 00:00 0 [vdso]"), false),
        ("no file", mapping("1000-3000 r--p 00000000 00:00 0"), false),
        (
            "nothing told", "1000-3000 r-xp 00000000 08:01 42 /usr/bin/ChatServer\nSize: 8 kB\n",
            false
        ),
        ("garbage", mapping("3000-1000 r-xp 00000000 08:01 42 /usr/bin/ChatServer"), false),
    ])
    func onlyWhatTheFileHoldsIsGivenBack(_ name: String, _ maps: String, _ isGiven: Bool) {
        #expect(StartPages.unchangedFiles(Array(maps.utf8)) == (isGiven ? [0x1000..<0x3000] : []))
    }

    /// What follows a mapping that stays belongs to the next one.
    @Test func eachMappingIsJudgedByItself() {
        let maps =
            Self.mapping("1000-2000 rw-p 0 08:01 42 /lib/c.so", anonymous: 4)
            + Self.mapping("2000-3000 r-xp 0 08:01 42 /lib/c.so")
            + Self.mapping("3000-4000 r--p 0 08:01 42 /lib/c.so", anonymous: 4)
        #expect(StartPages.unchangedFiles(Array(maps.utf8)) == [0x2000..<0x3000])
    }
}
