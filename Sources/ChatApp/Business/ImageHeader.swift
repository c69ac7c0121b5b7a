/// What a picture is, read from its first bytes; the name of a file proves nothing.
struct ImageHeader: Hashable {
    /// The formats that WhatsApp shows.
    enum Format: String, CaseIterable {
        case png = "image/png"
        case jpeg = "image/jpeg"

        /// The names of its files end so; the first is preferred.
        var extensions: [String] {
            switch self {
            case .png: ["png"]
            case .jpeg: ["jpg", "jpeg"]
            }
        }
    }

    let format: Format
    /// Pixels.
    let width: Int
    /// Pixels.
    let height: Int

    /// Reads the beginning of a PNG or JPEG; `nil` when the bytes are neither.
    ///
    /// Source: PNG (Third Edition) 5.2 and 11.2.1; ITU-T T.81, annex B.
    init?(_ bytes: [UInt8]) {
        if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
            guard bytes.count >= 33, bytes[12..<16].elementsEqual("IHDR".utf8) else { return nil }
            self.init(
                .png, width: Self.integer(bytes[16..<20]), height: Self.integer(bytes[20..<24]))
        } else if bytes.starts(with: [0xFF, 0xD8, 0xFF]),
            let (width, height) = Self.jpegSize(bytes)
        {
            self.init(.jpeg, width: width, height: height)
        } else {
            return nil
        }
    }

    private init?(_ format: Format, width: Int, height: Int) {
        guard (1...20_000).contains(width), (1...20_000).contains(height) else { return nil }
        (self.format, self.width, self.height) = (format, width, height)
    }

    /// The size in the first frame header.
    private static func jpegSize(_ bytes: [UInt8]) -> (Int, Int)? {
        var index = 2
        while index + 9 < bytes.count, bytes[index] == 0xFF {
            let marker = bytes[index + 1]
            if marker == 0xFF {
                index += 1
                continue
            }
            let isFrame = (0xC0...0xCF).contains(marker) && ![0xC4, 0xC8, 0xCC].contains(marker)
            if isFrame {
                return (
                    integer(bytes[(index + 7)..<(index + 9)]),
                    integer(bytes[(index + 5)..<(index + 7)])
                )
            }
            index += 2 + max(2, integer(bytes[(index + 2)..<(index + 4)]))
        }
        return nil
    }

    private static func integer(_ bytes: ArraySlice<UInt8>) -> Int {
        bytes.reduce(0) { $0 << 8 | Int($1) }
    }
}
