import Glibc

/// The cores that this thread, and what it starts from now on, may run on.
struct CoreMask {
    private var set: cpu_set_t

    /// One core alone.
    init(core: Int) {
        set = cpu_set_t()
        withUnsafeMutableBytes(of: &set) { $0[core / 8] |= 1 << UInt8(core % 8) }
    }

    private init() {
        set = cpu_set_t()
        sched_getaffinity(0, MemoryLayout<cpu_set_t>.size, &set)
    }

    static var current: CoreMask { CoreMask() }

    func apply() {
        var set = set
        sched_setaffinity(0, MemoryLayout<cpu_set_t>.size, &set)
    }
}
