/// What tests wait with: never for a time, always for something to come to pass.
package enum Waiting {
    /// Waits until the condition holds, looking every so many milliseconds; `false` when it did not within the time.
    package static func until(
        seconds: Double = 300, every pause: Int = 10, _ condition: () async throws -> Bool
    ) async rethrows -> Bool {
        let clock = ContinuousClock()
        let deadline = clock.now.advanced(by: .seconds(seconds))
        while clock.now < deadline {
            if try await condition() { return true }
            try? await Task.sleep(for: .milliseconds(pause))
        }
        // Asked once more when the time is over: the machine may have had none for us.
        return try await condition()
    }
}
