internal import ChatApp
internal import Glibc

@main
enum Main {
    static func main() async {
        let tool = CommandTool(
            name: "chatctl", summary: "looks after a Mostrador front desk",
            commands: CommandTable.commands)
        let code = await tool.run(ProgramArguments.read())
        exit(code.rawValue)
    }
}
