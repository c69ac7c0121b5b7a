import ChatEngine
import TestSupport
import Testing

@testable import ChatStore

/// `DATABASE_URL`, read as a table.
@Suite struct StoreLocationTests {
    @Test(arguments: [
        ("sqlite:data/chat.db", "data/chat.db"), ("sqlite:/var/lib/chat.db", "/var/lib/chat.db"),
        ("sqlite:///var/lib/chat.db", "/var/lib/chat.db"), ("sqlite:chat.db?x=1", "chat.db?x=1"),
        ("sqlite:./a b/ñ.db", "./a b/ñ.db"),
    ])
    func namesAnSQLiteFile(url: String, path: String) throws {
        #expect(try StoreLocation(databaseURL: url) == .sqlite(path: path))
    }

    @Test(arguments: [
        ("", StoreLocationError.unknownScheme), ("data/chat.db", .unknownScheme),
        ("mysql://h/d", .unknownScheme), ("SQLITE:x", .unknownScheme), ("sqlite", .unknownScheme),
        ("sqlite:", .noPath), ("sqlite:data/", .noPath), ("sqlite:a\0b", .noPath),
        ("sqlite::memory:", .notAFile), ("sqlite://data/chat.db", .hostInPath),
        ("postgres://u:geheim@[::1/db", .badPostgreSQLAddress),
        ("postgres://u:geheim@h:54x2/db", .badPostgreSQLAddress),
        ("postgres://u:geheim@h:0/db", .badPostgreSQLAddress),
        ("postgres://u:geheim@h/db?sslmode=on", .badPostgreSQLAddress),
        ("postgres://u:geheim@h/db?colour=red", .badPostgreSQLAddress),
        ("postgres://u:geheim@h/db?target_session_attrs=writable", .badPostgreSQLAddress),
        ("postgres://u:geheim@h/db?ssl_min_protocol_version=1.2", .badPostgreSQLAddress),
        ("postgres://u:geheim@h/db?channel_binding=on", .badPostgreSQLAddress),
        ("postgres://u:geheim@h/db?keepalives_idle=soon", .badPostgreSQLAddress),
        ("postgres://u:%00@h/db", .badPostgreSQLAddress),
        ("postgres:", .badPostgreSQLAddress), ("postgres:host=h", .badPostgreSQLAddress),
    ])
    func saysWhatIsAllowedInPlaceOf(url: String, error: StoreLocationError) {
        #expect(throws: error) { try StoreLocation(databaseURL: url) }
        #expect(!error.description.contains("geheim"))
    }

    @Test(arguments: [
        "postgres://u:geheim@h/db", "postgresql://h:5432/db?sslmode=verify-full&sslrootcert=/x",
        "postgres://u@h1:5432,h2:5433/db?target_session_attrs=read-write", "postgres:///db",
        "postgres://h/db?ssl_min_protocol_version=TLSv1.3&channel_binding=require&keepalives_idle=30",
    ])
    func namesAPostgreSQLDatabase(url: String) throws {
        let location = try StoreLocation(databaseURL: url)
        #expect(location == .postgreSQL(try PostgreSQLAddress(url)))
        #expect(!"\(location)".contains("geheim"))
    }

    @Test func everyRefusalSaysWhatToDo() {
        #expect(StoreLocationError.unknownScheme.description.contains("sqlite:PATH"))
        #expect(StoreLocationError.badPostgreSQLAddress.description.contains("hint: postgres://"))
    }

    @Test func opensTheStoreThatItNames() async throws {
        let folder = TestFolder()
        let location = try StoreLocation(databaseURL: "sqlite:" + folder.file("chat.db"))
        let store = try await location.open()
        try await store.probe()
        await store.close()
    }
}
