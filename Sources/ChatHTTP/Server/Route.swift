/// One route of a ``Router``: a method and a pattern of path segments.
struct Route: Sendable {
    /// A segment of the pattern.
    private enum Segment: Sendable {
        case literal(String)
        case parameter(String)
    }

    let method: HTTPMethod
    let bodyLimit: Int
    let respond: Router.Responder
    private let pattern: [Segment]

    init(
        method: HTTPMethod, pattern: String, bodyLimit: Int, respond: @escaping Router.Responder
    ) {
        self.method = method
        self.bodyLimit = bodyLimit
        self.respond = respond
        self.pattern = pattern.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
            .map { segment in
                segment.first == "{" && segment.last == "}"
                    ? .parameter(String(segment.dropFirst().dropLast())) : .literal(String(segment))
            }
    }

    /// Whether the pattern has no parameters.
    var isLiteral: Bool {
        pattern.allSatisfy { if case .literal = $0 { true } else { false } }
    }

    /// What the parameters stand for, or nil when `segments` do not match the pattern.
    func match(_ segments: [String]) -> [(name: String, value: String)]? {
        guard segments.count == pattern.count else { return nil }
        var parameters: [(name: String, value: String)] = []
        for (segment, expected) in zip(segments, pattern) {
            switch expected {
            case .literal(let text):
                guard segment == text else { return nil }
            case .parameter(let name):
                guard !segment.isEmpty else { return nil }
                parameters.append((name, segment))
            }
        }
        return parameters
    }

    /// The decoded segments of a raw path; a decoded `/` stands within its segment. Nil for paths no
    /// route may see: with a control character.
    static func segments(of rawPath: String) -> [String]? {
        var segments: [String] = []
        for raw in rawPath.dropFirst().split(separator: "/", omittingEmptySubsequences: false) {
            guard let segment = PercentEncoding.decode(raw),
                !segment.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F })
            else { return nil }
            segments.append(segment)
        }
        return segments
    }
}
