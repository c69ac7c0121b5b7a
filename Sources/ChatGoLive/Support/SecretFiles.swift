internal import ChatApp
internal import Glibc

/// The files that secrets are read from in place of variables.
enum SecretFiles {
    /// Those that the environment names, `API_KEY_FILE` and the like.
    static func named() -> [String] {
        SettingsTable.all.filter(\.isSecret).compactMap { setting in
            getenv(setting.name + "_FILE").map { String(cString: $0) }
        }.filter { !$0.isEmpty }
    }
}
