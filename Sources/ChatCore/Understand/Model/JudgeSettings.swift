/// Where the judge draws its lines; chosen with whole voices left out: `docs/understanding.md`.
package struct JudgeSettings: Sendable {
    /// What the lexicon's own verdict adds to the scores of what it names: the constant that mixes the voices.
    package var lexiconShare: Float = 0.17
    /// From this score on an intent is mentioned.
    package var intentThreshold: Float = -1.2
    /// The same for one of the seven, which foreign sentences resemble most.
    package var fixedThreshold: Float = 0.3
    /// So far below its threshold the strongest is taken for what a consultation asks when none is mentioned.
    package var guessTolerance: Float = 2.5
    /// The same for a fixed question.
    package var fixedTolerance: Float = 1
    /// So sure must be that a message with a request in plain words is none.
    package var foreignProbability: Float = 0.45
    /// The same for one for a thing of the shop's, or in so many words with nothing foreign beside it.
    package var mutingProbability: Float = 0.93
    /// So sure must be that a message with plainly foreign words and nothing of the shop's is a request.
    package var plainlyForeignProbability: Float = 0.7
    /// What such words weigh.
    package var plainRequest = 3.4
    /// The share of a message that the lexicon must know for that.
    package var plainCoverage = 0.5
    /// From this score on one stays mentioned that the lexicon names.
    package var namedThreshold: Float = -0.9
    /// The same for one named in so many words.
    package var plainThreshold: Float = -1.6
    /// The same for one of the seven, whose words leave less open.
    package var plainFixedThreshold: Float = -2.5
    /// What such words weigh.
    package var plainWeight = 3.0
    /// From this score on one is mentioned that hands the conversation to people.
    package var handoffThreshold: Float = -0.3
    /// From this score on a language model may be asked.
    package var callThreshold: Float = -1.5
    /// From this score on a list of articles is no answer.
    package var needThreshold: Float = 1.2
    /// So many times likelier than foreign must a consultation be that names nothing.
    package var vagueRatio: Float = 3
    /// The same for a request in which neither the lexicon nor the shop's words name anything.
    package var unnamedRatio: Float = 2.2
    /// So sure must be that words that the lexicon knows say nothing.
    package var emptyProbability: Float = 0.8
    /// From this score on a message surely asks for advice or tells a trouble.
    package var sureCall: Float = 0
    /// The same where a question for a thing is surer still.
    package var certainCall: Float = 1.6
    /// From this score on advice or repair is taken for what such a message asks.
    package var consultThreshold: Float = -2.5
    /// So sure must be that a message is foreign that greets, thanks or takes leave in half of its words.
    package var courtesyProbability: Float = 0.9
    /// From this score on a thing is asked for beside a part.
    package var besideParts: Float = -0.6
    /// So far above a part that no word names, a thing that is asked for is no part.
    package var aboveParts: Float = 0.5
    /// From this score on advice or repair is asked for beside a thing or a price that few words ask for.
    package var besideThing: Float = 0
    /// So much surer must the model be of what leads than of what the intents make lead.
    package var leadMargin: Float = 0.5
    /// The same where a consultation would have to go, which leads when it is alone.
    package var consultationMargin: Float = 2
    /// The same for what hands the conversation to people where the intents name nothing of the kind.
    package var handoffLeadMargin: Float = 2
    /// What being named by the lexicon adds to what leads.
    package var namedLead: Float = 0.5

    package init() {}
}
