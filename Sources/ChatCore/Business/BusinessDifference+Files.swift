// The files but for the catalogue. Things are named as their file names them.

extension BusinessDifference {
    static func changes(from old: Profile, to new: Profile) -> [BusinessChange] {
        let texts: [(String, String?, String?)] = [
            ("nombre", old.name, new.name),
            ("ciudad", old.city, new.city),
            ("zona_horaria", old.timeZone.identifier, new.timeZone.identifier),
            ("moneda", old.currency, new.currency),
            ("trato", old.formOfAddress.rawValue, new.formOfAddress.rawValue),
            ("direccion", old.address, new.address),
            ("indicaciones", old.addressNote, new.addressNote),
            ("mapa", old.mapLink, new.mapLink),
            ("telefono", old.phoneText, new.phoneText),
            ("garantia", old.warranty, new.warranty),
            ("taller", old.workshop, new.workshop),
            (
                "dias_de_vigencia_de_precios", old.priceMaxAgeDays.map(String.init),
                new.priceMaxAgeDays.map(String.init)
            ),
        ]
        let hours = (old.openingHours, new.openingHours)
        let wholes: [(String, Bool)] = [
            ("horario", hours.0.week != hours.1.week || hours.0.holidays != hours.1.holidays),
            ("excepciones", hours.0.exceptions != hours.1.exceptions),
            ("formas_de_pago", old.paymentMethods != new.paymentMethods),
            ("envios", old.shipping != new.shipping),
        ]
        return texts.filter { $0.1 != $0.2 }.map { name, before, after in
            BusinessChange(
                .changed, .profile, name, old: shown(before ?? ""), new: shown(after ?? ""))
        }
            + wholes.filter(\.1).map { BusinessChange(.changed, .profile, $0.0) }
            + entries(
                named(old.teams, by: \.id), named(new.teams, by: \.id), .profile, in: "equipos")
    }

    static func changes(from old: Answers, to new: Answers) -> [BusinessChange] {
        entries(old.intents, new.intents, .answers, in: "intenciones")
            + entries(byKey(old.system), byKey(new.system), .answers, in: "mensajes")
    }

    static func changes(from old: Vocabulary, to new: Vocabulary) -> [BusinessChange] {
        let lists: [(String, [String], [String])] = [
            ("palabras_del_oficio", old.tradeWords, new.tradeWords),
            ("nombres_comunes", old.commonNames, new.commonNames),
            ("marcas", old.brands, new.brands),
            ("fuera_de_tema", old.offTopic, new.offTopic),
            ("si_es_del_negocio", old.offTopicExceptions, new.offTopicExceptions),
        ]
        return entries(old.intentPhrases, new.intentPhrases, .vocabulary, in: "frases")
            + lists.flatMap { words(in: $0.0, from: $0.1, to: $0.2) }
            + entries(old.synonyms, new.synonyms, .vocabulary, in: "sinonimos")
            + entries(
                named(old.customIntents, by: \.name), named(new.customIntents, by: \.name),
                .vocabulary, in: "intenciones_propias")
    }

    static func changes(from old: [ModelPrice], to new: [ModelPrice]) -> [BusinessChange] {
        entries(named(old, by: \.model), named(new, by: \.model), .models, in: nil)
    }

    // MARK: Kinds of lists

    private static func entries<Value: Hashable>(
        _ old: [String: Value], _ new: [String: Value], _ file: BusinessChange.File,
        in section: String?
    ) -> [BusinessChange] {
        Set(old.keys).union(new.keys).sorted().compactMap { name in
            let subject = section.map { "\($0).\(name)" } ?? name
            switch (old[name], new[name]) {
            case (nil, nil): return nil
            case (nil, _): return BusinessChange(.added, file, subject)
            case (_, nil): return BusinessChange(.removed, file, subject)
            case (let before?, let after?):
                return before == after ? nil : BusinessChange(.changed, file, subject)
            }
        }
    }

    private static func words(
        in section: String, from old: [String], to new: [String]
    ) -> [BusinessChange] {
        let (before, after) = (Set(old), Set(new))
        return new.filter { !before.contains($0) }.map {
            BusinessChange(.added, .vocabulary, section, new: shown($0))
        }
            + old.filter { !after.contains($0) }.map {
                BusinessChange(.removed, .vocabulary, section, old: shown($0))
            }
    }

    private static func named<Value>(
        _ values: [Value], by name: (Value) -> String
    ) -> [String: Value] {
        Dictionary(values.map { (name($0), $0) }, uniquingKeysWith: { first, _ in first })
    }

    private static func byKey(_ answers: [SystemAnswer: Answer]) -> [String: Answer] {
        Dictionary(
            answers.map { ($0.key.rawValue, $0.value) }, uniquingKeysWith: { first, _ in first })
    }
}
