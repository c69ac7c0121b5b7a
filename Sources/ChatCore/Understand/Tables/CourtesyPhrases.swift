/// Greetings, farewells and thanks.
enum CourtesyPhrases {
    static let greeting = """
        2.5 (hola|holas|holita|alo|halo|saludos|hey|hi|hello|buenas|epa|quiubo|quihubo|kiubo|\
        quiubole|quiubas|ole|ey|saludo|wey|olas|oli|holiwis|aloha|hoy hola)
        3 (buenos|buen|bonito|bendecido|lindo|bueno) (dia|dias|amanecer|comienzo)
        3 (buenas|buena|lindas) (tardes|tarde|noches|noche|dias)
        3 (darte|darle|darles|deseo|desearle) las (buenas|buenos) (tardes|noches|dias)
        2.6 (te|se) (encuentras|encuentra|sientes|siente) (bien|ok|a gusto|mejor)
        2.6 ^ estas (bien|ok|a gusto)
        2.8 ^ que (pasa|se cuece|se esta cociendo|te pasa|te cuentas|me cuentas|estas haciendo|te \
        esta pasando|hace|onda|mas)
        2.8 (te esta yendo|esta yendo el dia|va tu dia|va el dia|estas teniendo un buen)
        2.5 ^ (tardes|dias|noches|tarde|noche) $
        2.5 ^ (tardes|dias|noches) @vocativo
        3 (que mas|que hay|que tal|que hubo|que onda|que se dice|como va todo|como vas|como van|\
        como le va|como les va|como me le va|como esta|como estan|como estas|como andan|como \
        anda|como amanecio|como amanecieron|como amanece|como anda todo|como andas|como va eso|\
        como va la vaina|como va la cosa|como va el dia|como va la vida|como te va|como le ha \
        ido|como has estado|como ha estado|como van las cosas|como va todo|que haces|que cuentas|\
        que cuenta|que me cuenta|todo bien|que haciendo)
        2.5 (guten morgen|bonjour|ciao|jelou|jai|buenass)
        2.6 ^ [oye|hola] (estas|esta|estan) ahi $
        2.6 ^ (como te sientes|como se siente|como lo llevas|como la llevas|como te encuentras|\
        he vuelto|ya volvi|ya llegue|ya estoy de vuelta|ya estoy aqui|aqui estoy otra vez|aqui \
        estoy de nuevo) [hoy|esta manana|esta tarde] $
        2.6 (me alegro de verte|me alegra verte|que gusto verte|que gusto saludarte|que gusto \
        saludarlo|que gusto saludarla|encantado de saludarte|encantada de saludarte)
        2.5 (muy buenas|mis saludos|un saludo|cordial saludo|reciban un saludo|un cordial saludo|\
        saludos cordiales|saludos a todos|dios los bendiga|dios le bendiga|buen dia tenga|tengan \
        buen dia|hola a todos)
        2.4 ^ (hay alguien|alguien ahi|hay alguien ahi|estan ahi|esta ahi|me escuchan|me leen|\
        alguien que atienda|hay alguien en linea|alguien en linea|alguien responde|alguien \
        contesta) $
        2 (mucho gusto|un placer conocerte|gusto en saludarlos|gusto en saludarle|gusto en \
        conocerte|placer en conocerte|encantado de conocerte|encantada de conocerte|gusto en \
        saludar|gusto saludarlos)
        2.6 ^ como va $
        2.6 como va (el|la|este|esta|todo|ese) (dia|semana|tarde|noche|mes|@dia|vida|cosa|manana)
        3.2 que pasa (por tu casa|contigo)
        3 que te (pasa|esta pasando) por la cabeza
        2.4 ^ (buena|buen) $
        """

