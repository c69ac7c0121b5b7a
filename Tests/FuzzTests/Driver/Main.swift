// Hands the process to libFuzzer: `Fuzz TARGET [options and corpus folders of libFuzzer]`.

import Glibc

@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
    _ count: UnsafeMutablePointer<Int32>,
    _ words: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
    _ input: @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32
) -> Int32

/// Which parser is under attack; set once, before the driver runs.
nonisolated(unsafe) private var target = FuzzTarget.json

private func say(_ text: String) {
    let line = Array((text + "\n").utf8)
    _ = write(2, line, line.count)
}

private func feed(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
    do throws(FuzzTarget.Broken) {
        try target.run(Array(UnsafeBufferPointer(start: bytes, count: count)))
        return 0
    } catch {
        say("broken promise: \(error)")
        abort()
    }
}

@main enum Main {
    static func main() {
        let names = FuzzTarget.allCases.map(\.rawValue)
        guard let name = CommandLine.arguments.dropFirst().first,
            let chosen = FuzzTarget(rawValue: name)
        else {
            say("usage: Fuzz \(names.joined(separator: "|")) [libFuzzer's words]")
            exit(2)
        }
        target = chosen
        // libFuzzer sees its own words only.
        let words = [CommandLine.arguments[0]] + CommandLine.arguments.dropFirst(2)
        var pointers: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
        var count = Int32(words.count)
        pointers.withUnsafeMutableBufferPointer { buffer in
            guard var first = buffer.baseAddress else { return }
            exit(runDriver(&count, &first, feed))
        }
    }
}
