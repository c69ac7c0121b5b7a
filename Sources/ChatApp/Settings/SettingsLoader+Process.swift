// The loader's connection to the process: environment, files and today's date.

public import ChatCore
internal import Glibc

extension SettingsLoader {
    /// The file that is read when none is named; it may be absent.
    public static let defaultFile = ".env"

    /// Reads the environment of this process and a `.env` file: `envFile`, which must exist, or
    /// ``defaultFile``, which need not.
    public static func load(envFile: String?, today: CivilDate = today()) -> SettingsReport {
        let path = envFile ?? defaultFile
        var file: EnvironmentFile?
        var unreadable: SettingProblem?
        do throws(FileReader.Failure) {
            let content = try FileReader.read(path, limit: 1 << 20)
            file = EnvironmentFile(parsing: content.bytes, path: path)
            file?.mode = content.mode
        } catch {
            if envFile != nil || error != .missing {
                unreadable = .unreadable(place: path, "cannot be read: \(error.message)")
            }
        }
        var report = load(
            environment: ProcessEnvironment.variables(), file: file, today: today,
            readFile: { path in
                (try? FileReader.read(path, limit: 65_536))
                    .map { String(decoding: $0.bytes, as: UTF8.self) }
            })
        if let unreadable { report.problems.insert(unreadable, at: 0) }
        return report
    }

    /// Today's date in UTC.
    public static func today() -> CivilDate {
        CivilDate(daysSinceEpoch: Int64(time(nil)) / 86_400)
    }
}
