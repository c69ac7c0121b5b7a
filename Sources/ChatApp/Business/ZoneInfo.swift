import ChatCore

/// The time zones of the system, as the package tzdata installs them.
public struct ZoneInfo: Sendable {
    static let allowed = "se permite un nombre como America/Bogota"

    /// Why a zone is not known.
    enum Failure: Error, Hashable {
        /// The name cannot be one.
        case badName
        /// No file bears the name.
        case unknown
        /// The file is no zone, or cannot be read.
        case unreadable
        /// The system has no zones at all.
        case notInstalled

        func problem(_ name: String) -> String {
            switch self {
            case .badName: "\(name.quoted) no es el nombre de una zona horaria"
            case .unknown: "no se conoce la zona horaria \(name.quoted)"
            case .unreadable: "la zona horaria \(name.quoted) no se pudo leer"
            case .notInstalled: "el sistema no tiene zonas horarias"
            }
        }

        var allowed: String {
            self == .notInstalled ? "instale el paquete tzdata" : ZoneInfo.allowed
        }
    }

    private let directory: String

    /// Creates a source of zones; the default directory is the system's.
    public init(directory: String = "/usr/share/zoneinfo") {
        self.directory = directory
    }

    /// The rules of a zone until 2100.
    func rules(for name: String) throws(Failure) -> TimeZoneRules {
        guard Self.isZoneName(name) else { throw .badName }
        let bytes: [UInt8]
        do {
            bytes = try read(name).bytes
        } catch .missing {
            throw isInstalled ? .unknown : .notInstalled
        } catch .notAFile {
            throw .unknown
        } catch {
            throw .unreadable
        }
        guard let rules = TimeZoneFile.rules(identifier: name, bytes: bytes) else {
            throw .unreadable
        }
        return rules
    }

    private var isInstalled: Bool {
        (try? read("UTC")) != nil
    }

    private func read(_ name: String) throws(FileReader.Failure) -> FileReader.Content {
        try FileReader.read("\(directory)/\(name)", limit: 65_536, accepting: .fileOrLink)
    }

    /// Names of letters, digits, `_`, `+` and `-`, parted by single `/`; nothing that climbs.
    private static func isZoneName(_ name: String) -> Bool {
        let parts = name.split(separator: "/", omittingEmptySubsequences: false)
        return (1...3).contains(parts.count) && name.utf8.count <= 64
            && parts.allSatisfy { part in
                guard let first = part.utf8.first, (65...90).contains(first & 0xDF) else {
                    return false
                }
                return part.utf8.allSatisfy { byte in
                    (65...90).contains(byte & 0xDF) || (48...57).contains(byte)
                        || "_+-".utf8.contains(byte)
                }
            }
    }
}
