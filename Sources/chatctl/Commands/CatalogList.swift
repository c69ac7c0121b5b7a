internal import ChatApp
internal import ChatCore

/// `chatctl catalog list`
enum CatalogList {
    private static let category = CommandOption.value(
        "--category", "NAME", "only this shelf, with or without accents")
    private static let query = CommandOption.value(
        "--query", "WORDS", "only what a customer's words find, best first")

    static let command = Command(
        "catalog list", "the articles of BUSINESS_DIR: id, name, shelf, price, whether it is there",
        options: [category, query, .json],
        examples: ["catalog list", "catalog list --query 4423 --json"], action: run)

    private static func run(_ invocation: Invocation) throws(CommandFailure) {
        let configuration = try invocation.configuration()
        let business = configuration.shop.business
        var items = business.catalog.items
        if let words = invocation.value(of: query) {
            let search = CatalogSearch(business.catalog, vocabulary: business.vocabulary)
            items = search.search(NormalizedText(words)).matches.map(\.item)
        }
        if let name = invocation.value(of: category) {
            items = items.onShelf(name)
            let known = business.catalog.categories.map(TerminalText.escaped)
            if items.isEmpty {
                invocation.output.say("the shelves are: " + known.joined(separator: ", "))
            }
        }
        guard !invocation.wantsJSON else {
            let links = AssetLink(publicBaseURL: configuration.settings.publicBaseURL)
            for item in items { invocation.output.write(item.json(links)) }
            return
        }
        if items.isEmpty { invocation.output.say("there are no articles") }
        for line in TextTable.lines(items.map(cells)) { invocation.output.write(line) }
    }

    private static func cells(_ item: CatalogItem) -> [String] {
        [
            item.id, item.name, item.category, item.price?.spanishText ?? "-",
            item.isAvailable ? "" : "agotado",
        ]
    }
}
