internal import ChatEngine
internal import ChatJSON
internal import ChatStandIns
internal import ChatStore
internal import Glibc

extension TrialChecks {
    static let records: [Check<Trial>] = [
        Check("G4.5", "replies are never too long", lengths),
        Check("G7.3c", "who is forgotten leaves nothing", erasure),
        Check("G5.2", "each message in one trace, paths whole", traceBook),
        Check("G5.3b", "SIGTERM ends it in good order", stop),
        Check("G6.2b", "a backup holds every row", backup),
        Check("G4.2", "no secret and no person in what was written", leaks),
    ]

    private static let hint = "this is a fault of the program: do not go live with it"

    @Sendable private static func lengths(_ trial: Trial) async -> CheckResult {
        let phone = trial.customer()
        let long = String(repeating: "¿Qué horario tienen? ", count: 190)
        var findings = Findings()
        findings.expect(
            await trial.say(long, from: phone) != nil, "4,000 characters: no turn")
        let conversation = await trial.traces(limit: 1).last?["conversation_id"]?.stringValue ?? ""
        let tooLong = trial.note(
            await trial.caller.post(
                "/api/conversations/\(conversation)/messages",
                ["text": .string(String(repeating: "a", count: 4097))], trial.key))
        findings.expect(
            tooLong.status == 400, "4,097 characters of a person: \(tooLong.told)")
        let lengths = trial.graph.sends.map(\.text.utf16.count)
        findings.expect((lengths.max() ?? 0) <= 4096, "a reply has \(lengths.max() ?? 0)")
        findings.expect(
            trial.graph.sends.allSatisfy { !$0.text.isEmpty || $0.link != nil }, "one is empty")
        return findings.result(
            "\(lengths.count) sends, the longest has \(lengths.max() ?? 0) of 4096", hint: hint)
    }

    @Sendable private static func traceBook(_ trial: Trial) async -> CheckResult {
        let traces = await trial.traces()
        trial.state.withLock { $0.traces = JSONValue.array(traces).encoded() }
        var count: [String: Int] = [:]
        var findings = Findings()
        for trace in traces {
            for id in trace["message_ids"]?.arrayValue?.compactMap(\.stringValue) ?? [] {
                count[id, default: 0] += 1
            }
            let path = trace.path
            let called = trace["openai_called"]?.boolValue == true
            let names = ["mode:", "type:", "intent:", "openai:", "reply:"]
            let isWhole = names.allSatisfy { name in path.count { $0.hasPrefix(name) } == 1 }
            findings.expect(isWhole, "trace \(trace["id"]?.int64 ?? 0) has no whole path")
            let isBlocked = path.contains { $0.hasPrefix("openai:blocked:") }
            findings.expect(
                !(called && isBlocked), "trace \(trace["id"]?.int64 ?? 0): called and blocked")
        }
        let (expected, untraced) = trial.state.withLock { ($0.expected, $0.untraced) }
        let missing = expected.filter { count[$0] != 1 }
        findings.expect(
            missing.isEmpty, "\(missing.count) messages are not in exactly one trace")
        let extra = untraced.filter { count[$0] != nil }
        findings.expect(extra.isEmpty, "\(extra.count) have a trace that should not")
        return findings.result(
            "\(traces.count) traces hold \(expected.count) messages once each, "
                + "\(untraced.count) others have none", hint: hint)
    }

    @Sendable private static func stop(_ trial: Trial) async -> CheckResult {
        let start = trial.clock.uptimeMilliseconds()
        let end = await trial.stop(SIGTERM)
        let milliseconds = Int(trial.clock.uptimeMilliseconds() - start)
        guard end == 0 else {
            return .fail(
                end.map { "exit code \($0)" } ?? "it goes on after 20 s", hint: hint)
        }
        return .pass("exit code 0 after \(milliseconds) ms")
    }

    @Sendable private static func backup(_ trial: Trial) -> CheckResult {
        let database = SQLiteDatabase(path: trial.databasePath)
        do {
            let original = try database.check()
            let copy = try database.backup(
                to: trial.folder.path + "/backup.db", at: trial.clock.now())
            let restored = try SQLiteDatabase(path: trial.folder.path + "/backup.db").check()
            let rows = original.tables.reduce(0) { $0 + $1.rows }
            guard original.verdict == .good, restored.verdict == .good,
                copy.tables == original.tables, restored.tables == original.tables
            else { return .fail("the copy differs from the database", hint: hint) }
            return .pass("\(rows) rows in \(original.tables.count) tables, the copy has them all")
        } catch {
            return .fail("\(error)", hint: hint)
        }
    }

    @Sendable private static func leaks(_ trial: Trial) -> CheckResult {
        let (metrics, refusals, traces) = trial.state.withLock {
            ($0.metrics, $0.refusals, $0.traces)
        }
        let logs = trial.logs()
        let alerts = FileFacts.content(trial.folder.path + "/alerts") ?? []
        let told: [(String, [UInt8])] = [
            ("the log", Array(logs.joined(separator: "\n").utf8)),
            ("the metrics", Array(metrics.utf8)), ("an alert", alerts),
            ("an answer that refuses", Array(refusals.joined(separator: "\n").utf8)),
            ("a trace", Array(traces.utf8)),
        ]
        var findings = Findings()
        for (place, bytes) in told {
            for (name, canary) in TrialSecrets.personal + trial.secrets.secrets {
                findings.expect(!LeakScan.holds(bytes, canary), "\(name) stands in \(place)")
            }
        }
        findings.expect(
            !LeakScan.holds(told[0].1, TrialSecrets.chatPrefix), "a caller's id stands in the log")
        for suffix in ["", "-wal"] {
            let bytes = FileFacts.content(trial.databasePath + suffix) ?? []
            for (name, secret) in trial.secrets.secrets {
                findings.expect(!LeakScan.holds(bytes, secret), "\(name) stands in the database")
            }
        }
        let odd = logs.count { line in
            (try? JSONReader.parse(Array(line.utf8)))?["event"]?.stringValue == nil
        }
        findings.expect(odd == 0, "\(odd) lines of the log are not JSON")
        return findings.result(
            "\(logs.count) lines of log at level trace, \(refusals.count) refusals, traces, metrics "
                + "and database: none of \(TrialSecrets.personal.count + 5) canaries", hint: hint)
    }
}
