import ChatCore
import Testing

@testable import ChatEngine

@Suite struct SendPacerTests {
    private let start = Timestamp(seconds: 5000)

    private func recipient(_ number: Int) throws -> SenderAlias {
        .phone(try #require(PhoneNumber("57300\(1_000_000 + number)")))
    }

    @Test func aRecipientGetsFortyFiveAndThenOneEverySixSeconds() throws {
        var pacer = SendPacer(perSecond: 0, at: start)
        let one = try recipient(1)
        for _ in 0..<45 { #expect(pacer.admit(one, at: start) == nil) }
        #expect(pacer.admit(one, at: start) == start.adding(milliseconds: 6000))
        #expect(pacer.admit(try recipient(2), at: start) == nil)
        #expect(pacer.admit(one, at: start.adding(milliseconds: 6000)) == nil)
        #expect(pacer.admit(one, at: start.adding(milliseconds: 6001)) != nil)
    }

    @Test func theNumberAsAWholeHasARate() throws {
        var pacer = SendPacer(perSecond: 10, at: start)
        for number in 0..<10 { #expect(pacer.admit(try recipient(number), at: start) == nil) }
        #expect(pacer.admit(try recipient(11), at: start) == start.adding(milliseconds: 100))
        #expect(pacer.admit(try recipient(11), at: start.adding(milliseconds: 100)) == nil)
    }

    @Test func aClockSteppedBackGrantsNothing() throws {
        var pacer = SendPacer(perSecond: 1, at: start)
        #expect(pacer.admit(try recipient(1), at: start) == nil)
        #expect(pacer.admit(try recipient(1), at: start.adding(seconds: -3600)) != nil)
        #expect(pacer.admit(try recipient(1), at: start.adding(seconds: -3599)) == nil)
    }

    /// `130429`: the number as a whole is to slow down.
    @Test func aHoldIsForEverybodyAndNotForLong() throws {
        var pacer = SendPacer(perSecond: 0, at: start)
        pacer.hold(until: start.adding(seconds: 4), at: start)
        pacer.hold(until: start.adding(seconds: 2), at: start)
        for number in 0..<2 {
            #expect(pacer.admit(try recipient(number), at: start) == start.adding(seconds: 4))
        }
        #expect(pacer.admit(try recipient(0), at: start.adding(seconds: 4)) == nil)
        pacer.hold(until: start.adding(seconds: 7200), at: start)
        #expect(pacer.admit(try recipient(0), at: start) == start.adding(seconds: 60))
        let earlier = start.adding(seconds: -3600)
        #expect(pacer.admit(try recipient(0), at: earlier) == earlier.adding(seconds: 60))
        #expect(pacer.admit(try recipient(0), at: start.adding(seconds: 60)) == nil)
    }

    @Test func forgetsRecipientsWhoseBucketIsFull() throws {
        var pacer = SendPacer(perSecond: 0, at: start)
        for number in 0..<20_000 {
            _ = pacer.admit(try recipient(number), at: start.adding(seconds: Int64(number) * 10))
        }
        #expect(pacer.recipientCount < 2 * SendPacer.sweepThreshold)
    }
}
