internal import ChatApp
internal import Glibc

@main
enum Main {
    static func main() async {
        let tool = CommandTool(
            name: "chattrain", summary: "trains and measures the understanding of messages",
            commands: [Train.command, Evaluate.command])
        let code = await tool.run(ProgramArguments.read())
        exit(code.rawValue)
    }
}
