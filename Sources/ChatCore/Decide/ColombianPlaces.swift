// A shop lists the cities that have a price of their own; customers also name the rest of the country.

/// Cities, towns and departments that customers name as destinations.
///
/// Source: the capitals and departments of Colombia (DANE, Divipola) and its most populous municipalities.
enum ColombianPlaces {
    /// As they are written.
    static let names = capitals + towns + departments

    private static let capitals = [
        "Arauca", "Armenia", "Barranquilla", "Bogotá", "Bucaramanga", "Cali", "Cartagena",
        "Cúcuta", "Florencia", "Ibagué", "Inírida", "Leticia", "Manizales", "Medellín", "Mitú",
        "Mocoa", "Montería", "Neiva", "Pasto", "Pereira", "Popayán", "Puerto Carreño", "Quibdó",
        "Riohacha", "San Andrés", "San José del Guaviare", "Santa Marta", "Sincelejo", "Tunja",
        "Valledupar", "Villavicencio", "Yopal",
    ]

    private static let towns = [
        "Acacías", "Aguachica", "Apartadó", "Arjona", "Barbosa", "Barrancabermeja", "Bello",
        "Buenaventura", "Buga", "Cajicá", "Caldas", "Candelaria", "Carepa", "Cartago", "Caucasia",
        "Cereté", "Chaparral", "Chía", "Chigorodó", "Chinchiná", "Chiquinquirá", "Ciénaga",
        "Copacabana", "Corozal", "Cota", "Dosquebradas", "Duitama", "El Banco", "El Bagre",
        "El Carmen de Bolívar", "El Carmen de Viboral", "El Retiro", "Envigado", "Espinal",
        "Facatativá", "Floridablanca", "Fontibón", "Fundación", "Funza", "Fusagasugá", "Garzón",
        "Girardot", "Girardota", "Girón", "Granada", "Guarne", "Honda", "Ipiales", "Itagüí",
        "Jamundí", "La Calera", "La Ceja", "La Dorada", "La Estrella", "La Plata", "La Unión",
        "Lorica", "Los Patios", "Madrid", "Magangué", "Maicao", "Malambo", "Marinilla", "Melgar",
        "Montelíbano", "Mosquera", "Necoclí", "Ocaña", "Palmira", "Pamplona", "Piedecuesta",
        "Pitalito", "Planeta Rica", "Pradera", "Puerto Asís", "Puerto Berrío",
        "Puerto Boyacá", "Rionegro", "Sabanalarga", "Sabaneta", "Sahagún", "San Gil",
        "San Marcos", "San Pelayo", "Santa Rosa de Cabal", "Santander de Quilichao",
        "Segovia", "Sibaté", "Soacha", "Socorro", "Sogamoso", "Soledad", "Sopó", "Tame",
        "Tierralta", "Tocancipá", "Tuluá", "Tumaco", "Turbaco", "Turbo", "Ubaté",
        "Villa del Rosario", "Villamaría", "Villeta", "Yarumal", "Yumbo", "Zarzal", "Zipaquirá",
        "Zona Bananera",
    ]

    private static let departments = [
        "Amazonas", "Antioquia", "Atlántico", "Bolívar", "Boyacá", "Caquetá", "Casanare", "Cauca",
        "Cesar", "Chocó", "Córdoba", "Cundinamarca", "Guainía", "Guaviare", "Huila", "La Guajira",
        "Magdalena", "Meta", "Nariño", "Norte de Santander", "Putumayo", "Quindío", "Risaralda",
        "Santander", "Sucre", "Tolima", "Valle del Cauca", "Vaupés", "Vichada", "la costa",
        "eje cafetero", "los llanos",
    ]

    /// What people call some of them.
    static let nicknames = [
        ("villavo", "Villavicencio"), ("medallo", "Medellín"), ("quilla", "Barranquilla"),
        ("curramba", "Barranquilla"), ("bucara", "Bucaramanga"), ("bogota dc", "Bogotá"),
        ("bogota d c", "Bogotá"), ("la sultana del valle", "Cali"), ("santafe de bogota", "Bogotá"),
    ]

    /// Where the post of a shop in Colombia needs a person's word.
    static let abroad = [
        "Argentina", "Bolivia", "Brasil", "Canadá", "Chile", "Costa Rica", "Cuba", "Ecuador",
        "España", "Estados Unidos", "EEUU", "Guatemala", "Honduras", "Italia", "México", "Miami",
        "Nueva York", "Panamá", "Paraguay", "Perú", "República Dominicana", "Uruguay", "USA",
        "Venezuela", "el exterior", "otro país", "otros países", "fuera del país",
    ]
}
