// An order out of WhatsApp's own catalogue: read back with the shop's names and prices.

extension TurnScene {
    /// Longer orders are read back in part.
    private static let orderLineLimit = 20
    private static let toBeConfirmed = "por confirmar"

    /// The words that read an order back.
    func orderPart(_ order: CustomerOrder) -> AnswerPart? {
        var lines = order.lines.prefix(Self.orderLineLimit).map { line in
            let price = total(of: line)?.spanishText ?? "precio \(Self.toBeConfirmed)"
            let item = business.catalog.item(id: line.productID)
            let isGone = item.map { !$0.isAvailable } ?? false
            return "• \(line.quantity) × \(name(of: line)): \(price)"
                + (isGone ? " (agotado, \(Self.toBeConfirmed))" : "")
        }
        let left = order.lines.count - lines.count
        if left > 0 { lines.append("• y \(left) más") }
        let values: GapValues = [
            .orderLines: lines.joined(separator: "\n"),
            .orderTotal: total(of: order)?.spanishText ?? Self.toBeConfirmed,
        ]
        return text(in: .mediaOrder, values).map { AnswerPart($0) }
    }

    /// The order as its team reads it.
    func orderSummary(_ order: CustomerOrder) -> String {
        let lines = order.lines.map { "\($0.quantity) × \(name(of: $0))" }
        let total = total(of: order).map { " (total \($0.spanishText))" } ?? ""
        return ([lines.joined(separator: ", ") + total] + [order.note ?? ""])
            .filter { !$0.isEmpty }.joined(separator: ": ")
    }

    private func name(of line: CustomerOrder.Line) -> String {
        business.catalog.item(id: line.productID)?.name ?? line.productID
    }

    /// What all of it costs; `nil` when one of the prices is not known.
    private func total(of order: CustomerOrder) -> Money? {
        guard !order.lines.isEmpty else { return nil }
        var sum: Int64 = 0
        for line in order.lines {
            guard let price = total(of: line) else { return nil }
            let (next, overflow) = sum.addingReportingOverflow(price.hundredths)
            guard !overflow else { return nil }
            sum = next
        }
        return Money(hundredths: sum)
    }

    /// What a line costs: by our price, or else by the one that the customer saw.
    private func total(of line: CustomerOrder.Line) -> Money? {
        let item = business.catalog.item(id: line.productID)
        let seen = line.currency == business.profile.currency ? line.unitPrice : nil
        guard line.quantity > 0, let price = item?.price ?? seen else { return nil }
        let (total, overflow) = price.hundredths.multipliedReportingOverflow(
            by: Int64(line.quantity))
        return overflow ? nil : Money(hundredths: total)
    }
}
