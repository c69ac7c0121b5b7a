extension SystemAnswer {
    /// What a bare yes means when the shop's words for this situation end in a question.
    var openQuestion: OpenQuestion? {
        switch self {
        case .itemPrice, .itemPriceMayHaveChanged, .itemAvailable, .cheapestItem, .itemDetails,
            .itemPicture, .severalUnits:
            .buy
        case .severalItems, .severalShelves, .itemNotFound, .nearestItems, .overBudget,
            .recommendation:
            .whichItem
        case .comparison: .purpose
        case .askBudget: .budget
        case .itemSoldOut: .similar
        case .servicePrice: .repair
        case .itemWithoutPrice, .itemWithoutPicture, .shippingToBeConfirmed, .shippingAbroad,
            .discount,
            .fallback:
            .person
        case .shippingToCity: .buy
        case .opening, .openNow, .closedNow, .openThatDay, .closedThatDay, .closing, .paymentMethod,
            .gibberish,
            .emptyMessage, .yesOrNoWithoutQuestion, .offTopic:
            .anythingElse
        case .unsure: .whichTopic
        case .handoff, .handoffOutOfHours, .handoffComplaint, .handoffUrgent, .handoffRepair,
            .handoffPicture, .handoffPurchase, .optOut:
            nil
        case .mediaAudio, .mediaImage, .mediaVideo, .mediaDocument, .mediaSticker, .mediaLocation,
            .mediaContact, .mediaOrder, .mediaOther:
            .whichTopic
        }
    }
}

extension Intent {
    /// What a bare yes means when the shop's answer to this intent ends in a question.
    var openQuestion: OpenQuestion {
        switch self {
        case .price, .availability, .catalog, .purchase, .parts: .whichItem
        case .advice: .purpose
        case .shipping: .whichPlace
        case .repair: .repair
        case .orderStatus, .returns: .orderDetails
        case .warranty, .promotions, .complaint, .human, .custom: .person
        case .greeting, .farewell, .thanks, .payment, .hours, .address, .location, .other:
            .anythingElse
        }
    }
}
