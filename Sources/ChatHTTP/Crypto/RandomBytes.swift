/// Unpredictable bytes from the kernel (`getrandom`).
public enum RandomBytes {
    /// `count` fresh bytes.
    public static func make(_ count: Int) -> [UInt8] {
        var generator = SystemRandomNumberGenerator()
        return (0..<max(0, count)).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
    }
}
