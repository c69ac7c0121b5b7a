internal import ChatApp

@main
enum Main {
    static func main() {
        DaemonProgram.main(ProgramArguments.read())
    }
}
