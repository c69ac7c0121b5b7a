extension LexiconBuilder {
    /// The general lexicon before a shop's words: classes, phrases, and the common words that are
    /// none of them.
    static let general = {
        var builder = LexiconBuilder()
        builder.addGeneralTables()
        return builder
    }()

    private mutating func addGeneralTables() {
        addClasses(WordClasses.table)
        addClasses(Places.table)
        addClasses(ForeignWords.table)
        let phrases: [(Intent, String)] = [
            (.greeting, CourtesyPhrases.greeting), (.farewell, CourtesyPhrases.farewell),
            (.thanks, CourtesyPhrases.thanks), (.shipping, ShippingPhrases.table),
            (.payment, PaymentPhrases.table), (.hours, HoursPhrases.table),
            (.address, AddressPhrases.address), (.location, AddressPhrases.location),
            (.price, PricePhrases.price), (.promotions, PricePhrases.promotions),
            (.availability, ProductPhrases.availability), (.catalog, ProductPhrases.catalog),
            (.purchase, ProductPhrases.purchase), (.advice, AdvicePhrases.table),
            (.repair, ServicePhrases.repair), (.parts, ServicePhrases.parts),
            (.warranty, ServicePhrases.warranty), (.orderStatus, AfterSalesPhrases.orderStatus),
            (.returns, AfterSalesPhrases.returns), (.complaint, AfterSalesPhrases.complaint),
            (.human, AfterSalesPhrases.human), (.other, GeneralPhrases.other),
        ]
        for (intent, table) in phrases + VisitorPhrases.byIntent {
            addPhrases(table, for: .evidence(.intent(intent)))
        }
        for table in [
            OffTopicPhrases.world, OffTopicPhrases.trades, OffTopicPhrases.chat,
            VisitorPhrases.offTopic,
        ] {
            addPhrases(table, for: .evidence(.offTopic))
        }
        addPhrases(FramePhrases.table, for: .evidence(.cancelled))
        addPhrases(InjectionPhrases.table, for: .evidence(.injection))
        addPhrases(GeneralPhrases.affirmation, for: .evidence(.affirmation))
        addPhrases(GeneralPhrases.negation, for: .evidence(.negation))
        addPhrases(GeneralPhrases.urgent, for: .evidence(.urgent))
        addPhrases("1 @producto", for: .evidence(.trade))
        addPhrases("1 @lugar", for: .place)
        addCommon(CommonWords.table)
    }
}
