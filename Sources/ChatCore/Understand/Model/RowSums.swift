/// The sums of the columns of some rows of weights, a byte each; 32 columns at a time.
struct RowSums {
    /// How many columns are added up: those of a row, and the first of the row behind it.
    static let width = 32
    /// How many rows a lane of 16 bits holds without overflow, whatever the bytes are.
    private static let laneLimit = Int(UInt16.max) / Int(UInt8.max)
    /// The lower byte of each lane.
    private static let lowBytes: UInt64 = 0x00FF_00FF_00FF_00FF

    private var sums = InlineArray<32, Int32>(repeating: 0)
    /// The bytes at even places and those at odd ones, added up in lanes of 16 bits.
    private var even = SIMD4<UInt64>.zero
    private var odd = SIMD4<UInt64>.zero
    private var rows = 0
    /// How many rows were added up.
    private(set) var count = 0

    /// Adds the row that begins at a place. The last row may have no 32 bytes; what is missing counts as zero, and a
    /// row that the weights do not hold at all adds nothing.
    @inline(__always)
    mutating func add(_ place: Int, of weights: UnsafeBufferPointer<UInt8>) {
        count += 1
        let end = place + Self.width
        guard end <= weights.count, let base = weights.baseAddress else {
            for index in place..<end where index < weights.count {
                sums[index - place] &+= Int32(weights[index])
            }
            return
        }
        let row = UnsafeRawPointer(base + place)
        for word in 0..<4 {
            let bytes = row.loadUnaligned(fromByteOffset: word * 8, as: UInt64.self)
            even[word] &+= bytes & Self.lowBytes
            odd[word] &+= bytes &>> 8 & Self.lowBytes
        }
        rows += 1
        if rows == Self.laneLimit { spill() }
    }

    /// The sum of each column.
    var totals: InlineArray<32, Int32> {
        mutating get {
            spill()
            return sums
        }
    }

    /// Moves the lanes into the sums.
    private mutating func spill() {
        for index in 0..<Self.width {
            let lanes = index & 1 == 0 ? even : odd
            let lane = lanes[index >> 3].littleEndian >> UInt64((index & 7) / 2 * 16)
            sums[index] &+= Int32(lane & 0xFFFF)
        }
        (even, odd, rows) = (.zero, .zero, 0)
    }
}
