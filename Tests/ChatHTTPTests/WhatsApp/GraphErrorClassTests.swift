import ChatEngine
import ChatHTTP
import Testing

@Suite struct GraphErrorClassTests {
    /// Code, subcode or `-`, transient, HTTP status, kind.
    static let table = """
        131056  -   -          400  pair_rate
        130429  -   -          400  throughput
        80007   -   -          400  throughput
        4       -   -          403  throughput
        1       -   -          500  transient
        2       -   -          503  transient
        131000  -   -          500  transient
        131016  -   -          400  transient
        131057  -   -          400  transient
        131047  -   -          400  window_closed
        131026  -   -          400  recipient
        131021  -   -          400  recipient
        131030  -   -          400  recipient
        130472  -   -          400  recipient
        131050  -   -          400  opted_out
        131049  -   -          400  opted_out
        100     -   -          400  bad_request
        131008  -   -          400  bad_request
        131009  -   -          400  bad_request
        131051  -   -          400  bad_request
        131052  -   -          400  bad_request
        131053  -   -          400  bad_request
        131062  -   -          400  bad_request
        132000  -   -          400  template
        132001  -   -          404  template
        132005  -   -          400  template
        132007  -   -          400  template
        132012  -   -          400  template
        132015  -   -          400  template
        132016  -   -          400  template
        132018  -   -          400  template
        131042  -   -          400  billing
        0       -   -          401  authentication
        190     463 -          401  authentication
        3       -   -          403  authentication
        10      -   -          403  authentication
        200     -   -          403  authentication
        299     -   -          403  authentication
        131005  -   -          403  authentication
        100     33  -          400  authentication
        368     -   -          403  policy
        131031  -   -          403  policy
        130497  -   -          403  policy
        131048  -   -          400  policy
        131064  -   -          400  policy
        133010  -   -          400  registration
        133016  -   -          400  registration
        131045  -   -          400  registration
        137000  -   -          400  identity
        300     -   -          400  bad_request
        199     -   -          400  bad_request
        999999  -   -          400  bad_request
        999999  -   transient  400  transient
        999999  -   -          500  transient
        999999  -   -          429  throughput
        999999  -   -          401  authentication
        131047  -   transient  500  window_closed
        """

    @Test(arguments: table.split(separator: "\n"))
    func followsTheTable(row: Substring) throws {
        let cell = row.split(separator: " ").map(String.init)
        try #require(cell.count == 5)
        let code = try #require(Int(cell[0]))
        let status = try #require(Int(cell[3]))
        let kind = GraphErrorClass.kind(
            code: code, subcode: Int(cell[1]), isTransient: cell[2] == "transient", status: status)
        #expect(kind.rawValue == cell[4])
    }
}
