import ChatHTTP
import Testing

@Suite struct HTTPResponseTests {}
