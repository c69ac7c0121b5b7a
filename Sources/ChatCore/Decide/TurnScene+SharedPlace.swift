// A location that the customer shares: where it lies, as far as its words tell. Coordinates alone do not: no map is
// asked.

extension TurnScene {
    /// The destination that a shared location names.
    var sharedPlace: Destination? {
        guard let location = turn.location, !business.profile.shipping.zones.isEmpty else {
            return nil
        }
        let parts = Self.parts(of: location.address ?? "")
        let named = parts.compactMap(wholePlace)
        return named.first(where: isListed)
            ?? parts.lazy.compactMap(placeAtEnd).first(where: isListed)
            ?? Self.parts(of: location.name ?? "").compactMap(wholePlace).first(where: isListed)
            ?? named.first
    }

    /// What sending there costs; `nil` when the place cannot be told.
    func sharedPlacePart() -> AnswerPart? {
        sharedPlace == nil ? nil : shippingPart(isPart: false)
    }

    private static func parts(of address: String) -> [[Token]] {
        address.split { ",;()\n".contains($0) }.map { NormalizedText(String($0)).words }
    }

    /// A part of an address that is a place and nothing else: `Avenida Cali` lies in Bogotá.
    private func wholePlace(_ words: [Token]) -> Destination? {
        shop.destinations.hits(in: words).first {
            $0.range == words.indices && $0.value.zone != nil
        }?
        .value
    }

    /// `Calle 20 # 7-30 Pereira`
    private func placeAtEnd(_ words: [Token]) -> Destination? {
        shop.destinations.hits(in: words).first { hit in
            let before = hit.range.lowerBound - 1
            return hit.range.upperBound == words.endIndex && words.indices.contains(before)
                && words[before].kind != .word
        }?.value
    }

    /// Whether the shop lists the place itself.
    private func isListed(_ place: Destination) -> Bool {
        let zones = business.profile.shipping.zones
        guard let index = place.zone, zones.indices.contains(index) else { return false }
        return !zones[index].cities.isEmpty
    }
}
