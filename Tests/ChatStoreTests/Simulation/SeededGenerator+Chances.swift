import TestSupport

extension SeededGenerator {
    /// 0 up to `count`, not included.
    mutating func below(_ count: Int) -> Int {
        Int(next() % UInt64(max(1, count)))
    }

    mutating func chance(_ percent: Int) -> Bool {
        below(100) < percent
    }

    /// Takes one element out.
    mutating func take<Element>(from list: inout [Element]) -> Element? {
        list.isEmpty ? nil : list.remove(at: below(list.count))
    }
}
