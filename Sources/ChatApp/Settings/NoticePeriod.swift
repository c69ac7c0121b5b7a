/// How many days before its end something is warned about: at the start, by `chatctl config check` and by go-no-go.
package enum NoticePeriod {
    /// A version of the Graph API.
    package static let graphVersionDays: Int64 = 90
    /// A model of OpenAI.
    package static let modelDays: Int64 = 60
}
