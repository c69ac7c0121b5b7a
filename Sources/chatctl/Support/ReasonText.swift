internal import ChatApp
internal import ChatCore

/// A reason as an owner reads it: the customer's words, what they speak for and how much, and the word in the
/// shop's files that it comes from.
enum ReasonText {
    /// `"esta cosiendo" [oficio] 1.0, from vocabulary.yaml:52:5 (palabras_del_oficio): coser`.
    static func line(_ reason: Reason, _ places: ShopPlaces) -> String {
        guard case .shop(let word) = reason.source else { return reason.description }
        return "\(reason.evidence), from \(places.text(for: word)) (\(word.section)): \(word.text)"
    }

    /// `margin 0.62, next catalogo`: how far what was understood is ahead of the likeliest that was not.
    static func margin(_ result: TurnResult) -> String {
        let hundredths = Int64((result.margin * 100).rounded())
        let number = "\(hundredths / 100).\((hundredths % 100).padded(to: 2))"
        return "margin \(number)" + (result.runnerUp.map { ", next \($0.name)" } ?? "")
    }
}