    static let farewell = """
        2.6 (manana|luego|despues|mas tarde|ahora|ahorita) [me] (paso|caigo|arrimo) [por] [alla|\
        por alla]
        2.6 (me paso|paso|caigo) (por alla|alla) (manana|luego|mas tarde|despues)
        3.2 (quedamos|quedo|estamos|seguimos) (en contacto|hablando|pendientes|atentos|en \
        comunicacion)
        2.6 (seguimos hablando|ahi seguimos|ahi estamos hablando|hablamos pues|hablamos entonces|\
        hablamos ahorita)
        2.6 (por ahi|ahi|el @dia|manana|luego|mas tarde|despues|yo) [le|les|te|lo|los] (estoy \
        llamando|estoy timbrando|estoy escribiendo|timbro|marco|caigo|aviso|confirmo|estare \
        pasando|estoy pasando|llamo|escribo) $
        2.6 (quedo atenta|quedo atento|quedamos atentos|quedo pendiente) * (feliz|buen|buena|\
        gracias)
        3 (chao|chau|chaito|adios|bye|bai|chaolin|chaos|adiosito|ciao)
        3 (hasta luego|hasta pronto|hasta manana|hasta la vista|hasta otra|hasta la proxima|hasta \
        mas tarde|hasta el lunes|hasta entonces|hasta siempre)
        3 (nos vemos|nos vemos luego|nos hablamos|hablamos luego|hablamos despues|hablamos manana|\
        nos estamos hablando|estamos en contacto|seguimos en contacto|nos leemos|nos escribimos|\
        hablamos ahora|luego hablamos|despues hablamos|ahi hablamos|estamos hablando|nos \
        pillamos|ahi nos vemos|alla nos vemos|te veo luego|te veo manana|me despido|cuidate|\
        cuidese|cuidense|que descanse|que descanses|que descansen|me voy ya|ya me voy|me tengo \
        que ir|tengo que irme|me retiro|los dejo por ahora|te dejo por ahora|lo dejo hasta aqui)
        2.5 ^ hablamos $
        2.6 (que le vaya bien|que te vaya bien|que les vaya bien|que este bien|que este muy bien|\
        que esten muy bien|que esten bien|que estes bien|que tenga buen dia|que tenga un buen \
        dia|que tengan buen dia|que tengas buen dia|que tengas un buen dia|que pase buen dia|que \
        pase bien|que pase buena tarde|que pase buena noche|que tenga buena tarde|que tenga \
        buena noche|que tenga linda tarde|que tenga feliz dia|que tenga feliz tarde|que tenga \
        feliz noche|que tenga bonito dia|pase buena tarde|pase buena noche|pase buen dia|pasen \
        buen dia|ten un buen dia|feliz resto de dia|feliz resto de tarde)
        2.8 (que|les|le|te) [le|les|te|me] (pase|pasen|pases|tenga|tengan|tengas|deseo|deseamos) [todos] \
        [una|un] [muy] (bendecida|bendecido|bonita|bonito|linda|lindo|feliz|excelente|hermosa|hermoso|\
        buena|buen|santa|tranquila) (noche|noches|tarde|tardes|dia|semana|finde|puente|domingo|sabado)
        2.6 (buen fin de semana|feliz fin de semana|feliz finde|buen finde|buen viaje|buena semana|\
        feliz semana|feliz descanso|buen descanso|dulces suenos|feliz navidad y prospero ano|\
        buen provecho|linda noche|feliz anochecer|buen resto de dia)
        2.4 ^ (bendiciones|muchas bendiciones|mil bendiciones|exitos|muchos exitos) $
        2.4 ^ (un abrazo|abrazos|besos|un fuerte abrazo) [a todos|para todos] $
        2.6 (eso era todo|eso es todo|es todo|era eso|seria todo|nada mas por ahora|nada mas \
        gracias|por ahora es todo|por ahora nada mas|eso seria todo|eso era todo gracias|no \
        necesito nada mas|no mas por ahora|solo eso)
        2.4 (te escribo despues|le escribo despues|les escribo despues|te escribo luego|le escribo \
        luego|les escribo luego|ahora le escribo|luego le escribo|luego les escribo|despues le \
        escribo|despues les escribo|te aviso|le aviso|les aviso|yo le aviso|yo les aviso|\
        cualquier cosa les escribo|cualquier cosa le escribo|cualquier cosa le aviso|cualquier \
        cosa te aviso|lo voy a pensar|la voy a pensar|voy a pensarlo|lo pienso|dejeme pensarlo|\
        dejeme lo pienso|voy a consultarlo|lo consulto y le aviso|yo les escribo|yo le escribo)
        2.6 (feliz noche|feliz tarde|feliz dia|felices noches|lindo dia|linda tarde)
        2.6 ^ hasta (el|la) @dia [que viene] $
        2.6 ^ (hasta dentro de|hasta pasado|hasta pasado manana)
        2.6 ^ (me voy|me voy a ir|me voy a marchar|que me voy|que me voy a ir|me marcho) $
        2.6 (seguimos luego|otro dia seguimos|en un minuto vuelvo|en una hora vengo|enseguida estoy)
        2.6 te veo (luego|en|manana|pasado|ahora|despues|pronto)
        3.4 te veo (el|este) @dia [que viene|proximo]
        3.4 (buenas noches|feliz noche) (hasta manana|hasta luego|hasta el @dia|hasta otro dia) $
        2.6 (vuelvo|vengo|regreso|estoy de vuelta|estoy aqui) (en|ya|luego|despues|ahora|ahorita|\
        enseguida|mas tarde|pronto|manana)
        2.6 (ya|ahora|ya mismo|enseguida|luego) (vuelvo|vengo|regreso|seguimos|charlamos)
        2.6 (hora|llegando la hora) de (dormir|irse|acostarse|irse a dormir|sobar)
        2.6 (otro dia|luego|despues|mas tarde|en otro momento|ya) (hablamos|charlamos|hablaremos|\
        seguimos|seguimos hablando|los llamo|lo llamo|les escribo|le escribo)
        2.6 ^ (me voy|me retiro) a (dormir|la cama|descansar|acostar) $
        2.6 (abur|agur|sayonara|arrivederci|au revoir|me las piro|cambio y fuera|que duermas bien|\
        que duerma bien|que suenes con|que te mejores|que se mejore|terminamos por hoy|ya nos \
        veremos|nos veremos|hasta nunca|te veo la semana que viene)
        2.4 ^ (besitos|un beso|muchos besos) $
        2.6 (ta luego|tengo que largarme|me piro|vaya con dios|vaya usted con dios|que suenes|que \
        te vaya bonito|que le vaya bonito|que les vaya bonito|en un rato estoy de vuelta|\
        enseguida estoy de vuelta|lo llamo luego|los llamo luego|los llamo despues|los llamo mas \
        tarde|yo los llamo|yo lo llamo|yo la llamo|lo llamo despues|quedo en contacto|sin otro \
        particular|me despido atentamente|atentamente|cordialmente)
        2.8 ^ (hola|muy) [muy] buenas noches (amigo|amiga|colega|companero|companera|bot|te deseo)
        2.6 (deje|dejeme|dejame|dejen) [y|que] [yo] [le|lo|la|se lo] (consulto|hablo|hable|pregunto|\
        cuadro|muestro) [lo] (a|con) (mi|mis|el|la|los|las)
        2.6 (le|te|les) (doy|damos|estoy dando) razon
        2.6 cualquier vaina [yo] [le|les|te] (escribo|aviso|llamo|digo)
        2.6 (despues|ahorita|luego|mas tarde) (le|te|les) sigo [escribiendo]
        2.6 (gracias|listo) * (feliz|buena|buenas|linda) (noche|noches|tarde|tardes|dia)
        """

