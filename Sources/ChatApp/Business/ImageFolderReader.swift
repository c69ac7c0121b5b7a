import ChatCore
internal import ChatStore

/// Finds the pictures that the catalogue names in `images/`.
struct ImageFolderReader {
    /// The largest picture that WhatsApp takes, in bytes.
    static let sizeLimit = 5 << 20

    let directory: String
    let log: IssueLog

    /// The picture of each id, once per id; errors stand at the place in the catalogue that names it.
    func assets(_ entries: [CatalogReader.Entry]) -> [Asset] {
        var seen: Set<String> = []
        return entries.compactMap { entry in
            guard let id = entry.item.imageID, seen.insert(id).inserted else { return nil }
            return asset(id, at: entry.imagePosition)
        }
    }

    /// Warns about pictures that no item names.
    func warnAboutUnused(_ used: Set<String>, folderLog: IssueLog) {
        for name in fileNames() {
            let id = name.split(separator: ".").dropLast().joined(separator: ".")
            let isPicture = ImageHeader.Format.allCases.flatMap(\.extensions).contains {
                name.lowercased().hasSuffix(".\($0)")
            }
            guard isPicture, !used.contains(id) else { continue }
            folderLog.warning(
                .start, "ningún artículo usa la imagen \(name.quoted)",
                "escriba \(id.quoted) en la columna «image_id» o borre el archivo")
        }
    }

    private func asset(_ id: String, at position: TextPosition) -> Asset? {
        for format in ImageHeader.Format.allCases {
            for suffix in format.extensions {
                let path = "\(directory)/images/\(id).\(suffix)"
                do {
                    let bytes = try FileReader.read(
                        path, limit: Self.sizeLimit, accepting: .file
                    ).bytes
                    return asset(id, path, bytes, format, at: position)
                } catch .missing {
                    continue
                } catch {
                    log.error(
                        position, "images/\(id).\(suffix): \(error.problem)", error.allowed)
                    return nil
                }
            }
        }
        log.error(
            position, "falta la imagen \(id.quoted)",
            "se espera images/\(id).png o images/\(id).jpg")
        return nil
    }

    private func asset(
        _ id: String, _ path: String, _ bytes: [UInt8], _ format: ImageHeader.Format,
        at position: TextPosition
    ) -> Asset? {
        guard let header = ImageHeader(bytes), header.format == format else {
            log.error(
                position, "images/\(id).\(format.extensions[0]) no es una imagen de ese tipo",
                "se permite PNG en .png y JPEG en .jpg")
            return nil
        }
        var digest = ContentDigest()
        digest.add(id, bytes)
        return Asset(
            id: id, path: path, contentType: format.rawValue, size: bytes.count,
            width: header.width, height: header.height, etag: "\"\(digest.shortHex())\"")
    }

    /// The names in the folder, in order; empty when there is none.
    private func fileNames() -> [String] {
        let names = DiskFile.names(inFolder: "\(directory)/images") ?? []
        return Array(names.filter { !$0.hasPrefix(".") }.prefix(10_000))
    }
}
