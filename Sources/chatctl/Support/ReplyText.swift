internal import ChatApp
internal import ChatCore

/// A reply and what it took, as people read them at a terminal.
enum ReplyText {
    /// Writes a reply as a customer sees it; `nil` is silence.
    static func write(_ reply: String?, _ output: CommandOutput) {
        for line in (reply ?? "(silence)").split(separator: "\n", omittingEmptySubsequences: false)
        {
            output.write(output.styled(TerminalText.escaped(String(line)), .bold))
        }
    }

    /// `0.6 ms`; `nil` where it was not measured.
    static func latency(_ trace: InteractionTrace) -> String? {
        trace.latencyMilliseconds.map { "\(($0 * 10).rounded() / 10) ms" }
    }
}
