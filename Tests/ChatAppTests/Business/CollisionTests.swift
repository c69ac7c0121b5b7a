import ChatCore
import TestSupport
import Testing

@testable import ChatApp

/// Words that mean two things are warned about, with place and advice.
@Suite struct CollisionTests {
    /// What is warned about when a text of a file gives way to another.
    private func issues(_ name: String, _ old: String, _ new: String) throws -> [DataIssue] {
        let shop = try TemporaryBusiness()
        let text = try shop.text(name)
        let range = try #require(text.firstRange(of: old))
        try shop.write(
            name, Array((text[..<range.lowerBound] + new + text[range.upperBound...]).utf8))
        return CollisionReport.warnings(try BusinessLoader().load(shop.directory))
    }

    private func warnings(_ name: String, _ old: String, _ new: String) throws -> [String] {
        try issues(name, old, new).map(\.description)
    }

    @Test(arguments: ["business", BakeryTests.folder])
    func theShopsOfThisRepositoryHaveNone(folder: String) throws {
        let shop = try BusinessLoader().load(Checkout.root + "/" + folder)
        #expect(CollisionReport.warnings(shop).map(\.description) == [])
    }

    /// The line that a text first stands on, from 1.
    private func line(of text: String, in file: String) throws -> Int {
        let lines = try Checkout.text("business/" + file).split(
            separator: "\n", omittingEmptySubsequences: false)
        return try #require(lines.firstIndex { $0.contains(text) }) + 1
    }

    @Test func onePhraseForTwoIntents() throws {
        let here = try line(of: "por dónde queda el pasaje", in: "vocabulary.yaml")
        let there = try line(of: "- se descalibró", in: "vocabulary.yaml")
        let warnings = try warnings(
            "vocabulary.yaml", "- por dónde queda el pasaje", "- Se DESCALIBRO!")
        #expect(
            warnings == [
                "vocabulary.yaml:\(here):7: aviso: «Se DESCALIBRO!» (frases › ubicacion) también está "
                    + "en «frases › servicio_tecnico», vocabulary.yaml:\(there):7; déjela solo donde "
                    + "corresponde: el programa no sabe cuál de las dos se quiso decir"
            ])
    }

    @Test func aPhraseThatEveryShopUnderstands() throws {
        let here = try line(of: "por dónde queda el pasaje", in: "vocabulary.yaml")
        let warnings = try warnings(
            "vocabulary.yaml", "- por dónde queda el pasaje", "- hacen domicilios")
        #expect(
            warnings == [
                "vocabulary.yaml:\(here):7: aviso: «hacen domicilios» (frases › ubicacion) es una frase "
                    + "que en toda tienda se entiende como «envios»; si aquí no quiere decir otra cosa, "
                    + "quítela"
            ])
    }

    @Test func anAliasOfTwoItems() throws {
        let here = try line(of: "MF-JX2517", in: "catalog.csv")
        let there = try line(of: "MF-4423", in: "catalog.csv")
        let warnings = try warnings("catalog.csv", "brother sencilla", "Singer Gris")
        #expect(warnings.count == 1)
        #expect(warnings.first?.hasPrefix("catalog.csv:\(here):") == true)
        #expect(
            warnings.first?.contains(
                "aviso: «Singer Gris» (MF-JX2517 › aliases) también nombra otro artículo: "
                    + "MF-4423 › aliases, catalog.csv:\(there):") == true)
    }

    @Test(arguments: [
        ("Lanzaderas", "palabras_del_oficio"), ("Juki", "marcas"),
        ("navaja", "sinonimos › cuchilla"),
        ("tijeras de sastre", "AC-TIJ-8 › aliases"),
    ])
    func aForeignWordThatTheShopSells(word: String, section: String) throws {
        let here = try line(of: "- hilo dental", in: "vocabulary.yaml")
        let warnings = try issues("vocabulary.yaml", "- hilo dental", "- \(word)")
        #expect(warnings.map(\.position) == [TextPosition(line: here, column: 5)])
        #expect(warnings.first?.severity == .warning)
        let problem = warnings.first?.problem ?? ""
        #expect(problem.contains("también es algo de la tienda"))
        #expect(problem.contains(section), "\(problem)")
    }

    /// Names of shops that are no more than goods, and where those stand; then names that say more.
    @Test(arguments: [
        ("La Lanzadera", "palabras_del_oficio"), ("Juki", "marcas"), ("Singer y Brother", "marcas"),
        ("Tijeras de Sastre S.A.S.", "AC-TIJ-8 › aliases"), ("Maquinitas", "nombres_comunes"),
        ("Juki del Quindío", nil), ("Almacén Juki", nil),
    ])
    func aShopThatIsCalledLikeWhatItSells(name: String, section: String?) throws {
        let here = try line(of: "nombre: La Puntada", in: "profile.yaml")
        let warnings = try issues("profile.yaml", "nombre: La Puntada Cafetera", "nombre: \(name)")
        guard let section else {
            #expect(warnings.map(\.description) == [])
            return
        }
        #expect(warnings.map(\.file) == ["profile.yaml"])
        #expect(warnings.map(\.position) == [TextPosition(line: here, column: 9)])
        let text = warnings.first?.description ?? ""
        #expect(text.contains("aviso: «\(name)» (nombre) también es algo de la tienda"), "\(text)")
        #expect(text.contains(section), "\(text)")
        #expect(text.contains("«¿hablo con \(name)?»"))
    }
}
