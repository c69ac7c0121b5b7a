/// Attempts to steer the model, in Spanish, English and Portuguese.
enum InjectionPhrases {
    static let table = """
        5 (haz|haga|hagan|has) de cuenta * (soy|eres|dueno|que)
        5 (autoriza|aprueba|confirma|aplica|aplicame) (un|el|mi) descuento (del|de) (@numero|100|\
        cien|90)
        4.5 (dime|muestra|muestrame|revela|cuales son|cuentame) * instrucciones (que|del|de tu|te|\
        internas|secretas)
        5 (ignora|ignore|ignoren|olvida|olvide|olvidate|olvidese|omite|omita|descarta|descarte|\
        desobedece|no sigas|borra|borre|anula|elimina|salta|saltate|desactiva|deja de seguir|\
        sobrescribe|desestima|haz caso omiso de) * (instrucciones|instruccion|indicaciones|\
        ordenes|reglas|prompt|prompts|lo anterior|anteriores|tu programacion|restricciones|\
        directrices|filtros|tus limites|las politicas|configuracion|todo lo que te dijeron|\
        directivas|contexto anterior|normas|protocolos)
        5 (ignore|disregard|forget|override|bypass|skip|drop|overlook) * (instructions|instruction|\
        rules|prompt|prompts|guidelines|above|previous|prior|restrictions|programming|policies|\
        directives|everything|constraints|safety|system)
        5 (ignore|esqueca|desconsidere|ignora|desobedeca|pule) * (instrucoes|regras|anteriores|\
        comandos|orientacoes|diretrizes|restricoes|prompt)
        5 (actua|actue|comportate|comportese|finge|finja|simula|simule|pretende|hazte pasar|haz de \
        cuenta|responde|responda|juega a ser|imagina que eres|asume el rol|asume el papel) * \
        (como si|como un|como una|que eres|ser un|ser una|por|de|fueras|fuera|dan|sin \
        restricciones|sin filtros|sin censura|hacker|experto en|medico|abogado|programador|\
        chatgpt)
        5 (act as|pretend to be|pretend you are|pretend that you|roleplay as|role play|you are now|\
        from now on you|behave as|simulate|respond as|answer as)
        5 (aja como|finja ser|voce agora e|a partir de agora voce|faca de conta|voce e um|responda \
        como)
        5 (a partir de ahora|desde ahora|de ahora en adelante|ahora) (eres|vas a ser|seras|\
        respondes|actuaras|tu nombre es|vas a responder|responderas|usted es|te llamas|te \
        llamaras)
        5 (eres|seras) (dan|chatgpt|gpt|una ia sin|un modelo sin|un asistente sin|una inteligencia \
        artificial sin|un hacker|libre de|ahora un|ahora una)
        5 (system prompt|prompt del sistema|mensaje del sistema|prompt inicial|tu prompt|tus \
        prompts|tu configuracion|instrucciones iniciales|tus instrucciones|instrucciones del \
        sistema|instrucciones internas|instrucciones ocultas|your prompt|your instructions|your \
        system|initial prompt|hidden prompt|seu prompt|suas instrucoes|tus reglas internas|\
        reglas internas|developer message|system message)
        5 (muestrame|muestra|dime|repite|revela|imprime|copia|ensename|escribe|reveal|show|print|\
        repeat|tell|output|mostre|revele|repita|dame|cual es|cuales son|comparte|leak) * (prompt|\
        prompts|instrucciones|tus instrucciones|system|api key|apikey|clave api|tu clave|tus \
        claves|contrasena|contrasenas|password|passwords|token|tokens|variables de entorno|\
        configuracion interna|instructions|instrucoes|secret key|credenciales|base de datos|las \
        claves|los datos de los clientes|datos de otros clientes|telefonos de los clientes)
        5 (modo|mode|modo de) (desarrollador|developer|dios|dan|debug|admin|administrador|root|sin \
        restricciones|jailbreak|depuracion|mantenimiento del sistema|sin censura|libre|god|sudo)
        5 (jailbreak|do anything now|developer mode|god mode|dan mode|prompt injection|sin \
        restricciones|without restrictions|no restrictions|sin censura|uncensored|sin filtros|\
        sem restricoes|bypass)
        4.5 (soy|yo soy|habla|i am|im) (tu|el|la|your|the) (desarrollador|creador|programador|\
        administrador del sistema|admin|developer|creator|administrator|openai|ingeniero de \
        openai|root)
        4.5 (openai|gpt|chatgpt|llm|modelo de lenguaje|language model|gpt 4|gpt4|anthropic|large \
        language model)
        4 (drop table|select from|union select|delete from|sudo|rm rf|eval|exec|script alert|or 1 \
        1|insert into|curl http|wget)
        4.5 (traduce|traduzca|translate|repite|repeat|resume|summarize|codifica|encode|decode) * \
        (anterior|anteriores|above|your instructions|instrucciones|previous|base64|todo lo que \
        esta arriba|todo lo de arriba|texto de arriba|mensaje de arriba)
        4.5 (vendeme|vende|dame|dejame|confirma|acepta|autoriza|di que|responde que|promete|\
        prometeme) * (por un peso|a un peso|a 1 peso|por 1 peso|gratis total|todo es gratis|es \
        gratis|100 % de descuento|cien por ciento de descuento|por un dolar|en @numero peso)
        4 (nueva instruccion|nuevas instrucciones|new instruction|new instructions|nova instrucao|\
        nueva regla|nueva directiva|fin de las instrucciones|end of prompt|instruccion del \
        sistema|orden del sistema|begin system|end system|im start|im end|inst)
        4 (responde|contesta|di|responda|escribe|answer|reply|say|responda) (solo|solamente|\
        unicamente|exactamente|only|just|apenas|siempre) (con|en|si|hackeado|la palabra|ok|with|\
        hacked|sim|yes|i)
        """
}