    static let thanks = """
        2.6 (dios se lo pague|dios le pague|dios se los pague|mi dios se lo pague|se lo agradezco \
        mucho|muy querida|muy querido|tan querida|tan querido|le debo una|se paso)
        2.5 (gracias|agradezco|agradecido|agradecida|agradecidos|agradecer|agradecerle|\
        agradecerles|graciela gracias|thanks|thank you|merci|arigato)
        2.5 ^ gracia $
        3 (muchas|mil|muchisimas) gracia
        3 (muchas gracias|mil gracias|mil y mil gracias|muchisimas gracias|un millon de gracias|\
        gracias por todo|gracias a ustedes|gracias a usted|gracias por su ayuda|gracias por la \
        ayuda|gracias por la informacion|gracias por su tiempo|gracias por su atencion|gracias \
        por responder|gracias por la atencion|se lo agradezco|te lo agradezco|les agradezco|le \
        agradezco|te agradezco|muy agradecido|muy agradecida|infinitas gracias)
        3 (me siento|estoy|quedo|les quedo|le quedo|te quedo) [muy|super|re|tan|de lo mas|profundamente] \
        (agradecido|agradecida|agradecidos|agradecidas) [contigo|con usted|con ustedes|con vos]
        3 (que|tan) (amable|amables|gentil|gentiles) (eres|es|es usted|son|son ustedes|sos)
        2.5 (eres|es|son) (un sol|un cielo|un amor|un angel|una dulzura|divina|divino)
        2.6 (me has ayudado|me ha ayudado|me has servido|me sirvio) [de] mucho
        2.6 (fue|has sido|ha sido) de (gran|mucha) ayuda
        2.6 (que amable|muy amable|muy amables|que amables|tan amable|eres muy amable|son muy \
        amables|es muy amable|dios le pague|dios les pague|dios te pague|dios lo bendiga|dios la \
        bendiga|dios te bendiga|mi dios le pague|que gentil|muy gentil|usted es un amor|que \
        formal)
        2.4 (excelente servicio|muy buen servicio|excelente atencion|muy buena atencion|buen \
        servicio|buena atencion|los felicito|felicitaciones|los recomiendo|quede feliz|quede \
        contenta|quede contento|quede muy contenta|quede muy contento|quedo perfecta|quedo super \
        bien|quedo muy bien|quedo divina|me encanto|son los mejores|eres el mejor|eres genial|\
        eres la mejor|me ayudo mucho|me fue muy util|muy util|muy formales|muy cumplidos)
        """
}
