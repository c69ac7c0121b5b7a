// The only file that talks to libyaml. What the shop's files do not need (anchors, aliases, tags,
// several documents) is refused, so that no small file can grow into a large tree.

internal import CYaml

/// Reads one YAML document into a small tree.
struct YAMLParser: ~Copyable {
    /// Levels of nesting that are allowed.
    static let depthLimit = 12
    /// Nodes that are allowed.
    static let nodeLimit = 50_000

    private let log: IssueLog
    private let lines: [Substring]
    private let parser: UnsafeMutablePointer<yaml_parser_t>
    private var nodeCount = 0
    /// The latest text in quotation marks that runs over several lines: where it opens and where it closes.
    private var longQuote: (start: TextPosition, end: TextPosition)?

    /// The root node of a text, or `nil` after an error was reported.
    static func parse(_ text: String, log: IssueLog) -> YAMLNode? {
        var bytes = Array(text.utf8)
        return bytes.withUnsafeMutableBufferPointer { buffer in
            guard var parser = YAMLParser(buffer, text: text, log: log) else {
                log.error(.start, "el archivo no se pudo leer", "falta memoria")
                return nil
            }
            return parser.document()
        }
    }

    private init?(_ buffer: UnsafeMutableBufferPointer<UInt8>, text: String, log: IssueLog) {
        parser = .allocate(capacity: 1)
        guard yaml_parser_initialize(parser) == 1 else {
            parser.deallocate()
            return nil
        }
        yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
        yaml_parser_set_input_string(parser, buffer.baseAddress, buffer.count)
        self.log = log
        lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    }

    deinit {
        yaml_parser_delete(parser)
        parser.deallocate()
    }

    /// One event of the parser as a value; the C event is freed before this returns.
    private enum Event {
        case start, documentStart, documentEnd, end
        case scalar(String, style: yaml_scalar_style_t)
        case sequenceStart, sequenceEnd, mappingStart, mappingEnd
        case refused(String)
    }

    private mutating func document() -> YAMLNode? {
        var root: YAMLNode?
        while let (event, position) = next() {
            switch event {
            case .start, .documentEnd: continue
            case .documentStart where root != nil:
                log.error(
                    position, "hay un segundo documento («---»)", "se permite uno por archivo")
                return nil
            case .documentStart:
                guard let (first, place) = next(), let node = node(first, place, depth: 1) else {
                    return nil
                }
                root = node
            case .end:
                if root == nil { log.error(.start, "el archivo está vacío", "se esperan claves") }
                return root
            default: return nil
            }
        }
        return nil
    }

    /// The node that begins with an event.
    private mutating func node(_ event: Event, _ position: TextPosition, depth: Int) -> YAMLNode? {
        nodeCount += 1
        guard depth <= Self.depthLimit, nodeCount <= Self.nodeLimit else {
            log.error(
                position, "hay demasiados niveles o valores",
                "se permiten \(Self.depthLimit) niveles y \(Self.nodeLimit) valores")
            return nil
        }
        switch event {
        case .scalar(let text, let style):
            return scalar(text, style, position)
        case .sequenceStart:
            return sequence(position, depth: depth)
        case .mappingStart:
            return mapping(position, depth: depth)
        case .refused(let what):
            log.error(position, "\(what) no se usan aquí", "escriba el valor tal cual")
            return nil
        default: return nil
        }
    }

    private func scalar(
        _ text: String, _ style: yaml_scalar_style_t, _ position: TextPosition
    ) -> YAMLNode {
        let isPlain = style == YAML_PLAIN_SCALAR_STYLE
        var start: TextPosition?
        if !text.contains("\n") {
            switch style {
            case YAML_PLAIN_SCALAR_STYLE: start = position
            case YAML_SINGLE_QUOTED_SCALAR_STYLE, YAML_DOUBLE_QUOTED_SCALAR_STYLE:
                start = TextPosition(line: position.line, column: position.column + 1)
            default: start = nil
            }
        }
        return YAMLNode(
            content: .scalar(text, isPlain: isPlain), position: position, textPosition: start)
    }

