/// What customers write on a usual day, short and long.
enum TypicalMessages {
    static let all = [
        "hola buenas", "buenos días, ¿a qué hora abren hoy?", "cuánto vale la singer heavy duty",
        "hacen envíos a Cali y cuánto cuesta el envío?", "reciben nequi?", "dónde quedan ubicados",
        "mi máquina no prende, ustedes la arreglan?", "tienen agujas para jean",
        "me recomienda una fileteadora para empezar un taller de confección",
        "buenas tardes veci, me regala por favor el precio de la fileteadora brother y si hay en existencia",
        "quiero hablar con una persona", "gracias, muy amable", "y la otra?", "sí",
        "necesito un pedal para singer y saber si lo mandan a Manizales",
        "se me traba el hilo por debajo y hace un ruido raro cuando coso jean grueso, será que la reviso o la llevo de una vez",
        "qué diferencia hay entre la 4423 y la 6705c",
        "cuanto bale el mantenimiento de una plana industrial",
        "asdfghjkl", "escríbeme un poema sobre la luna",
    ]
}
