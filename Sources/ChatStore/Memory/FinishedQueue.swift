/// What may be dropped, in the order in which it was finished; tells what is too much.
struct FinishedQueue<Element> {
    private var elements: [Element] = []
    private var start = 0

    /// Adds an element; the oldest one when there are now more than `limit`. Constant time on average.
    mutating func append(_ element: Element, limit: Int) -> Element? {
        elements.append(element)
        guard elements.count - start > limit else { return nil }
        let oldest = elements[start]
        start += 1
        if start > 64, start * 2 > elements.count {
            elements.removeFirst(start)
            start = 0
        }
        return oldest
    }
}
