import Testing

@testable import ChatCore

@Suite struct CatalogQueryTests {
    /// A message, then minimum, maximum (whole pesos), order, and the words that remain.
    static let table = """
        menos de 800 mil                | -       | 800000  | relevance      |
        agujas hasta $15.000            | -       | 15000   | relevance      | agujas
        no más de 1 millón y medio      | -       | 1500000 | relevance      |
        máximo 2 millones               | -       | 2000000 | relevance      |
        tengo 500k                      | -       | 500000  | relevance      |
        más de 3 millones               | 3000000 | -       | relevance      |
        a partir de 1.200.000           | 1200000 | -       | relevance      |
        entre 500 y 800 mil             | 500000  | 800000  | relevance      |
        entre 1 y 2 millones            | 1000000 | 2000000 | relevance      |
        entre 900 mil y 400 mil         | 400000  | 900000  | relevance      |
        de 500 mil a 1 millon           | 500000  | 1000000 | relevance      |
        la más barata                   | -       | -       | cheapestFirst  | la
        algo económico                  | -       | -       | cheapestFirst  | algo
        la de menor precio              | -       | -       | cheapestFirst  | la de
        la mas cara de todas            | -       | -       | dearestFirst   | la de todas
        más de 2 agujas                 | -       | -       | relevance      | mas de 2 agujas
        desde qué hora                  | -       | -       | relevance      | desde que hora
        menos de 20                     | -       | -       | relevance      | menos de 20
        hasta millón y medio            | -       | 1500000 | relevance      |
        menos del millón                | -       | 1000000 | relevance      |
        hasta el millón                 | -       | 1000000 | relevance      |
        entre uno y dos millones        | 1000000 | 2000000 | relevance      |
        entre un millón y millón y medio | 1000000 | 1500000 | relevance      |
        entre 500 y 800                 | 500000  | 800000  | relevance      |
        entre 8 y 10                    | -       | -       | relevance      | entre 8 y 10
        una de unos 850 mil             | -       | 935000  | relevance      | una
        qué compro con 900 mil          | -       | 900000  | relevance      | que compro
        con 1.100 puntadas              | -       | -       | relevance      | con 1.100 puntadas
        hasta 5.000 yardas              | -       | -       | relevance      | hasta 5.000 yardas
        no tan cara                     | -       | -       | cheapestFirst  | no
        más baratica                    | -       | -       | cheapestFirst  |
        """

    @Test(arguments: table.split(separator: "\n"))
    func readsLimits(row: Substring) throws {
        let cells = row.split(separator: "|", omittingEmptySubsequences: false)
            .map { $0.split(separator: " ").joined(separator: " ") }
        try #require(cells.count == 5)
        let query = CatalogQuery(NormalizedText(cells[0]))
        #expect(query.minimum == Int64(cells[1]).map { Money(units: $0) })
        #expect(query.maximum == Int64(cells[2]).map { Money(units: $0) })
        #expect("\(query.order)" == cells[3])
        #expect(query.words.map(\.key).joined(separator: " ") == cells[4])
    }
}
