import ChatCore
import TestSupport
import Testing

@testable import ChatApp

@Suite struct ExampleFileTests {
    @Test func isWhatTheTableSays() throws {
        let text = try Checkout.text(".env.example")
        #expect(
            text == SettingsTable.exampleFile,
            "write it anew: swift run chatctl config example > .env.example")
    }

    @Test func documentationIsWhatTheTableSays() throws {
        #expect(
            try Checkout.text("docs/configuration.md") == SettingsTable.markdown,
            "write it anew: chatctl config example --markdown > docs/configuration.md")
    }

    @Test func loadsAsItIs() throws {
        let file = EnvironmentFile(
            parsing: Array(try Checkout.text(".env.example").utf8), path: ".env.example")
        let report = SettingsLoader.load(
            environment: [:], file: file, today: CivilDate(daysSinceEpoch: 20_779),
            readFile: { _ in nil })
        #expect(report.problems.isEmpty)
        #expect(report.warnings.isEmpty)
        #expect(SettingsTable.changes(in: report.settings).isEmpty)
        #expect(Set(file.entries.map(\.name)) == Set(SettingsTable.all.map(\.name)))
    }

    /// The names and defaults that users rely on.
    static let defaults = """
        HOST=127.0.0.1 PORT=8000 API_KEY= CHAT_API_PUBLIC=true PRODUCTION_MODE=false LOG_LEVEL=info
        PUBLIC_BASE_URL= ALERT_COMMAND= DATABASE_URL=sqlite:data/chat.db BUSINESS_DIR=business
        TRACE_TEXT=redacted RETENTION_DAYS=90 CHAT_RATE_LIMIT_PER_MINUTE=30 BURST_QUIET_SECONDS=1.2
        BURST_MAX_SECONDS=5 HUMAN_ACTIVE_TTL_HOURS=12 TEST_NOTIFY_NUMBER= CACHE_TTL_HOURS=12
        CACHE_MAX_ENTRIES=1000 WHATSAPP_ENABLED=false WHATSAPP_ACCESS_TOKEN=
        WHATSAPP_PHONE_NUMBER_ID= WHATSAPP_VERIFY_TOKEN= WHATSAPP_APP_SECRET=
        WHATSAPP_BUSINESS_ACCOUNT_ID= WHATSAPP_API_BASE_URL=https://graph.facebook.com
        WHATSAPP_API_VERSION=v25.0 WHATSAPP_TIMEOUT_SECONDS=8 WHATSAPP_MAX_RETRIES=2
        WHATSAPP_RATE_LIMIT_PER_MINUTE=20 WHATSAPP_RATE_LIMIT_RESPONSE=reject
        WHATSAPP_MESSAGES_PER_SECOND=80 WHATSAPP_ALLOWED_SENDERS= WHATSAPP_NOTIFY_TEMPLATE=
        WHATSAPP_NOTIFY_TEMPLATE_LANGUAGE=es OPENAI_ENABLED=false OPENAI_API_KEY=
        OPENAI_API_KEY_HEADER=authorization OPENAI_BASE_URL=https://api.openai.com/v1 OPENAI_API_STYLE=responses
        OPENAI_MODEL=gpt-4o-mini OPENAI_MAX_OUTPUT_TOKENS=180 OPENAI_TEMPERATURE=0.4
        OPENAI_REASONING_EFFORT= OPENAI_TIMEOUT_SECONDS=8 OPENAI_MAX_INPUT_CHARS=1200
        OPENAI_HISTORY_TURNS=6 OPENAI_DAILY_BUDGET_USD=
        """

    @Test func keepsNamesAndDefaults() {
        let expected = Self.defaults.split(whereSeparator: \.isWhitespace).map(String.init)
        #expect(SettingsTable.all.map { "\($0.name)=\($0.defaultText)" } == expected)
    }
}
