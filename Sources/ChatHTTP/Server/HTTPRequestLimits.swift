/// What the parser accepts at most; see ``HTTPServerConfiguration`` for the meaning.
struct HTTPRequestLimits: Sendable {
    var head = 16 << 10
    var target = 8 << 10
    var fields = 256
}
