/// What the operator's own settings and files have to be, whatever runs; they are only read.
enum FileChecks {
    static let all: [Check<Site>] = configuration + data + database + replay
}
