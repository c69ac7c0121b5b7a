import ChatCore
import ChatJSON
import TestSupport
import Testing

@testable import ChatHTTP

/// Whatever one part of a payload holds, nothing crashes and its siblings survive.
@Suite struct WebhookMutationTests {
    private enum Step: Hashable {
        case key(String)
        case index(Int)
    }

    /// What a part is replaced by; `nil` takes it away.
    private static let replacements: [JSONValue?] = [
        nil, .null, .bool(true), .int(7), "texto", [1, "a", nil], ["id": 1, "type": "text"],
    ]

    private static let document = (try? JSONReader.parse(PayloadSamples.everything)) ?? .null
    private static let paths = paths(of: document).filter { !$0.isEmpty }

    /// The path of every element with an id, by the id.
    private static let elements: [String: [Step]] = {
        var found: [String: [Step]] = [:]
        let lists: Set<Step> = [.key("messages"), .key("statuses"), .key("message_echoes")]
        for path in paths where path.count == 7 && lists.contains(path[5]) {
            let element = value(at: path[...], of: document)
            found[element?["id"]?.stringValue ?? ""] = path
        }
        return found
    }()

    /// For every path the elements that a change there must not cost.
    private static let survivors = paths.map { path in
        Set(
            elements.keys.filter { id in
                survives(id, changeAt: path)
            })
    }

    private func ids(_ document: JSONValue) -> Set<String> {
        var reader = WebhookPayloadReader(
            phoneNumberID: PayloadSamples.number, receivedAt: PayloadSamples.receivedAt)
        guard let document = try? JSONDocument(document.encodedBytes()) else { return [] }
        reader.read(document.root)
        return Set(reader.batch.items.compactMap(\.id))
    }

    @Test func everythingIsReadAsItStands() {
        #expect(ids(Self.document) == Set(Self.elements.keys))
        #expect(Self.elements.count == MessageSample.all.count + 8)
    }

    @Test(arguments: replacements)
    private func siblingsOfAnyBrokenPartSurvive(replacement: JSONValue?) {
        let lost = zip(Self.paths, Self.survivors).filter { path, survivors in
            let mutant = Self.replacing(path[...], in: Self.document, by: replacement)
            return !ids(mutant).isSuperset(of: survivors)
        }
        #expect(lost.map(\.0) == [])
    }

    private static func survives(_ id: String, changeAt path: [Step]) -> Bool {
        guard let element = elements[id], path != [.key("object")] else { return false }
        if element.starts(with: path) || path.starts(with: element) { return false }
        let isSameChange = path.count > 4 && element.starts(with: path.prefix(4))
        let lists: Set<Step> = [
            .key("messages"), .key("statuses"), .key("message_echoes"), .key("contacts"),
        ]
        // Field and metadata of a change decide about all of it.
        return !isSameChange || (path.count > 5 && lists.contains(path[5]))
    }

    /// Parts put in place of others, then bytes in place of others: it only must not trap.
    @Test(arguments: 0..<8)
    func randomDamageNeverCrashes(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<150 {
            var mutant = Self.document
            for _ in 0..<Int.random(in: 1...6, using: &random) {
                guard let target = Self.paths.randomElement(using: &random),
                    let source = Self.paths.randomElement(using: &random)
                else { continue }
                let value = Self.value(at: source[...], of: Self.document)
                mutant = Self.replacing(target[...], in: mutant, by: value)
            }
            _ = ids(mutant)
        }
        for _ in 0..<20 {
            var bytes = Self.document.encodedBytes()
            for _ in 0..<3 {
                let index = Int.random(in: bytes.indices, using: &random)
                bytes[index] = UInt8.random(in: 0...255, using: &random)
            }
            _ = try? WebhookPayload.parse(
                bytes, phoneNumberID: nil, receivedAt: PayloadSamples.receivedAt)
        }
    }

    // MARK: Walking

    private static func paths(of value: JSONValue, below path: [Step] = []) -> [[Step]] {
        var found = [path]
        switch value {
        case .array(let elements):
            for (index, element) in elements.enumerated() {
                found += paths(of: element, below: path + [.index(index)])
            }
        case .object(let object):
            for member in object.members {
                found += paths(of: member.value, below: path + [.key(member.key)])
            }
        default: break
        }
        return found
    }

    private static func value(at path: ArraySlice<Step>, of value: JSONValue) -> JSONValue? {
        switch path.first {
        case nil: value
        case .key(let key): value[key].flatMap { Self.value(at: path.dropFirst(), of: $0) }
        case .index(let index):
            value[index].flatMap { Self.value(at: path.dropFirst(), of: $0) }
        }
    }

    /// `value` with another part at `path`, or without that part.
    private static func replacing(
        _ path: ArraySlice<Step>, in value: JSONValue, by part: JSONValue?
    ) -> JSONValue {
        let rest = path.dropFirst()
        switch (path.first, value) {
        case (.key(let key), .object(var object)):
            guard let index = object.members.firstIndex(where: { $0.key == key }) else {
                return value
            }
            if rest.isEmpty, part == nil {
                object.members.remove(at: index)
            } else {
                let old = object.members[index].value
                object.members[index].value =
                    rest.isEmpty ? part ?? .null : replacing(rest, in: old, by: part)
            }
            return .object(object)
        case (.index(let index), .array(var elements)):
            guard elements.indices.contains(index) else { return value }
            if rest.isEmpty, part == nil {
                elements.remove(at: index)
            } else {
                elements[index] =
                    rest.isEmpty ? part ?? .null : replacing(rest, in: elements[index], by: part)
            }
            return .array(elements)
        default: return value
        }
    }
}
