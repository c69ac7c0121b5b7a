/// Opening hours: today, tomorrow, weekends and holidays.
enum HoursPhrases {
    static let table = """
        3 (haya|hay|habra) alguien
        2.1 (a esa hora|a esta hora|a esas horas|a que hora)
        3 (los|el) @dia * (descansan|descansa|no atienden|no abren)
        2.1 (abren|abrir|atienden|atender|cierran|cerrar|abierto|abiertos|cerrado|festivos|festivo|\
        laboran|madrugan)
        3.4 hasta que hora * (consigo|encuentro|hay|puedo|estan|atienden|voy|van|llego|paso|cojo|\
        alcanzo)
        3 (los|lo|la|las) (alcanzo|alcanzaria|alcanzare|encuentro|hallo|cojo) [ahi|alla|abierto|\
        abiertos|todavia|hoy|manana|a esa hora]
        3 (alcanzo|alcanzaria) [todavia|hoy|a esa hora|o no|a ir|a pasar]
        3.6 (@numero|primero|el primero|el @numero) de @mes * @abrir
        3.6 @abrir * (@numero|primero|el primero|el @numero) de @mes
        3.6 (@dia|hoy|manana) (@dia|santo|festivo) @abrir
        3.2 (puedo|podria|podemos|se puede) (ir|pasar|caer|arrimar|acercarme|llegar|llevarla|\
        llevarlo|recogerla|recogerlo|enviar a|mandar a|enviar al|mandar al|recoger) * (@dia|hoy|\
        manana|tarde|temprano|a esa hora|ahora|ahorita|a las|despues de las|antes de las)
        3.2 (cuando|que dia|que dias|a que horas|a que hora) * (puedo|podria|puedo yo|podemos) (ir|\
        pasar|acercarme|llevarla|llevarlo|recogerla|recogerlo|llegar|arrimar|recoger)
        3 (salgo|saliendo|salimos) (del|de) (trabajo|turno|trabajar|la oficina) * a las
        3.2 (me|nos) (atienden|reciben|esperan) * (@dia|hoy|manana|tarde|a esa hora|a esta hora|\
        ahora|ahorita|si llego|hasta las|a las)
        3.2 (hasta tarde|hasta muy tarde|tan temprano|bien temprano|de noche|en la noche|a \
        mediodia|al mediodia|a medio dia|los dias festivos|horas de la tarde|en horas de) * @abrir
        3.2 @abrir (hasta tarde|temprano|de noche|en la noche|al mediodia|a medio dia|para \
        almorzar|al almuerzo|toda la semana)
        3.2 (hay|habra|esta|estara) (alguien|gente|algun encargado|quien atienda) [en la tienda|en \
        el local|en el taller|ahi|alla|ahora|hoy|manana|el @dia|los @dia|a esa hora|a esta hora]
        3 (dias|horas) (de|que) (atencion|trabajan|atienden|abren)
        3 (horario|horarios)
        3.5 (horario|horarios|horas|jornada|hora) de (atencion|trabajo|apertura|servicio|cierre|la \
        tienda|ustedes|almacen|atender|almuerzo|oficina|funcionamiento|venta)
        3.4 ^ (horas|horario|horarios) de operacion
        4 (a que hora|a que horas|desde que hora|hasta que hora|hasta que horas|de que hora|desde \
        que horas|que horas|que hora|hasta cuando|cuando|a partir de que hora|como a que hora) * \
        @abrir
        4 (hasta que hora|hasta que horas|a que hora|a que horas|de que hora a que hora|desde que \
        hora|de que horas a que horas|a partir de que hora) * (estan|hay|puedo ir|puedo pasar|\
        los encuentro|lo encuentro|hay servicio|hay atencion|paso|llego|voy|puedo llevarla|puedo \
        llevar|puedo recoger|puedo acercarme|me reciben|reciben|hay gente|es la atencion|tienen|\
        es|puedo llegar|llegan)
        2.5 (a que hora|hasta que hora|desde que hora|a que horas|hasta que horas|de que hora|de \
        que horas)
        4 (estan|van a estar|se encuentran|siguen|sigue|estaran|ustedes) (abierto|abiertos|\
        atendiendo|trabajando|cerrado|cerrados|laborando|en servicio|atencion)
        4 @abrir [@articulo] @dia
        4 @abrir (el|los|en|este|un|al|por) [la|el|este] @dia
        4 @abrir * @dia
        4 (los|el|este|en|y los|y el|y) @dia * @abrir
        4 @dia @abrir
        3.5 (hay|tienen|prestan|dan) (atencion|servicio) * (@dia|los|el|hoy)
        3.5 (que|cuales|cuantos) dias * (@abrir|estan|hay servicio|hay atencion)
        4 (esta|esta ya|tienen|la tienda esta|el local esta|el almacen esta|el taller esta) \
        (abierto|atendiendo|en servicio)
        4 (tienda|local|almacen|taller|negocio) * (abierto|abierta|cerrado|cerrada)
        3 ^ (abren|atienden|abre|trabajan|laboran|estan abiertos|esta abierto|abierto|abiertos|\
        estan atendiendo|ya abrieron|ya cerraron|ya abrio|cierran) [hoy|ya|ahora|ahorita|manana] $
        3.5 (ya|todavia|aun|a esta hora|ahorita|ahora|hoy|en este momento|manana|por la tarde|por \
        la noche|al mediodia|a medio dia|a mediodia) * (abren|abrieron|cierran|cerraron|atienden|\
        abierto|abiertos|estan abiertos|trabajan|hay servicio|hay atencion|estan atendiendo|\
        laboran)
        3.5 (abren|atienden|trabajan|laboran|cierran|abre|atiende|cierra) (hoy|ya|ahora|ahorita|\
        manana|temprano|tarde|de noche|por la noche|al mediodia|a mediodia|a medio dia|en la \
        tarde|en la manana|jornada continua|24 horas|al medio dia|de corrido|a almorzar|entre \
        semana|todos los dias)
        3.5 (cierran|cierra|paran|salen|van|hay cierre) (al|a|para|en el|por el) (mediodia|medio \
        dia|almorzar|almuerzo)
        3.5 (jornada continua|en jornada continua|horario continuo|de corrido|a la hora del \
        almuerzo|en la hora del almuerzo|a la hora de almuerzo)
        3 (los encuentro|los puedo encontrar|puedo ir|puedo pasar|puedo acercarme|alcanzo a ir|\
        alcanzo|alcanzo a llegar|alcanzo a pasar|puedo llegar) * (hoy|manana|ahora|ahorita|ya|el \
        @dia|@dia|a las @numero|los @dia|a las @numero|por la tarde)
        3 (estan|estaran) (hoy|ahora|ahorita|los @dia|el @dia|manana|el fin de semana|en semana \
        santa) $
        3 (estan|estaran|van a estar) * (los|el) @dia
        3 (@dia|hoy|manana) (estaran|van a estar|estan|hay alguien|hay gente|hay servicio)
        3 (los|el) @dia * (hay alguien|hay gente|hay servicio|estan|hay atencion)
        3.5 (todavia|aun) (los|lo|la) (encuentro|alcanzo)
        3.5 a las @numero * (encuentro|alcanzo|estan|atienden|abren|cierran|hay)
        3 (alcanzo|alcanzare|alcanzaria|alcanzamos) a (ir|pasar|llegar|recoger|llevar)
        3 (ultima hora|cuando abren|cuando cierran|cuando atienden|cuando vuelven a abrir|cuando \
        trabajan|que dia abren|desde cuando abren|a que hora es)
        3 (abren|atienden|trabajan|cierran) a las @numero
        3 (abren|atienden|trabajan) (a|desde) (que|las)
        1.9 ^ (y|y el|y los|el|los) @dia $
        2 @abrir (al publico|el publico)
        1.8 (abren|atienden|abiertos|laboran)
        """
}
