internal import ChatApp

/// Every subcommand, in the order that help shows; each stands in a file of `Commands/`.
enum CommandTable {
    static let commands: [Command] = [
        Initialise.command,
        ConfigCheck.command,
        ConfigExample.command,
        Reload.command,
        Health.command,
        SimulateMessage.command,
        Classify.command,
        Chat.command,
        TracesTail.command,
        GoLive.command,
        Conversations.list,
        Conversations.show,
        Handoffs.list,
        Handoffs.take,
        Handoffs.release,
        Reply.command,
        Outbox.list,
        Outbox.retry,
        Outbox.drop,
        Stats.command,
        PurgeCommand.command,
        PersonalData.export,
        PersonalData.forget,
        Database.check,
        Database.backup,
        Database.restore,
        CatalogList.command,
        CatalogImport.command,
        Completions.command,
    ]
}
