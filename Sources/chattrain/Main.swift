internal import ChatApp

@main
enum Main {
    static func main() {
        let tool = CommandTool(
            name: "chattrain", summary: "trains and measures the understanding of messages",
            commands: [Train.command, Evaluate.command])
        tool.main(ProgramArguments.read())
    }
}
