import Testing

@testable import ChatHTTP

@Suite struct HostAdmissionTests {
    @Test func servesInOrderWithinTheLimit() {
        var admission = HostAdmission<Int>(limit: 2)
        for number in 1...5 { admission.enqueue(number, host: "a") }
        admission.enqueue(6, host: "b")
        #expect(admission.next(host: "a") == 1)
        #expect(admission.next(host: "a") == 2)
        #expect(admission.next(host: "a") == nil)
        #expect(admission.next(host: "b") == 6)
        admission.release(host: "a")
        #expect(admission.next(host: "a") == 3)
        #expect(admission.next(host: "a") == nil)
    }

    @Test func longQueuesKeepTheirOrder() {
        var admission = HostAdmission<Int>(limit: 1)
        var served: [Int] = []
        for number in 0..<1000 {
            admission.enqueue(number, host: "a")
            guard number % 3 == 0, let next = admission.next(host: "a") else { continue }
            served.append(next)
            admission.release(host: "a")
        }
        while let next = admission.next(host: "a") {
            served.append(next)
            admission.release(host: "a")
        }
        #expect(served == Array(0..<1000))
    }

    @Test func limitOfZeroStillAdmitsOne() {
        var admission = HostAdmission<Int>(limit: 0)
        admission.enqueue(1, host: "a")
        #expect(admission.next(host: "a") == 1)
    }
}
