internal import ChatApp
internal import Glibc

/// The files that secrets are read from in place of variables: `API_KEY_FILE` and the like.
enum SecretFiles {
    /// Those that the environment or a file with settings names.
    static func named(in settingsFile: String?) -> [String] {
        let names = SettingsTable.all.filter(\.isSecret).map { $0.name + "_FILE" }
        var files: [String: String] = [:]
        if let settingsFile, let bytes = FileFacts.content(settingsFile) {
            for entry in EnvironmentFile(parsing: bytes, path: settingsFile).entries {
                files[entry.name] = entry.value
            }
        }
        for name in names {
            if let value = getenv(name) { files[name] = String(cString: value) }
        }
        return names.compactMap { files[$0] }.filter { !$0.isEmpty }
    }
}