    private mutating func sequence(_ position: TextPosition, depth: Int) -> YAMLNode? {
        var nodes: [YAMLNode] = []
        while let (event, place) = next() {
            if case .sequenceEnd = event {
                return YAMLNode(content: .sequence(nodes), position: position)
            }
            guard let node = node(event, place, depth: depth + 1) else { return nil }
            nodes.append(node)
        }
        return nil
    }

    private mutating func mapping(_ position: TextPosition, depth: Int) -> YAMLNode? {
        var entries: [YAMLEntry] = []
        var lineOfKey: [String: Int] = [:]
        while let (event, place) = next() {
            if case .mappingEnd = event {
                return YAMLNode(content: .mapping(entries), position: position)
            }
            guard case .scalar(let key, _) = event else {
                log.error(place, "una clave debe ser un texto", "se espera «clave: valor»")
                return nil
            }
            guard let (valueEvent, valuePlace) = next(),
                let value = node(valueEvent, valuePlace, depth: depth + 1)
            else { return nil }
            if let line = lineOfKey[key] {
                log.error(
                    place, "la clave \(key.quoted) está repetida (ya está en la línea \(line))",
                    "cada clave va una sola vez")
            } else {
                lineOfKey[key] = place.line
                entries.append(YAMLEntry(key: key, keyPosition: place, value: value))
            }
        }
        return nil
    }

    /// The next event with its place; `nil` after a mistake, which was reported.
    private mutating func next() -> (Event, TextPosition)? {
        var event = yaml_event_t()
        guard yaml_parser_parse(parser, &event) == 1 else {
            report()
            return nil
        }
        defer { yaml_event_delete(&event) }
        let value = value(of: event)
        let start = Self.position(event.start_mark)
        if case .scalar(let text, let style) = value, !text.isEmpty {
            let end = Self.position(event.end_mark)
            if style == YAML_PLAIN_SCALAR_STYLE {
                YAMLDoubts(lines: lines, log: log).warn(from: start, to: end)
            } else if end.line > start.line {
                longQuote = (start, end)
            }
        }
        return (value, start)
    }

    private func value(of event: yaml_event_t) -> Event {
        switch event.type {
        case YAML_STREAM_START_EVENT: .start
        case YAML_DOCUMENT_START_EVENT: .documentStart
        case YAML_DOCUMENT_END_EVENT: .documentEnd
        case YAML_ALIAS_EVENT: .refused("los alias («*nombre»)")
        case YAML_SCALAR_EVENT:
            Self.refusal(event.data.scalar.anchor, event.data.scalar.tag)
                ?? .scalar(
                    String(
                        decoding: UnsafeBufferPointer(
                            start: event.data.scalar.value, count: event.data.scalar.length),
                        as: UTF8.self),
                    style: event.data.scalar.style)
        case YAML_SEQUENCE_START_EVENT:
            Self.refusal(event.data.sequence_start.anchor, event.data.sequence_start.tag)
                ?? .sequenceStart
        case YAML_SEQUENCE_END_EVENT: .sequenceEnd
        case YAML_MAPPING_START_EVENT:
            Self.refusal(event.data.mapping_start.anchor, event.data.mapping_start.tag)
                ?? .mappingStart
        case YAML_MAPPING_END_EVENT: .mappingEnd
        default: .end
        }
    }

    private static func refusal(
        _ anchor: UnsafeMutablePointer<UInt8>?, _ tag: UnsafeMutablePointer<UInt8>?
    ) -> Event? {
        if anchor != nil { return .refused("las anclas («&nombre»)") }
        return tag != nil ? .refused("las etiquetas («!tipo»)") : nil
    }

    private static func position(_ mark: yaml_mark_t) -> TextPosition {
        TextPosition(line: Int(mark.line) + 1, column: Int(mark.column) + 1)
    }

    /// Reports what libyaml found, in the words of the shop owner.
    private func report() {
        let failure = parser.pointee
        let isReaderError = failure.error == YAML_READER_ERROR
        let mistake = YAMLMistake(
            problem: failure.problem.map { String(cString: $0) } ?? "sin memoria",
            position: Self.position(isReaderError ? failure.mark : failure.problem_mark),
            context: Self.position(failure.context_mark), longQuote: longQuote)
        mistake.report(in: lines, to: log)
    }
}
