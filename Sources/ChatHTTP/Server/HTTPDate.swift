internal import Glibc

/// The `Date` line of answers, made once a second.
struct HTTPDate {
    private var second: time_t = -1
    private var line: [UInt8] = []

    /// The line for the current second, with its end.
    mutating func current() -> [UInt8] {
        var now = timespec()
        clock_gettime(CLOCK_REALTIME_COARSE, &now)
        if now.tv_sec != second {
            second = now.tv_sec
            line = Self.line(secondsSince1970: now.tv_sec)
        }
        return line
    }

    /// `Date: Sun, 06 Nov 1994 08:49:37 GMT` for a Unix time (RFC 9110, section 5.6.7).
    static func line(secondsSince1970 seconds: Int) -> [UInt8] {
        var time = seconds
        var parts = tm()
        gmtime_r(&time, &parts)
        let days = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
        let months = [
            "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
        ]
        let clock = [parts.tm_hour, parts.tm_min, parts.tm_sec].map(twoDigits)
            .joined(separator: ":")
        let day = days[Int(parts.tm_wday)]
        let month = months[Int(parts.tm_mon)]
        return Array(
            "Date: \(day), \(twoDigits(parts.tm_mday)) \(month) \(1900 + parts.tm_year) \(clock) GMT\r\n"
                .utf8)
    }

    private static func twoDigits(_ number: Int32) -> String {
        number < 10 ? "0\(number)" : "\(number)"
    }
}
