// The shop's folder, BUSINESS_DIR, becomes one value here; nothing else of the product reads these files.

public import ChatCore
public import ChatEngine

/// Reads the data of a shop.
public struct BusinessLoader: Sendable {
    /// The largest YAML or CSV file, in bytes.
    static let sizeLimit = 4 << 20

    private let zones: ZoneInfo
    private let now: Timestamp

    /// Creates a loader that takes time zones from the system.
    ///
    /// - Parameters:
    ///   - zones: The time zones.
    ///   - now: What is later than this is warned about where it must not be.
    public init(zones: ZoneInfo = ZoneInfo(), now: Timestamp = SystemClock().now()) {
        self.zones = zones
        self.now = now
    }

    /// The time zone of a shop alone; mistakes elsewhere in its data do not matter.
    ///
    /// - Parameter directory: `BUSINESS_DIR`, of which nothing but `profile.yaml` is read.
    /// - Returns: The zone that the profile names; `nil` when it cannot be read.
    public func timeZone(in directory: String) -> TimeZoneRules? {
        let log = IssueLog(file: "profile.yaml")
        guard
            let content = try? FileReader.read(
                "\(directory)/profile.yaml", limit: Self.sizeLimit, accepting: .fileOrLink),
            let text = try? TextDecoding.utf8(content.bytes),
            let root = YAMLParser.parse(text, log: log)
        else { return nil }
        return ProfileReader(log: log, zones: zones).timeZone(root)
    }

    /// Whether a folder has none of the files that every shop needs.
    static func isAbsent(_ directory: String) -> Bool {
        ["profile.yaml", "answers.yaml", "catalog.csv"].allSatisfy { name in
            do throws(FileReader.Failure) {
                _ = try FileReader.read(
                    "\(directory)/\(name)", limit: 0, accepting: .fileOrLink)
                return false
            } catch {
                return error == .missing
            }
        }
    }

    /// Reads a folder. All files are read whatever is wrong in one of them.
    ///
    /// - Parameters:
    ///   - directory: `BUSINESS_DIR`.
    ///   - catalog: A catalogue that is read in place of the folder's own; issues bear its path.
    /// - Returns: The shop, its pictures, and warnings.
    /// - Throws: ``BusinessDataError`` with every mistake when there is an error among them.
    public func load(
        _ directory: String, catalog: CatalogCandidate? = nil
    ) throws(BusinessDataError) -> LoadedBusiness {
        var reading = BusinessReading(
            directory: directory, candidate: catalog, zones: zones, now: now)
        let result = reading.read()
        guard let result, !reading.issues.contains(where: { $0.severity == .error }) else {
            throw BusinessDataError(issues: reading.issues)
        }
        return LoadedBusiness(
            business: result.business, assets: result.assets, places: reading.places,
            warnings: reading.issues)
    }
}

/// One reading of the folder: its files, their digest, their mistakes.
private struct BusinessReading {
    let directory: String
    let candidate: CatalogCandidate?
    let zones: ZoneInfo
    let now: Timestamp
    private var digest = ContentDigest()
    private var logs: [IssueLog] = []
    private(set) var places = ShopPlaces()

    init(directory: String, candidate: CatalogCandidate?, zones: ZoneInfo, now: Timestamp) {
        self.directory = directory
        self.candidate = candidate
        self.zones = zones
        self.now = now
    }

    /// All mistakes, file by file, in the order of the text.
    var issues: [DataIssue] {
        logs.flatMap { log in
            log.issues.enumerated().sorted {
                ($0.element.position, $0.offset) < ($1.element.position, $1.offset)
            }.map(\.element)
        }
    }

