/// A small word of Spanish that steers an answer, beside what the message is about.
///
/// Cues are general Spanish; what belongs to a trade stands in the shop's vocabulary.
enum Cue: Hashable, Sendable {
    // Days and times.
    case weekday(Weekday)
    case today
    case tomorrow
    case dayAfterTomorrow
    case weekend
    case holiday
    /// `navidad`, `semana santa`: days that have a name of their own.
    case namedDay(NamedDay)
    case month(Int)
    /// `ahora`, `abiertos`: right now is meant.
    case now
    /// `por la mañana`: an hour, not the day after this one.
    case partOfDay

    // Which article.
    /// `ese`, `la misma`: what was shown.
    case thatOne
    /// `esta`: what was shown, unless it is the verb without its accent.
    case perhapsThatOne
    /// `la otra`: of those shown, another.
    case otherOne
    /// `la segunda`: by its place in the list shown, from 1; -1 is the last.
    case ordinal(Int)
    /// `cuánto`: a price is asked for.
    case price
    /// `foto`, `muéstreme`: a picture is asked for.
    case picture

    /// `la más barata`, in contrast to `algo más barato`.
    case superlative
    /// `cuántas quedan`: how many there are.
    case quantity
    /// `cuándo llega`: when it is there again, or how long the way is.
    case arrival
    /// `en negro`, `¿cuánto pesa?`: a colour, or what is measured.
    case attribute
    /// `trae`, `incluye`: what comes with an article is asked for.
    case includes
    /// `diferencia`, `cuál es mejor`: articles are compared.
    case comparison

    /// `características`: all that is known of an article is asked for.
    case details

    /// `sirve para`, `es buena`: what an article can do is asked for.
    case capability

    /// `soy de`, `estoy en`: the place behind it is where the customer is.
    case whereabouts
    /// `donde mi hermana`: a place, but not ours.
    case atSomeone
    /// `al recibir`: paying when the parcel comes.
    case onDelivery
    /// `me la deja en`, `rebaja`: the customer haggles.
    case discountWish
    /// `nadie me ha escrito`: the customer waits for people.
    case waiting
    /// `a domicilio`: somebody comes to the customer.
    case homeVisit

    // Answers to questions of ours, and words that only go with them.
    case yes
    case no
    case politeness

    // What decides between the workshop's data, the workshop and the model.
    /// The customer wants to buy: with one article in view that closes a purchase.
    case purchaseWish
    /// `repuesto`, `pieza`: parts are meant, not what they belong to.
    case part
    /// The customer wants something of theirs to be repaired or looked at.
    case repairWish
    /// A question about what the workshop does: `¿arreglan…?`.
    case workshopQuestion
    /// A detail of a guarantee that goes beyond its being there.
    case guaranteeDetail

    /// A phrase that the shop listed for a team, by the team's place in the profile.
    case team(Int)
    /// A team by its name: `con el taller`.
    case teamName(Int)
}
