/// Writes texts one behind the other into room that was measured before: appending to a `String` looks at how it is
/// stored each time, which costs more than the few bytes of a word.
struct TextWriter {
    private let room: UnsafeMutableBufferPointer<UInt8>
    fileprivate var count = 0

    fileprivate init(_ room: UnsafeMutableBufferPointer<UInt8>) {
        self.room = room
    }

    /// Writes a text; what has no room is left out.
    @inline(__always)
    mutating func write(_ text: String) {
        text.withBytes { bytes in
            guard let start = bytes.baseAddress, let place = room.baseAddress else { return }
            let length = min(bytes.count, room.count - count)
            (place + count).initialize(from: start, count: length)
            count += length
        }
    }
}

extension String {
    /// A text of so many bytes of UTF-8 at most, made in one piece.
    init(bytes: Int, _ write: (inout TextWriter) -> Void) {
        self.init(unsafeUninitializedCapacity: bytes) { room in
            var writer = TextWriter(room)
            write(&writer)
            return writer.count
        }
    }

    /// Three texts one behind the other.
    static func joined(_ one: String, _ other: String, _ third: String) -> String {
        String(bytes: one.utf8.count + other.utf8.count + third.utf8.count) {
            $0.write(one)
            $0.write(other)
            $0.write(third)
        }
    }
}

extension [Token] {
    /// The keys of some of the tokens with a blank between.
    func keys(in range: Range<Int>) -> String {
        if range.count == 1 { return self[range.lowerBound].key }
        let length = range.reduce(range.count) { $0 + self[$1].key.utf8.count }
        return String(bytes: length) {
            for place in range {
                if place > range.lowerBound { $0.write(" ") }
                $0.write(self[place].key)
            }
        }
    }
}
