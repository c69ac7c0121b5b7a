internal import ChatJSON

/// Writes and reads lists of strings: JSON arrays as text, as other programs read them too.
enum StringListCodec {
    static func encode(_ list: [String]) -> String {
        JSONValue.array(list.map(JSONValue.string)).encoded()
    }

    static func decode(_ text: String) -> [String] {
        guard let json = try? JSONReader.parse(text) else { return [] }
        return (json.arrayValue ?? []).compactMap(\.stringValue)
    }
}
