/// Where something stands in a payload, `entry[0].changes[1].value`; put into words only where something is wrong.
struct PayloadPath: CustomStringConvertible {
    private final class Step {
        let before: Step?
        let name: String
        let index: Int?

        init(after before: Step?, _ name: String, _ index: Int?) {
            (self.before, self.name, self.index) = (before, name, index)
        }
    }

    private let last: Step?

    private init(_ last: Step?) {
        self.last = last
    }

    /// The payload itself.
    static var root: PayloadPath { PayloadPath(nil) }

    /// A member of the object here.
    func member(_ name: String) -> PayloadPath {
        PayloadPath(Step(after: last, name, nil))
    }

    /// An element of the list that is a member of the object here.
    func element(_ name: String, _ index: Int) -> PayloadPath {
        PayloadPath(Step(after: last, name, index))
    }

    var description: String {
        var words: [String] = []
        var step = last
        while let here = step {
            words.append(here.index.map { "\(here.name)[\($0)]" } ?? here.name)
            step = here.before
        }
        return words.reversed().joined(separator: ".")
    }
}