    mutating func read() -> (business: Business, assets: AssetIndex)? {
        let profile = yaml("profile.yaml").flatMap { root, log in
            var reader = ProfileReader(log: log, zones: zones)
            let profile = reader.profile(root)
            places.add(reader.places)
            return profile
        }
        let vocabulary = yaml("vocabulary.yaml", isRequired: false).map { root, log in
            var reader = VocabularyReader(log: log)
            let vocabulary = reader.vocabulary(root)
            places.add(reader.places)
            return vocabulary
        }
        let answers = yaml("answers.yaml").map { root, log in
            AnswersReader(
                log: log, customIntents: vocabulary?.customIntents.map(\.name) ?? [],
                emptyPlaceholders: Self.emptyPlaceholders(profile)
            ).answers(root)
        }
        let models = yaml("models.yaml", isRequired: false).map { root, log in
            ModelsReader(log: log).models(root)
        }
        let (items, assets) = catalog(
            currency: profile?.currency ?? "COP",
            today: (profile?.timeZone ?? .bogota).localTime(at: now).date)
        guard let profile, let answers else { return nil }
        let business = Business(
            profile: profile, answers: answers, vocabulary: vocabulary ?? Vocabulary(),
            catalog: Catalog(items: items), models: models ?? [], version: digest.shortHex())
        return (business, AssetIndex(assets))
    }

    /// Placeholders of the profile that the shop left empty; none while the profile is broken.
    private static func emptyPlaceholders(_ profile: Profile?) -> Set<Placeholder> {
        guard let profile else { return [] }
        let business = Business(
            profile: profile, answers: Answers(intents: [:], system: [:]), version: "")
        let optional: [Placeholder] = [
            .addressNote, .phone, .shippingNote, .shippingZones, .paymentMethods, .warranty,
            .workshop,
        ]
        return Set(
            optional.filter {
                business.value(for: $0, at: Timestamp(seconds: 0))?.isEmpty != false
            })
    }

    private mutating func catalog(
        currency: String, today: CivilDate
    ) -> ([CatalogItem], [Asset]) {
        guard let (bytes, log) = catalogBytes() else { return ([], []) }
        let text: String
        do {
            text = try TextDecoding.utf8OrWindows1252(bytes)
        } catch {
            error.report(to: log)
            return ([], [])
        }
        guard let table = CSVParser.parse(text, log: log) else { return ([], []) }
        let entries = CatalogReader(log: log, currency: currency).items(table)
        CatalogDoubts(log: log, today: today).warn(entries)
        let folder = ImageFolderReader(directory: directory, log: log)
        let assets = folder.assets(entries)
        let imagesLog = IssueLog(file: "images")
        logs.append(imagesLog)
        if !log.hasErrors {
            folder.warnAboutUnused(
                Set(entries.compactMap(\.item.imageID)), folderLog: imagesLog)
        }
        for entry in entries { places.add(entry.places) }
        for asset in assets { digest.add("images/\(asset.id)", Array(asset.etag.utf8)) }
        return (entries.map(\.item), assets)
    }

    private mutating func catalogBytes() -> ([UInt8], IssueLog)? {
        let name = "catalog.csv"
        guard let candidate else { return bytes(name, isRequired: true) }
        let log = IssueLog(file: candidate.path)
        logs.append(log)
        digest.add(name, candidate.bytes)
        return (candidate.bytes, log)
    }

    /// The root of a YAML file and the log of the file.
    private mutating func yaml(_ name: String, isRequired: Bool = true) -> (YAMLNode, IssueLog)? {
        guard let (bytes, log) = bytes(name, isRequired: isRequired) else { return nil }
        do {
            let text = try TextDecoding.utf8(bytes)
            return YAMLParser.parse(text, log: log).map { ($0, log) }
        } catch {
            error.report(to: log)
            return nil
        }
    }

    private mutating func bytes(_ name: String, isRequired: Bool) -> ([UInt8], IssueLog)? {
        let log = IssueLog(file: name)
        logs.append(log)
        do {
            let bytes = try FileReader.read(
                "\(directory)/\(name)", limit: BusinessLoader.sizeLimit, accepting: .fileOrLink
            ).bytes
            digest.add(name, bytes)
            return (bytes, log)
        } catch .missing where !isRequired {
            log.warning(.start, "el archivo no existe", "sin él se usa lo que trae el programa")
        } catch {
            log.error(.start, error.problem, error.allowed)
        }
        return nil
    }
}
