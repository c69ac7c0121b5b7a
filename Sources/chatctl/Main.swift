internal import ChatApp

@main
enum Main {
    static func main() {
        let tool = CommandTool(
            name: "chatctl", summary: "looks after a Mostrador front desk",
            commands: CommandTable.commands)
        tool.main(ProgramArguments.read())
    }
}
