import ChatCore

/// The words of a sewing-machine shop, as its owner would write them: what the customers' tables are read with.
enum SewingShop {
    static let understander = Understander(vocabulary: vocabulary, catalog: catalog)

    static let vocabulary = Vocabulary(
        intentPhrases: [
            "repuestos": [
                "aguja", "agujas", "hilo", "hilos", "bobina", "carrete", "caja bobina", "bombillo",
                "pedal", "correa", "lanzadera", "crochet", "garfio", "looper", "loopers",
                "cuchilla", "prensatelas", "placa de aguja", "dientes", "tornillos",
            ],
            "servicio_tecnico": [
                "salta puntadas", "saltando puntadas", "revienta el hilo", "enreda el hilo",
                "se come la tela", "no arrastra la tela", "no coge la puntada", "enhebrar",
                "hace un nudo por debajo",
            ],
        ],
        tradeWords: [
            "máquina de coser", "máquina familiar", "máquina industrial", "fileteadora",
            "overlock", "collarín", "recubridora", "bordadora", "plana", "zigzag", "ojaladora",
            "aguja", "hilo", "hilaza", "bobina", "carretel", "caja bobina", "prensatelas",
            "lanzadera", "garfio", "looper", "cuchilla", "placa de aguja", "motor", "servomotor",
            "pedal", "correa", "puntada", "costura", "coser", "confección", "dobladillo",
            "cremallera", "lycra", "jean", "tela", "aceite para máquina",
        ],
        commonNames: ["máquina", "maquinita", "maquinaria"],
        brands: ["Singer", "Brother", "Janome", "Juki", "Jack", "Siruba", "Kansew", "Pegasus"],
        offTopic: ["máquina del tiempo", "máquina de café", "motor de moto", "hilo dental"],
        offTopicExceptions: ["código de descuento"],
        customIntents: [CustomIntent(name: "clases", phrases: ["dan clases", "curso de costura"])],
        synonyms: [
            "fileteadora": ["overlok", "sobrehiladora"], "collarín": ["coverlock"],
            "plana": ["máquina recta"], "servomotor": ["motor ahorrador", "motor servo"],
        ])

    static let catalog = Catalog(items: [
        CatalogItem(
            id: "1", name: "Máquina de coser Singer Heavy Duty 4423", category: "máquinas",
            brand: "Singer", model: "4423"),
        CatalogItem(
            id: "2", name: "Máquina plana industrial Jack F5", category: "máquinas",
            brand: "Jack", model: "F5"),
        CatalogItem(
            id: "3", name: "Collarín industrial Kansew KS653", category: "máquinas",
            brand: "Kansew", model: "KS653"),
        CatalogItem(
            id: "4", name: "Prensatelas para cremallera", category: "repuestos",
            aliases: ["pie para cremallera"]),
        CatalogItem(
            id: "5", name: "Motor para máquina familiar", category: "repuestos",
            aliases: ["motor con pedal"]),
        CatalogItem(id: "6", name: "Tijeras de modistería", category: "accesorios"),
    ])
}
