/// What no draft may say unless the shop's data says it, as patterns of words.
enum GroundingPhrases {
    /// Whoever says so speaks of the model, its rules or its request.
    static let systemText = WordPattern.table(
        """
        modelo de (lenguaje|ia)
        language model
        (mis|las|tus|sus|estas|siguientes|nuevas|instrucciones) (instrucciones|directrices|indicaciones|reglas) (dicen|son|me|no|internas|iniciales|anteriores|del|de|secretas|prohiben|impiden|indican)
        (segun|siguiendo|ignorando|olvidando|ignoro|olvido|revelar|compartir|mostrar) (mis|las|todas) (instrucciones|reglas|directrices|indicaciones|normas)
        (mis|tus) (instrucciones|directrices)
        (mi|el|tu|su|este) (prompt|system|sistema de instrucciones)
        (prompt|prompts|system|jailbreak|im_start|im_end|endoftext)
        (instrucciones|mensaje|texto|reglas) del sistema
        (fui|estoy|he sido) (programad~|entrenad~|configurad~|instruid~)
        (me|nos) (dijeron|indicaron|ordenaron|instruyeron|programaron|configuraron|pidieron) * (que|eres|responda|responde|no)
        (eres|usted es|soy) (el|un) asistente * (responda|responde|y responde)
        (responde|responda) (solo|en|unicamente) * (datos|frases|maximo)
        no (invente|inventes|calcule|redondee) * (precios|ni|no)
        (copie|copia) (precios|los)
        (solo|usar) * datos de la tienda
        datos de la tienda (y|direccion|horario)
        borrador (de|para)
        (openai|chatgpt|gpt|llm|anthropic|llama|deepseek)
        (api|clave) (key|api|secreta)
        (base64|rot13|hexadecimal)
        (modo|mode) (desarrollador|developer|dan|admin|dios|debug|libre)
        (cliente) (pregunta|escribe|dice) que
        (rol|role) (asistente|system|user|assistant)
        (otro|otra|otros|otras) (cliente|clienta|clientes|conversacion|conversaciones|chats) (dijo|escribio|pregunto|pidio|compro|es|son|tiene|anterior~)
        """)

    /// Whoever says so claims to be a person.
    static let humanClaim = WordPattern.table(
        """
        (soy|somos) (una|un|la|el) (persona|humano|humana|asesor|asesora|vendedor|vendedora|tecnico|tecnica|empleado|empleada|trabajador|trabajadora|ser|dueno|duena|mujer|hombre|muchacho|muchacha|senor|senora|administrador|administradora|gerente|agente|companero)
        soy (humano|humana|persona|asesor|asesora|tecnico|vendedor|vendedora|real|colombian~|gerente)
        (soy|eso) de carne y hueso
        de carne y hueso
        no (soy|es|esta hablando con|habla con) (un|una|ningun|ninguna) (robot|bot|maquina|ia|programa|asistente|inteligencia|chatbot|computador)
        no soy (robot|bot|ia)
        (habla|hablas|escribe|saluda|atiende) con (una persona real|un humano|alguien real)
        (le|te) (habla|escribe|saluda|atiende) (una|un) (persona|humano|asesor|asesora) (real|de)
        (mis propias manos|mi esposo|mi esposa|mis hijos|mi mama|mi casa|mi familia)
        (yo|personalmente) (la|lo|las|los) (uso|tengo|compre|probe|arregle|reparo) (en|hace|yo|personalmente)
        (llevo|tengo) * (anos|ano|meses) (trabajando|arreglando|vendiendo|reparando|en la tienda|atendiendo|de experiencia)
        yo (mismo|misma) (la|lo|se|le|las|los)
        """)

    /// Asks for less, or gives something away.
    static let concessions = WordPattern.table(
        """
        (descuent~|rebaj~|promocion|promociones|oferta|ofertas|ofertaz~|cupon|cupones|bono|bonos|ganga|remate)
        (gratis|gratuit~|regalamos|regalo|obsequi~|cortesia|bonific~)
        sin (costo|cobro|cobrar|pagar|cobrarle)
        no (paga|pagas|le cobramos|le cobro|cobramos|tiene costo|vale nada|cuesta nada) (nada|el|la|por|los|las)
        (dos|tres|2|3) (por|x) (uno|1|dos|2)
        (2x1|3x2)
        mitad de precio
        (precio|precios|valor) (especial|especiales|preferencial|rebajado|mas bajo|de amigo|de costo)
        (mejor|mejores|menor) (precio|precios) (del|de|que)
        mas barat~ que (en|la competencia|nadie|cualquier)
        (le|se|te) (mejoro|mejoramos|igualo|igualamos|bajo|bajamos|rebajo|rebajamos) (el|la|un|lo|ese|cualquier)
        (aplico|aplicamos|aplique|use) (el|un|su|este) (codigo|cupon)
        (queda|sale|dejo|dejamos) mas barat~
        (le|te|se) (encimo|encimamos|regalo|regalamos|incluyo|obsequio)
        """)

