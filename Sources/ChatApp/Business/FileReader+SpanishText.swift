extension FileReader.Failure {
    /// What is wrong, in the shop owner's language.
    var problem: String {
        switch self {
        case .missing: "el archivo no existe"
        case .notPermitted: "no hay permiso para leer el archivo"
        case .isLink: "el archivo es un enlace simbólico"
        case .notAFile: "no es un archivo"
        case .tooLarge: "el archivo es demasiado grande"
        case .system(let code): "el archivo no se pudo leer (error \(code) del sistema)"
        }
    }

    /// What is allowed, in the shop owner's language.
    var allowed: String {
        switch self {
        case .missing: "se necesita un archivo con ese nombre"
        case .notPermitted: "el programa debe poder leerlo"
        case .isLink, .notAFile, .system: "se necesita un archivo común"
        case .tooLarge(let limit): "se permiten hasta \(limit / 1024) KiB"
        }
    }
}
