/// One thing that is measured: the same work for several inputs, again and again.
struct Benchmark {
    /// What is measured, with its size.
    let name: String
    /// What one piece of the work is: `message`, `build`.
    let unit: String
    private let inputs: Int
    private let batch: Int
    private let repetitions: Int
    private let work: (Int) -> Void

    /// Creates a benchmark.
    ///
    /// - Parameters:
    ///   - name: What is measured.
    ///   - unit: What one piece of the work is.
    ///   - inputs: How many inputs there are.
    ///   - batch: How often the work is done between two looks at the clock.
    ///   - repetitions: How many times each input is measured.
    ///   - work: Does the work for the input with a number.
    init(
        _ name: String, per unit: String, of inputs: Int, batch: Int = 1, repetitions: Int = 51,
        _ work: @escaping (Int) -> Void
    ) {
        self.name = name
        self.unit = unit
        self.inputs = inputs
        self.batch = batch
        self.repetitions = repetitions
        self.work = work
    }

    /// Measures every input, after one round that does not count.
    func run() -> Sample {
        for input in 0..<inputs { work(input) }
        return Sample(
            (0..<inputs).map { input in
                Sample((0..<repetitions).map { _ in microseconds(input) }).median
            })
    }

    private func microseconds(_ input: Int) -> Double {
        let elapsed = ContinuousClock().measure { for _ in 0..<batch { work(input) } }.components
        return (Double(elapsed.seconds) * 1e6 + Double(elapsed.attoseconds) * 1e-12)
            / Double(batch)
    }
}

/// Keeps the optimiser from dropping work whose result nobody reads.
@inline(never)
func keep<Value>(_: Value) {}
