/// Words of any request that name nothing.
enum SmallWords {
    /// Whether a word may name something.
    static func isTelling(_ word: Token) -> Bool {
        (word.kind == .word || word.kind == .code) && word.key.utf8.count > 3
            && !all.contains(word.key) && !CatalogTerm.ignored.contains(word.key)
    }

    /// As keys.
    static let all: WordSet = {
        let text = """
            algo alguna alguno algun amigo amiga articulo articulos averiguar ayuda bien buen buena buenas
            bueno buenos busco buscando caballero cada casa cosa cosas cotizar cotizacion cual cuales
            cuando cuanta cuantas cuantos cuesta cuestan dame darme datos decir decirme desde dias
            diga disculpe disponible disponibles disponibilidad donde ella ellos entonces ensena ensene
            estan estoy existe favor gracias gusta gustaria hasta hola igual informacion informe
            interesa interesado interesada llevar manana maneja manejan marca marcas modelo modelos muchas
            mucho muestra muestre muestreme necesito negocio noches nuevo nueva nuevos nuevas
            ofrece ofrecen pena perdon permiso persona pero pregunta producto productos puede pueden
            puedo quede queda quedan quien quiere quiero quisiera quisieramos referencia regala regale
            regalame regaleme saber saludo saludos segun senor senora senorita senores sera seria solo
            sobre tarde tardes tenga tendra tendran tener tengo tiene tienen tienda toda todas todo todos todavia
            tambien traen trae unas unos usted ustedes vale valen valor veci vecino vende venden ver verdad
            verla verlo viene aqui alla ahora aun hace hacen quería queria
            """
        return WordSet(NormalizedText(text).words.map(\.key))
    }()
}
