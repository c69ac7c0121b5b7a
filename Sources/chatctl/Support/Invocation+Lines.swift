internal import ChatApp
internal import ChatJSON

extension Invocation {
    /// Writes a line for each record, of JSON where that is wanted; says to people that there are none.
    func write<Record>(
        _ records: [Record], ifNone none: String, json: (Record) -> JSONValue,
        line: (Record) -> String
    ) {
        if records.isEmpty { output.say(none) }
        for record in records {
            if wantsJSON { output.write(json(record)) } else { output.write(line(record)) }
        }
    }
}
