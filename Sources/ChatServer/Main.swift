internal import ChatApp

@main
enum Main {
    static func main() {
        DaemonProgram.main(Array(CommandLine.arguments.dropFirst()))
    }
}