    /// What a person of the shop may say and a model may not, because nobody did it or nothing stands behind it.
    static let promises = WordPattern.table(
        """
        (le|les|se|te|lo) (garantizo|garantizamos|aseguro|aseguramos|prometo|prometemos|juro)
        (se|le) (lo|la|los|las) (garantizo|garantizamos|aseguro|aseguramos|prometo|prometemos)
        (garantizamos|garantizo|prometo|prometemos|aseguramos) (que|la|el|los|las|su|satisfaccion|entrega)
        (sin falta|le doy mi palabra|tiene mi palabra|palabra de honor|sin ningun riesgo|cien por ciento seguro)
        (aparto|apartamos|apartada|apartado|apartadas|apartados|separo|separamos|separada|separado|reservo|reservamos|reservada|reservado|guardo|guardamos|reservarla|apartarla|apartarle|reservarle|separarle|separarla)
        (agend~|programad~|programo|programamos) (y|confirmad~|su|la|el|para|le|una|cita|visita)
        (queda|quedo|quedan|esta|dejo|deje) (agendad~|confirmad~|programad~|registrad~|anotad~|reservad~|apartad~|separad~|facturad~|aprobad~|despachad~)
        (ya|hoy) (le|lo|la|se|les) * (agende|avise|escribi|envie|mande|despache|registre|anote|confirme|pedi|pase|comunique|hable|separe|aparte|reserve|cotice|facture|programe|aplique|autorice|aprobe|cambie|cancele|devolvi)
        ya (agende|avise|envie|mande|despache|registre|anote|confirme|aparte|reserve|hable|verifique|revise|cancele|aplique)
        (ya|acabo de|acabamos de) * (avisarle|hablar|confirmar|verificar|revisar|enviar|despachar|registrar|consultar)
        (acabo|acabamos) de
        (su|el) (pedido|paquete|orden|maquina|arreglo) * (va en camino|ya salio|ya va|fue despachad~|ya esta list~|esta list~|queda list~|estara list~|quedara list~)
        (queda|quedara|estara|esta|tendra|tenemos) list~ (hoy|manana|el|para|en|este|esta|a)
        (devolvemos|devuelvo|devolveremos|reembols~|reintegr~|devolucion) * (dinero|plata|todo|total|pago|valor|completo)
        (devolvemos|reembolsamos|reintegramos|reembolso)
        (cambiamos|cambiaremos|damos|doy|entregamos|reponemos) * (por una|por otra|por un|por otro|una nueva|otra nueva|uno nuevo|otro nuevo)
        (le|se|lo) (llega|llegara|entregamos|entrego|enviamos|envio|despachamos|despacho|mandamos|mando|llevamos|recogemos|tenemos|tengo) * (hoy|manana|lunes|martes|miercoles|jueves|viernes|sabado|domingo)
        (llega|llegara|llegan|entregamos|enviamos|despachamos|recibe|recibira|sale) * (hoy|manana|lunes|martes|miercoles|jueves|viernes|sabado|domingo|esta tarde|esta semana|proxima semana|esta misma)
        (hoy|manana|lunes|martes|miercoles|jueves|viernes|sabado) (mismo|misma) * (llega|entreg~|envi~|despach~|tiene|recibe|sale)
        (manana|hoy|lunes|martes|miercoles|jueves|viernes|sabado) (le|se|lo|la) (llega|entregamos|enviamos|despachamos|tenemos|llevamos|mandamos)
        (llamo|llamamos|llamare|llamaremos|marco|contacto|contactaremos|contactamos) (en|hoy|manana|ya|enseguida|ahora|apenas|a las)
        (en un momento|en unos minutos|enseguida|ya mismo|en breve|ahora mismo) (le|lo|la|te) (escrib~|contact~|llam~|atiend~)
        (precio|valor) * (se mantiene|mantenemos|respetamos|congel~|no sube|no cambia|sostenemos)
        (mantengo|mantenemos|respeto|respetamos|sostengo|sostenemos|congelo|congelamos) (el|ese|este|su) (precio|valor)
        (garantia) (de por vida|vitalicia|extendida|ilimitada|internacional|total|adicional|extra)
        de por vida
        (lo|la|los|las) (esperamos|espero) (a las|hoy|manana|el|este)
        (alla|aqui) (lo|la) esperamos
        (hago|hacemos|emito|emitimos|genero) (la|su|una) (factura|reserva|cotizacion)
        (credito|prestamo|financiacion|financiamiento) (propio|directo|aprobado|sin|preaprobado)
        (sin|cero) (intereses|cuota inicial|codeudor|estudio)
        (siempre|nunca) (tenemos|hay|falla|fallan|se dana|se agota)
        (pague|pagar|consigne|transfiera|deposite) * (cuenta|link|enlace|qr)
        (numero de cuenta|cuenta de ahorros|cuenta corriente|clave dinamica|codigo de verificacion|numero de tarjeta)
        (a su nombre|nadie mas)
        """)

    /// Where a clause denies what it names, or leaves it to people.
    static let denials: Set<String> = [
        "no", "ni", "tampoco", "nunca", "ningun", "ninguna", "jamas",
    ]

    /// Who settles what a draft leaves open.
    static let deferrals = WordPattern.table(
        """
        (persona|equipo|asesor|asesora|ventas|taller|humano|companero|alguien) * (confirm~|mir~|revis~|cotic~|cotiz~|dig~|dir~|cuent~|cont~|escrib~|respond~|informa~|valid~|evalu~)
        (confirm~|mir~|revis~|consult~|pregunt~|verific~) * (persona|equipo|asesor|asesora|ventas|taller)
        (puede|pueden|podria|podrian|podemos) (mirar~|revis~|evalu~|confirm~|consult~)
        (depende|dependen|toca confirmar|hay que confirmar|por confirmar|habria que)
        """)

    /// What customers are taken for when they are told where the shop is.
    static let premises = WordPattern.table(
        """
        (sede|sedes|sucursal|sucursales|punto|puntos|local|tienda|tiendas|bodega|oficina|showroom|taller) (principal|nueva|propia|tambien|de venta|fisic~|en)
        (estamos|quedamos|ubicados|ubicada|nos encuentra|nos encuentras|nos puede visitar|visitenos) (ubicados|en|tambien|por)
        """)
}
