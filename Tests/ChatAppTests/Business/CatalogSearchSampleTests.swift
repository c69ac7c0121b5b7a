import ChatCore
import Testing

@testable import ChatApp

/// What customers of the sample shop write, and the items they mean.
@Suite struct CatalogSearchSampleTests {
    /// A message, then the items that fit about equally well, best first.
    static let leaders = """
        cuanto vale la singer heavy duty              | MF-4423 MF-6705C
        precio de la heavy duty 4423                  | MF-4423
        la 8280 que precio tiene                      | MF-8280
        singuer 6705c                                 | MF-6705C
        KT-D3                                         | MI-KTD3
        precio kt d3                                  | MI-KTD3
        tienen la ktd3?                               | MI-KTD3
        ks653                                         | MI-KS653
        juki 8700                                     | MI-DDL8700
        ddl-8700                                      | MI-DDL8700
        DDL8700 precio                                | MI-DDL8700
        cuanto vale la jx 2517                        | MF-JX2517
        brother cs7000x                               | MF-CS7000X
        tiene agujas para jean                        | AG-JEAN-100
        agujas 90/14                                  | AG-HA-90
        aguja de overlock                             | AG-DC-14
        bordadora                                     | MF-SE700
        máquina de bordar                             | MF-SE700
        caja bobina                                   | RE-CB-IND
        cuanto vale el servomotor                     | RE-SERVO-550
        pedal para singer                             | RE-PED-UNI
        pedales                                       | RE-PED-UNI
        tijeras                                       | AC-TIJ-8
        aceite para la maquina                        | AC-ACE
        cuanto cuesta la bisita tecnica               | ST-VIS
        patica de teflón                              | RE-PT-TEF
        mantenimiento de fileteadora                  | ST-MAN-FIL
        overlok industrial                            | FI-E4S FI-747L
        fileteadora brother                           | FI-1034DX
        FILETEADORAS                                  | FI-1034DX FI-S0105 FI-E4S FI-747L
        maquina plana                                 | MI-F5 MI-DDL8700 MI-KTD3
        maquina plana jack                            | MI-F5
        hilo de bordar                                | HI-BOR
        conos de hilo                                 | HI-402
        carretes                                      | RE-CAR-15 RE-CAR-IND
        la placa de la aguja                          | RE-PLA-FAM
        máquinas de coser de menos de 900 mil         | MF-8280 MF-JX2517
        fileteadoras entre 1.600.000 y 2 millones     | FI-1034DX
        la fileteadora mas barata                     | FI-S0105 FI-1034DX FI-E4S FI-747L
        la fileteadora más cara                       | FI-747L FI-E4S FI-1034DX FI-S0105
        cuanto vale el envio de la singer 4423 a cali | MF-4423
        una fileteadora con hilos                      | FI-E4S FI-1034DX FI-S0105 FI-747L
        buenas tardes                                 |
        a qué hora abren                              |
        y el 8 de diciembre?                          |
        es modelo 15                                  |
        hacen envios a cali                           |
        necesito un tornillo                          |
        """

    /// A message that names what the shop does not have, then what is unknown or missing.
    static let inexact = """
        máquina bernina    | bernina
        singer 9960        | 9960
        la ks777           | ks777
        modelo 7512        | 7512
        fileteadora juki   | fileteadora
        """

    /// A brand and a kind that do not meet, then the articles of that kind and those of that brand.
    static let contradictions = """
        cuanto vale la fileteadora kingter? | FI-1034DX FI-S0105 FI-E4S FI-747L | MI-KTD3
        bordadora janome                    | MF-SE700                          | MF-2212
        un collarin siruba                  | MI-KS653                          | FI-747L
        fileteadora jack                    |                                   | FI-E4S
        correa para singer                  |                                   | RE-COR-FAM
        mantenimiento singer                |                                   | ST-MAN-FAM ST-MAN-FIL ST-MAN-IND
        agujas para la 4423                 |                                   | AG-HA-90 AG-JEAN-100 AG-STR-75 AG-DB-14 AG-DC-14
        singer 4423                         |                                   | MF-4423
        """

    @Test(arguments: contradictions.split(separator: "\n"))
    func noticesWhatDoesNotMeet(row: Substring) throws {
        let cells = row.split(separator: "|").map(\.trimmed)
        let result = try search(cells[0])
        #expect(result.otherBrands.map(\.item.id).joined(separator: " ") == cells[1])
        #expect(result.leaders.map(\.item.id).joined(separator: " ") == cells[2])
        #expect(result.isExact == cells[1].isEmpty)
    }

    @Test func aNumberBeforeAWordSaysHowMany() throws {
        let result = try search("necesito 2 fileteadoras industriales")
        #expect(result.leaders.map(\.item.id) == ["FI-E4S", "FI-747L"])
    }

    @Test func onlyTheShelvesAskedForAreLookedAt() throws {
        let index = try Self.index.get()
        var query = index.query(NormalizedText("brother"))
        query.shelves = ["fileteadoras"]
        #expect(index.search(query).matches.map(\.item.id) == ["FI-1034DX"])
    }

    private static let index = Result {
        let business = try SampleBusinessTests.load().business
        return CatalogSearch(business.catalog, vocabulary: business.vocabulary)
    }

    private func search(_ message: String) throws -> CatalogResult {
        try Self.index.get().search(NormalizedText(message))
    }

    @Test(arguments: leaders.split(separator: "\n"))
    func findsWhatIsMeant(row: Substring) throws {
        let cells = row.split(separator: "|", omittingEmptySubsequences: false)
        let result = try search(cells[0].trimmed)
        #expect(result.leaders.map(\.item.id) == cells[1].split(separator: " ").map(String.init))
        #expect(result.isExact != result.matches.isEmpty)
    }

    @Test(arguments: inexact.split(separator: "\n"))
    func saysWhatIsMissing(row: Substring) throws {
        let cells = row.split(separator: "|")
        let result = try search(cells[0].trimmed)
        let missing = result.unknownNames + (result.leaders.first?.missingWords ?? [])
        #expect(missing == [cells[1].trimmed])
        #expect(!result.isExact)
    }

    @Test func cheapestOfAKindIsNoSparePart() throws {
        let result = try search("cuál es la máquina más económica")
        #expect(result.query.order == .cheapestFirst)
        #expect(result.matches.first?.item.id == "MF-8280")
    }

    @Test func priceAloneListsWhatItBuys() throws {
        let result = try search("qué tienen por menos de 10 mil")
        #expect(
            Set(result.matches.map(\.item.id)) == ["HI-BOR", "AC-ACE", "AC-DES"])
    }
}
