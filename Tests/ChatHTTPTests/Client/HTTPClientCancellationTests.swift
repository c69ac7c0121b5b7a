import ChatEngine
import ChatHTTP
import TestSupport
import Testing

/// Every caller gets exactly one result, whatever overtakes what. A continuation that is resumed
/// twice traps, one that is lost hangs its test.
@Suite(.timeLimit(.minutes(10))) struct HTTPClientCancellationTests {
    /// Waits for an answer longer than any test lasts: nothing here may end by a timeout.
    private func result(
        _ client: HTTPClient, _ url: String
    ) async -> Result<Int, HTTPClientError> {
        do throws(HTTPClientError) {
            let request = HTTPClientRequest(
                .post, url, body: [1], timeout: .seconds(3600), connectTimeout: .seconds(3600))
            return .success(try await client.send(request).status)
        } catch {
            return .failure(error)
        }
    }

    @Test func cancelledBeforeTheStartSendsNothing() async throws {
        let server = try RawServer { $0.answerAll() }
        let client = HTTPClient()
        let url = server.url
        let task = Task {
            while !Task.isCancelled { await Task.yield() }
            return await result(client, url)
        }
        task.cancel()
        #expect(await task.value == .failure(.cancelled(sent: false)))
        #expect(server.requests == 0)
    }

    @Test func cancelledUnderWayMayHaveBeenSent() async throws {
        let server = try RawServer { connection in
            _ = connection.readRequest()
            connection.waitForClose()
        }
        let client = HTTPClient()
        let url = server.url
        let task = Task { await result(client, url) }
        #expect(await Waiting.until { server.requests > 0 })
        task.cancel()
        #expect(await task.value == .failure(.cancelled(sent: true)))
        #expect(HTTPClientError.cancelled(sent: true).mayHaveBeenAccepted)
    }

    @Test func stormOfCancellationsLosesNobody() async throws {
        let server = try RawServer { $0.answerAll() }
        let client = HTTPClient(.init(exchangesPerHost: 16))
        let url = server.url
        let count = 4000
        let results = await withTaskGroup(of: Result<Int, HTTPClientError>.self) { group in
            for index in 0..<count {
                group.addTask {
                    let task = Task { await result(client, url) }
                    if index % 2 == 0 {
                        for _ in 0..<(index * 7919 % 40) { await Task.yield() }
                        task.cancel()
                    }
                    return await task.value
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(results.count == count)
        let answered = results.count { $0 == .success(200) }
        let cancelled = results.count {
            $0 == .failure(.cancelled(sent: true)) || $0 == .failure(.cancelled(sent: false))
        }
        #expect(answered >= count / 2)
        #expect(answered + cancelled == count)
        #expect(await result(client, url) == .success(200), "the client works on")
    }

    @Test func shutdownEndsWhatIsUnderWay() async throws {
        let server = try RawServer { connection in
            _ = connection.readRequest()
            connection.waitForClose()
        }
        let client = HTTPClient(.init(exchangesPerHost: 1))
        let url = server.url
        let first = Task { await result(client, url) }
        #expect(await Waiting.until { server.requests > 0 })
        let waiting = Task { await result(client, url) }
        try await Task.sleep(for: .milliseconds(50))
        client.shutdown()
        client.shutdown()
        #expect(
            await first.value
                == .failure(.outcomeUnknown(reason: "the HTTP client was shut down")))
        #expect(await waiting.value == .failure(.shutDown))
        #expect(await result(client, url) == .failure(.shutDown))
        #expect(server.requests == 1)
    }

    @Test func shutdownRacesWithCallers() async throws {
        let server = try RawServer { $0.answerAll() }
        let url = server.url
        for round in 0..<20 {
            let client = HTTPClient()
            await withTaskGroup(of: Result<Int, HTTPClientError>.self) { group in
                for _ in 0..<50 { group.addTask { await result(client, url) } }
                for _ in 0..<(round * 10) { await Task.yield() }
                client.shutdown()
                for await result in group {
                    switch result {
                    case .success(200), .failure(.shutDown), .failure(.outcomeUnknown): continue
                    default: Issue.record("\(result)")
                    }
                }
            }
        }
    }
}
