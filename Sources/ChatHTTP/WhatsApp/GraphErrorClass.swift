public import ChatEngine

/// What Meta's error codes ask for.
///
/// Source: WhatsApp Cloud API, "Error codes"; titles change, and the HTTP status is a weak signal,
/// so the code decides wherever it is known.
public enum GraphErrorClass {
    /// Puts an error answer into its class.
    ///
    /// - Parameters:
    ///   - code: `error.code`.
    ///   - subcode: `error.error_subcode`, where there is one.
    ///   - isTransient: `error.is_transient`.
    ///   - status: The HTTP status.
    /// - Returns: What to do about it.
    public static func kind(
        code: Int, subcode: Int? = nil, isTransient: Bool = false, status: Int
    ) -> SendRefusal.Kind {
        switch (code, subcode) {
        // The phone number id does not exist, or the token may not see it.
        case (100, 33): .authentication
        case (let code, _): known[code] ?? other(code, isTransient: isTransient, status: status)
        }
    }

    private static func other(_ code: Int, isTransient: Bool, status: Int) -> SendRefusal.Kind {
        switch code {
        case 200...299: .authentication
        case 132_000...132_999: .template
        default:
            if isTransient || status >= 500 {
                .transient
            } else if status == 429 {
                .throughput
            } else if status == 401 {
                .authentication
            } else {
                .badRequest
            }
        }
    }

    private static let classes: [(SendRefusal.Kind, [Int])] = [
        (.pairRate, [131056]),
        (.throughput, [4, 80007, 130429]),
        (.transient, [1, 2, 131000, 131016, 131057]),
        (.windowClosed, [131047]),
        (.recipient, [130472, 131021, 131026, 131030]),
        (.optedOut, [131049, 131050]),
        (.badRequest, [100, 131008, 131009, 131051, 131052, 131053, 131062]),
        (.billing, [131042]),
        (.authentication, [0, 3, 10, 190, 131005]),
        (.policy, [368, 130497, 131031, 131048, 131064]),
        (.registration, [131045, 133010, 133016]),
        (.identity, [137000]),
    ]

    private static let known: [Int: SendRefusal.Kind] = {
        var known: [Int: SendRefusal.Kind] = [:]
        for (kind, codes) in classes {
            for code in codes { known[code] = kind }
        }
        return known
    }()
}
