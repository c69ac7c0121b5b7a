extension String {
    /// The text with blanks behind it up to `width` characters; `gap` of them at least.
    func padded(to width: Int, gap: Int = 0) -> String {
        self + String(repeating: " ", count: max(gap, width - count))
    }
}
