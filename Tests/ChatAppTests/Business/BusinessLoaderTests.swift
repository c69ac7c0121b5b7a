import ChatCore
import Glibc
import Testing

@testable import ChatApp

@Suite struct BusinessLoaderTests {
    @Test func everyFileIsReadWhateverIsWrongInOne() throws {
        let shop = try TemporaryBusiness()
        shop.remove("answers.yaml")
        shop.remove("models.yaml")
        try shop.write("profile.yaml", Array("nombre: [".utf8))
        try shop.write("vocabulary.yaml", Array("marcas: [Juki]\nmarcas: [Jack]\n".utf8))
        try shop.write("catalog.csv", [0xFF, 0xFE, 0x69, 0])
        #expect(
            shop.issues() == [
                "profile.yaml:2:1: el archivo no es YAML (did not find expected node content);"
                    + " se espera «clave: valor» o «- valor»",
                "vocabulary.yaml:2:1: la clave «marcas» está repetida (ya está en la línea 1);"
                    + " cada clave va una sola vez",
                "answers.yaml:1:1: el archivo no existe; se necesita un archivo con ese nombre",
                "models.yaml:1:1: aviso: el archivo no existe;"
                    + " sin él se usa lo que trae el programa",
                "catalog.csv:1:1: el archivo está en UTF-16;"
                    + " guárdelo como «CSV UTF-8» o como texto UTF-8",
            ])
    }

    @Test func theVersionChangesWithEveryFile() throws {
        let shop = try TemporaryBusiness()
        var versions: Set<String> = [try BusinessLoader().load(shop.directory).business.version]
        for name in TemporaryBusiness.fileNames {
            try shop.write(name, Array(try shop.text(name).utf8) + [0x0A])
            versions.insert(try BusinessLoader().load(shop.directory).business.version)
        }
        #expect(versions.count == TemporaryBusiness.fileNames.count + 1)
        let again = try BusinessLoader().load(shop.directory).business.version
        #expect(versions.contains(again))
    }

    @Test func spreadsheetsOfAnyKindGiveTheSameCatalogue() throws {
        let shop = try TemporaryBusiness()
        let items = try BusinessLoader().load(shop.directory).business.catalog.items
        let text = try shop.text("catalog.csv")
        let log = IssueLog(file: "catalog.csv")
        let table = try #require(CSVParser.parse(text, log: log))
        let semicolons = ([table.header] + table.rows).map { row in
            row.cells.map { "\"\($0.text.split(separator: "\"").joined(separator: "\"\""))\"" }
                .joined(separator: ";")
        }.joined(separator: "\r\n")
        let windows = text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
        try #require(text.unicodeScalars.allSatisfy { $0.value < 0x100 })
        for bytes in [[0xEF, 0xBB, 0xBF] + Array(semicolons.utf8), windows] {
            try shop.write("catalog.csv", bytes)
            #expect(try BusinessLoader().load(shop.directory).business.catalog.items == items)
        }
    }

    @Test func picturesMustBeWhatTheySay() throws {
        let shop = try TemporaryBusiness()
        shop.remove("images")
        try #require(mkdir("\(shop.directory)/images", 0o700) == 0)
        let header = CatalogReader.columns.joined(separator: ",")
        let ids = ["buena", "texto", "enlace", "carpeta", "cambiada"]
        let rows = ids.map { "\($0),Aguja,agujas,,,1000,COP,sí,,\($0),," }
        try shop.write("catalog.csv", Array(([header] + rows).joined(separator: "\n").utf8))
        let png = try FileReader.read(
            "\(SampleBusinessTests.directory)/images/agujas.png"
        ).bytes
        try shop.write("images/buena.png", png)
        try shop.write("images/sobra.png", png)
        try shop.write("images/texto.png", Array("hola".utf8))
        try shop.write("images/cambiada.jpg", png)
        try #require(symlink("/etc/passwd", "\(shop.directory)/images/enlace.png") == 0)
        try #require(mkdir("\(shop.directory)/images/carpeta.png", 0o700) == 0)
        #expect(
            shop.issues() == [
                "catalog.csv:3:35: images/texto.png no es una imagen de ese tipo;"
                    + " se permite PNG en .png y JPEG en .jpg",
                "catalog.csv:4:36: images/enlace.png: el archivo es un enlace simbólico;"
                    + " se necesita un archivo común",
                "catalog.csv:5:37: images/carpeta.png: no es un archivo;"
                    + " se necesita un archivo común",
                "catalog.csv:6:38: images/cambiada.jpg no es una imagen de ese tipo;"
                    + " se permite PNG en .png y JPEG en .jpg",
            ])
        try shop.write("catalog.csv", Array("\(header)\n\(rows[0])".utf8))
        let issues = shop.issues()
        #expect(issues.count == 5)
        #expect(
            issues.first == "images:1:1: aviso: ningún artículo usa la imagen «cambiada.jpg»;"
                + " escriba «cambiada» en la columna «image_id» o borre el archivo")
        let index = try BusinessLoader().load(shop.directory).assets
        #expect(index.all.map(\.id) == ["buena"])
        #expect(index.asset(id: "buena")?.size == png.count)
    }

    @Test func readsJPEGSizes() {
        let frame: [UInt8] = [
            0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 0, 0, 0xFF, 0xC4, 0, 3, 0, 0xFF, 0xC2, 0, 17, 8, 2, 0x58,
            3,
            0x20, 3, 0, 0,
        ]
        let header = ImageHeader(frame)
        #expect(header?.format == .jpeg)
        #expect((header?.width, header?.height) == (800, 600))
        for length in 0..<20 { #expect(ImageHeader(Array(frame.prefix(length))) == nil) }
    }

    @Test func aMissingFolderIsNamedFileByFile() {
        let error = #expect(throws: BusinessDataError.self) {
            try BusinessLoader().load("/var/empty/no-shop-here")
        }
        #expect(error?.issues.filter { $0.severity == .error }.count == 3)
    }

    @Test func filesAboveTheLimitAreRefused() throws {
        let shop = try TemporaryBusiness()
        try shop.write("models.yaml", Array(repeating: 0x20, count: BusinessLoader.sizeLimit + 1))
        #expect(
            shop.issues() == [
                "models.yaml:1:1: el archivo es demasiado grande; se permiten hasta 4096 KiB"
            ])
    }
}
