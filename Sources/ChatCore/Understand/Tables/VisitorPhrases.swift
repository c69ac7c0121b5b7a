/// The English and Portuguese that visitors use.
enum VisitorPhrases {
    /// Phrases by the intent they speak for.
    static let byIntent: [(Intent, String)] = [
        (
            .greeting,
            """
            2.5 (good morning|good afternoon|good evening|hello there|good day|how are you|bom dia|\
            boa tarde|boa noite|oi|ola tudo bem|tudo bem|hi there)
            """
        ),
        (
            .thanks,
            """
            2.6 (thank you|thanks|thank you very much|thanks a lot|obrigado|obrigada|muito \
            obrigado|valeu)
            """
        ),
        (
            .farewell,
            """
            2.6 (bye|goodbye|see you|see you later|good night|tchau|ate logo|ate mais|have a nice \
            day|have a good day)
            """
        ),
        (
            .price,
            """
            3.2 (how much|price|prices|what does it cost|how much does it cost|how much is|quanto \
            custa|quanto e|qual o preco|preco|quanto fica|quanto sai)
            """
        ),
        (
            .availability,
            """
            3 (do you have|do you sell|is it available|available|in stock|are you selling|looking \
            for|i need|i want|voces tem|voce tem|voces vendem|tem disponivel|esta disponivel|tem \
            em estoque|estou procurando|i am interested)
            """
        ),
        (
            .shipping,
            """
            4 (do you ship|shipping|ship to|delivery|do you deliver|shipping cost|international \
            shipping|fazem entrega|entregam|frete|voces entregam|envio para o brasil|enviam para|\
            quanto e o frete)
            """
        ),
        (
            .payment,
            """
            4 (payment methods|how can i pay|credit card|credit cards|do you accept|can i pay|do \
            you take|payment|pay with|formas de pagamento|aceitam cartao|como posso pagar|cartao \
            de credito|pagamento|posso pagar|parcelado|pix)
            """
        ),
        (
            .hours,
            """
            4 (opening hours|what time|are you open|when do you open|when do you close|open today|\
            open on|business hours|what are your hours|horario de funcionamento|que horas abrem|\
            que horas fecham|estao abertos|abre hoje|voces abrem|que horas)
            """
        ),
        (
            .location,
            """
            4 (where are you located|where are you|where is the store|location|how do i get there|\
            where is your shop|your store located|onde ficam|onde fica|onde voces estao|como \
            chegar|localizacao|onde fica a loja)
            """
        ),
        (
            .address,
            """
            4 (address|the address|your address|endereco|qual o endereco)
            """
        ),
        (
            .repair,
            """
            3.2 (repair|do you fix|fix my|broken|does not work|doesn t work|not working|is broken|\
            can you fix|can you repair|consertam|conserto|nao funciona|quebrou|esta quebrada|\
            voces consertam|maintenance|manutencao)
            """
        ),
        (
            .human,
            """
            3.6 (speak to a person|talk to a human|speak to someone|talk to someone|real person|\
            customer service|an agent|talk to an agent|speak with|falar com|atendente|falar com \
            uma pessoa|atendimento|phone number)
            """
        ),
        (
            .warranty,
            """
            3.4 (warranty|guarantee|garantia de fabrica)
            """
        ),
        (
            .parts,
            """
            3.2 (spare parts|spare part|parts for|pecas|peca de reposicao|pecas de reposicao)
            """
        ),
        (
            .catalog,
            """
            3.4 (catalog|catalogue|product list|catalogo de produtos)
            """
        ),
        (
            .promotions,
            """
            3.2 (discount|discounts|any offers|sale today|desconto|promocoes|on sale)
            """
        ),
        (
            .advice,
            """
            3.4 (recommend|which one is better|what do you recommend|which do you recommend|qual \
            recomenda|qual e melhor|o que recomenda)
            """
        ),
        (
            .orderStatus,
            """
            3.6 (my order|track my order|where is my order|tracking number|meu pedido|onde esta \
            meu pedido|rastrear)
            """
        ),
        (
            .complaint,
            """
            3.4 (complaint|refund|scam|terrible service|reclamacao|pessimo)
            """
        ),
        (
            .other,
            """
            2.1 (i have a question|can you help me|i need help|help|uma pergunta|pode me ajudar|\
            preciso de ajuda|need information|more information|do you speak english|fala \
            portugues)
            """
        ),
    ]

    /// English and Portuguese requests that no shop answers.
    static let offTopic = """
        3.5 (write me|tell me a joke|write a poem|tell me a story|homework|what is the capital|who \
        is the president|weather|translate|conte uma piada|escreva|me conte|qual a capital|quem \
        e o presidente|write code|python code|who won|play a game|solve this|what is the meaning|\
        escreva um poema|previsao do tempo)
        3 (i love you|you are stupid|fuck|fuck you|shut up|who are you|what are you|are you a \
        robot|are you real|eu te amo|cala a boca|quem e voce)
        """
}
