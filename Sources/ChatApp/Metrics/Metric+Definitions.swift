extension Metric {
    struct Definition: Sendable {
        var kind: Kind
        var unit: String
        var labels: [String]
        var help: String

        init(_ kind: Kind, _ unit: String, _ labels: [String], _ help: String) {
            self.kind = kind
            self.unit = unit
            self.labels = labels
            self.help = help
        }

        init(_ kind: Kind, _ unit: String, _ help: String) {
            self.init(kind, unit, [], help)
        }
    }

    var definition: Definition {
        switch self {
        case .openAIRequests, .openAITokens, .openAICost, .openAIBlocked, .openAIRejected,
            .openAICircuitOpen:
            ofOpenAI
        case .sends, .sendStatuses, .sendsUndelivered, .whatsAppCircuitOpen, .outboxPending,
            .outboxOldest:
            ofSends
        case .build, .startTime, .cpu, .residentMemory, .openFiles, .fileLimit: ofProcess
        case .rateLimited, .handoffs, .shadowActive, .shadowActivations, .webhookRequests,
            .payloadPartsSkipped, .messages, .turns, .cacheHits, .replyLatency:
            ofConversations
        case .tracesRows, .errors, .httpRequests, .reloads, .catalogItems, .databaseUp,
            .databaseBytes:
            ofService
        }
    }

    private var ofOpenAI: Definition {
        switch self {
        case .openAIRequests:
            Definition(
                .counter, "requests", ["outcome"],
                "Attempts to ask OpenAI, by outcome: answered, or why there was no answer.")
        case .openAITokens:
            Definition(.counter, "tokens", ["kind"], "Tokens as OpenAI counts them.")
        case .openAICost:
            Definition(
                .counter, "US dollars",
                "Cost of the calls by the prices of models.yaml, unknown costs at their worst.")
        case .openAIBlocked:
            Definition(
                .counter, "turns", ["reason"], "Turns for which OpenAI was not asked, by reason.")
        case .openAIRejected:
            Definition(
                .counter, "turns", ["reason"],
                "Turns in which OpenAI's words were not used, by reason.")
        default:
            Definition(
                .gauge, "1 or 0", "Whether OpenAI is not asked for a while because calls fail.")
        }
    }

    private var ofConversations: Definition {
        switch self {
        case .rateLimited:
            Definition(
                .counter, "messages", ["scope"],
                "Messages over a limit, refused or made to wait, by the limit.")
        case .handoffs:
            Definition(
                .counter, "handoffs", ["team", "reason"],
                "Conversations handed to people; team is none when they took it themselves.")
        case .shadowActive:
            Definition(.gauge, "conversations", "Conversations that people answer now.")
        case .shadowActivations:
            Definition(
                .counter, "conversations", ["actor"],
                "Times that people began to answer a conversation, by who brought it about.")
        case .webhookRequests:
            Definition(
                .counter, "requests", ["result"], "Requests to the webhook, by what came of them.")
        case .payloadPartsSkipped:
            Definition(
                .counter, "parts", ["reason"], "Parts of webhook payloads that were skipped.")
        case .messages:
            Definition(
                .counter, "messages", ["result"],
                "Customers' WhatsApp messages, by what became of them; "
                    + "altered: a duplicate whose content was another before.")
        case .turns:
            Definition(
                .counter, "turns", ["channel", "type"],
                "Turns decided, by channel and message type.")
        case .cacheHits:
            Definition(.counter, "turns", "Turns answered from the answer cache.")
        default:
            Definition(
                .histogram, "seconds",
                "From taking a turn up to its decision, OpenAI's time included; turns with a reply only."
            )
        }
    }

    private var ofSends: Definition {
        switch self {
        case .sends:
            Definition(
                .counter, "sends", ["result"],
                "Attempts to send through WhatsApp and sends given up or withdrawn, by result.")
        case .sendStatuses:
            Definition(
                .counter, "statuses", ["status"], "Delivery statuses that moved a send forward.")
        case .sendsUndelivered:
            Definition(
                .gauge, "sends", ["purpose"],
                "Sends that failed and wait for a person to look at them.")
        case .whatsAppCircuitOpen:
            Definition(
                .gauge, "1 or 0",
                "Whether sending is stopped because WhatsApp refuses everything: a dead token, a debt."
            )
        case .outboxPending:
            Definition(
                .gauge, "sends", "Sends that wait, are under way, or whose outcome is unknown.")
        default:
            Definition(.gauge, "seconds", "Age of the oldest of them; 0 when there is none.")
        }
    }

    private var ofService: Definition {
        switch self {
        case .tracesRows: Definition(.gauge, "rows", "Rows of interaction_traces.")
        case .errors:
            Definition(
                .counter, "errors", ["kind"],
                "What went wrong, by kind; each has its lines in the log.")
        case .httpRequests:
            Definition(
                .counter, "requests", ["route", "status"],
                "HTTP requests by route and class of status; route none is what no route saw.")
        case .reloads:
            Definition(
                .counter, "reloads", ["result"], "Times that the shop's data was read again.")
        case .catalogItems: Definition(.gauge, "items", "Items of the catalogue in force.")
        case .databaseUp:
            Definition(.gauge, "1 or 0", "Whether the database could be asked for this page.")
        default: Definition(.gauge, "bytes", "Size of the database.")
        }
    }

    private var ofProcess: Definition {
        switch self {
        case .build:
            Definition(
                .gauge, "always 1", ["version", "rules_version"],
                "The program's version and that of the shop's data in force.")
        case .startTime:
            Definition(.gauge, "seconds since 1970", "When this process started.")
        case .cpu:
            Definition(.counter, "seconds", "Processor time of this process, user and system.")
        case .residentMemory: Definition(.gauge, "bytes", "Memory of this process in RAM.")
        case .openFiles: Definition(.gauge, "files", "Open file descriptors of this process.")
        default: Definition(.gauge, "files", "How many file descriptors this process may open.")
        }
    }
}
