internal import ChatStore

/// The sample business that comes with the program.
enum SampleBusiness {
    /// Where it may be: above the program, as in a build from source, or in `share`.
    static func candidates() -> [String] {
        var parts = DiskFile.absolute("/proc/self/exe").split(separator: "/").dropLast()
        var candidates: [String] = []
        while !parts.isEmpty {
            let folder = "/" + parts.joined(separator: "/")
            candidates += [folder + "/share/mostrador/business", folder + "/business"]
            parts = parts.dropLast()
        }
        return candidates
    }
}
