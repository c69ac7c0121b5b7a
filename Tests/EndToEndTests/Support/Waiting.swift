/// What benches wait with.
enum Waiting {
    /// Waits until the condition holds; `false` when it did not within the time, in seconds.
    static func until(
        seconds: Double = 300, _ condition: () async throws -> Bool
    ) async rethrows -> Bool {
        let clock = ContinuousClock()
        let deadline = clock.now.advanced(by: .seconds(seconds))
        while clock.now < deadline {
            if try await condition() { return true }
            try? await Task.sleep(for: .milliseconds(10))
        }
        return try await condition()
    }
}
