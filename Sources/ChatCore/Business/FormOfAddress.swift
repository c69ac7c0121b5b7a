/// How customers are addressed; raw values are those of `profile.yaml`.
public enum FormOfAddress: String, CaseIterable, Sendable {
    case usted
    case tu
}
