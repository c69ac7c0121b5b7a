/// A value in a text, and where it stands.
struct Claim {
    /// What it may mean; true when one of them is.
    var readings: [ClaimValue]
    /// Its words.
    var range: Range<Int>
    /// What is counted, `puntadas`; empty when nothing is.
    var unit: Substring = ""
    /// Whether it was written with letters.
    var isSpelled = false
}
