import Testing

@testable import ChatEngine

@Suite struct LeaseTests {
    /// How long work waits for others, and how long its lease has to last, in seconds.
    @Test(arguments: [(0, 30), (1, 30), (8, 30), (9, 31), (45, 67), (60, 82)])
    func outlastsWhatItsHolderWaitsFor(wait: Int64, lease: Int64) {
        #expect(Lease.duration(waitingAtMost: wait * 1000) == lease * 1000)
    }
}
