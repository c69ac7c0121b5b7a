/// What no shop of this kind does. Weight 3 and more takes what is asked in the same clause with
/// it; less is foreign only when nothing else is asked. A word of the trade outweighs both.
enum OffTopicPhrases {
    /// Knowledge, school, programming, politics, health, the world.
    static let world = """
        3 (poema|poemas|poesia|acrostico|ensayo|trabalenguas|haiku|adivinanza|adivinanzas|chiste|\
        chistes|fabula)
        3.5 (cuentame|cuenteme|cuente|dime|digame|escribe|escribeme|escribame|haz|hazme|hagame|\
        inventa|invente|inventame|recita|redacta|redactame|redacteme|crea|genera|componme|canta|\
        cantame|disena|disename|dibuja|dibujame|traduce|ayuda con|ayudan con|ayudame con|ayudas \
        con) [algo de|un|una|el|me|unas|unos|mi|la] (poema|poesia|cuento|chiste|historia|cancion|\
        ensayo|carta|resumen|discurso|verso|adivinanza|rap|novela|guion|articulo|texto|himno|\
        receta|hoja de vida|programa|codigo|script|tarea|logo|pagina web|ecuaciones|trabajo de|\
        exposicion|presentacion|tesis)
        4 (tarea|tareas|taller|ejercicio|examen|quiz|parcial|trabajo|clase|clases) de (matematicas|\
        ingles|espanol|sociales|quimica|fisica|biologia|historia|filosofia|algebra|calculo|\
        religion|naturales|etica|estadistica|trigonometria|geografia|lenguaje)
        3 (mi tarea|la tarea|hacer la tarea|tareas del colegio|ecuacion|ecuaciones|derivada|\
        derivadas|raiz cuadrada|teorema|tabla periodica|regla de tres|polinomio|fraccionarios|\
        fotosintesis|mitocondria|segunda guerra mundial|guerra mundial|revolucion francesa|\
        independencia de colombia|capital de|presidente de|cuantos habitantes|cuantos planetas|\
        sistema solar|quien invento|quien descubrio|quien escribio|quien gano|quien va ganando|\
        quien pinto|imperio romano|edad media|cien anos de soledad|historia de roma|historia de \
        colombia)
        3 cuanto es @numero (mas|por|entre|menos|x|dividido|al|multiplicado)
        3.5 (python|javascript|css|php|sql|algoritmo|algoritmos|programacion|base de datos|bases \
        de datos|codigo fuente|app movil|linux|windows|macro de excel|powerpoint|compilador|for \
        loop|backend|frontend|github|api rest)
        3.5 (programa|codigo|funcion|script|algoritmo|macro|aplicacion|app|juego|formula) (en|de|\
        para) (python|java|javascript|c|excel|html|php|android|calcular|ordenar|sumar)
        3 (presidente|petro|uribe|senado|senador|congreso|elecciones|politicos|alcalde|gobernador|\
        partido politico|trump|maduro|biden|milei|guerrilla|paramilitares|farc|eln|constitucion|\
        ministro|putin|israel|ucrania|gaza|dictadura|paro nacional|candidatos)
        3 (sintomas|sintoma|dengue|diarrea|embarazada|acetaminofen|ibuprofeno|antibiotico|\
        amoxicilina|presion alta|diabetes|cancer|covid|vacuna|vacunas|cita medica|examen medico|\
        ginecologo|psicologo|odontologo|dentista|colesterol|migrana|receta medica|bajar de peso|\
        adelgazar|me duele|me duelen|dolor de|tengo fiebre|tengo gripa|para la gripa|para la \
        gripe|para el dolor|para la tos|que pastilla|pastillas para)
        3.5 (va a llover|esta lloviendo|pronostico del tiempo|como esta el clima|como esta el \
        tiempo|que clima|el clima en|el clima de|que temperatura|hace frio|hace calor|luna llena|\
        eclipse)
        3 (futbol|partido de|seleccion colombia|millonarios|mundial|goles|james rodriguez|messi|\
        cristiano ronaldo|champions|liga betplay|copa america|marcador|atletico nacional|america \
        de cali|tour de francia|real madrid|quien juega|quien gana|baloncesto)
        3 (telenovela|pelicula|peliculas|filme|filmes|netflix|actor|actriz|reggaeton|cantante|\
        concierto|karol g|shakira|bad bunny|maluma|anime|spotify|horoscopo|signo zodiacal|tarot|\
        brujeria|amarres|chance|loteria|numero ganador|videojuego|videojuegos|free fire|fortnite|\
        minecraft|roblox|play station|playstation|xbox)
        4 (que|cual|cuales) (pelicula|peliculas|filme|filmes|serie|series|libro|libros|cancion|\
        canciones|restaurante|hotel) * (recomiendas|recomienda|recomiendan|recomendarias)
        3 (recomiendame|recomiendeme|recomienda|recomiendas|recomendarme|sugiereme) [un|una|algun|\
        alguna|unos|unas|el|la] (libro|libros|pelicula|peliculas|serie|restaurante|cancion|\
        canciones|hotel|playa|lugar para|sitio para comer|medico|abogado|bar|discoteca|videojuego)
        3 (receta de|recetas de|como se cocina|como se hace el|como preparo|como hacer arroz|menu \
        del dia|domicilio de comida|numero de la pizzeria)
        3 (kilo|kilos|libra|libras) de @ajeno
        3.5 (precio|cuanto esta|a como esta|a cuanto esta|valor|precios|a como) (de|del|el|la) \
        [la] (dolar|bitcoin|gasolina|euro|petroleo|oro|criptomonedas|dolares)
        3 (dolar hoy|trm|bitcoin|criptomonedas|criptomoneda|bolsa de valores|forex|trading|salario \
        minimo|declaracion de renta|subsidio|subsidios|familias en accion|ingreso solidario|\
        sisben|pasaporte|visa americana|libreta militar|licencia de conduccion|soat|pico y placa|\
        comparendo|fotomulta|registraduria|colpensiones|icetex|icfes|consultar saldo)
        3 (vuelo|vuelos|tiquete|tiquetes|airbnb|crucero|bus para|buses para|el bus|aerolinea|viaje \
        a|viajes a|al aeropuerto)
        4 (horario|horarios|hora|horas|ubicacion|direccion|boletas|entradas|precio|donde) (de|del|\
        queda|es|empieza) [la|el|los|las|mi|un] (novela|misa|partido|bus|buses|metro|pelicula|\
        cine|vuelo|avion|colegio|clase|clases|concierto|universidad|escuela|gimnasio|gym|iglesia|\
        culto|examen|transmilenio|tren|piscina|museo|zoologico|estadio|juego|aeropuerto|hospital|\
        eps|notaria|registraduria)
        4 (bus|buses|vuelo|avion|partido|novela|misa|pelicula|concierto|tren) * a que hora
        4 (que hora es|que horas son|que dia es|que fecha es|a como estamos|en que ano estamos|que \
        hora tienes|me da la hora|la hora exacta|que ano es)
        3.5 (traduce|traduceme|traducir|traduccion|en frances|que significa|significado de|\
        sinonimo|sinonimos|antonimo|definicion de|quien fue|quien era|por que el cielo|en que \
        ano|cuantos anos tiene|cuanto mide|cual es la capital|explicame que es|explicame el|que \
        sabes de|que opinas de|que piensas de|hablame de|hablame sobre|cuentame de|cuentame sobre)
        2.4 (que es un|que es una|que es el|que es la|quien es|cuando nacio|donde nacio|cuando fue|\
        como se dice|en ingles)
        4.5 (maquina|maquinas) del tiempo
        3 (biblia|oracion|versiculo|salmo|cadena de oracion|evangelio|jesucristo|dios te ama|\
        cristo te ama|dios existe|crees en dios)
        2.4 (sentido de la vida)
        3.5 (enciende|apaga|prende|sube|baja|abre|cierra|pon|activa|desactiva|encender|apagar|\
        enciendas|apagues|reproduce|ponme|ajusta|ajustar|desconecta|abrir|cerrar|echar|subir|\
        bajar|pausa|silencia) [la|el|las|los|una|mi|todas las|todos los] (luz|luces|lampara|\
        lamparas|television|tele|tv|musica|volumen|persianas|cortinas|puerta|puertas|ventana|\
        ventanas|garaje|calefaccion|aire|ventilador|abanicos|temperatura|alarma|temporizador|\
        cancion|radio|brillo|persiana|cortina|bombilla|termostato|llave|dormitorio|cocina)
        """

    /// Other trades, offers to the shop, spam, wrong numbers.
    static let trades = """
        2.4 @ajeno
        3.6 (compran|me compra|me compran|me la compra|me la compran|me lo compra|me lo compran) \
        [la|el|las|los|mi|una|un|@cosa|@producto] * (usada|usado|usadas|usados|vieja|viejo|viejas|viejos)
        3.5 (recibo|recibos|factura) (de|del) [la|el] (luz|agua|gas|internet|energia|celular)
        3.5 (bloquear|activar|clave de|cupo de) (mi|la) (tarjeta|cuenta)
        3 (a almorzar|a desayunar|a comer juntos|saludos a la familia|saludes a la familia)
        4 (cuanto vale|cuanto cuesta|cuanto valen|cuanto cuestan|a como|en cuanto|precio de|precio \
        del|valor de|valor del|cuanto cobran por|cuanto cobra) [el|la|los|las|un|una] @ajeno
        4 (venden|vende|tienen|tiene|hay|manejan|consigo|consiguen|busco|buscando|necesito|quiero|\
        compro|arreglan|reparan|arreglar|reparar|arregla|repara|instalan|instalar|alquilan|\
        repuestos para|repuestos de|garantia de|garantia del|mantenimiento de|mantenimiento a|\
        mantenimiento para|domicilio de) [el|la|los|las|un|una|unos|unas|mi|su|comida para|de|\
        buen|buena] @ajeno
        4 (donde consigo|donde venden|donde compro|donde hay|donde queda|como llego|conocen|conoce|\
        recomienda|recomiendan|recomiendame) [a|al|el|la|los|las|un|una|algun|alguna|buen] @ajeno
        4 (mi|el|la) @ajeno (no|se|esta|quedo)
        3 (arriendo|arriendan|arrienda|arrendar|apartamento|apartamentos|apto|aptos|apartaestudio|\
        finca raiz|inmobiliaria|casa en venta|casa en arriendo|hipoteca|habitacion amoblada)
        3 (se vende|se arrienda|se alquila|vendo|arriendo|venden|arriendan) (finca|casa|\
        apartamento|lote|carro|moto|local|habitacion|apto|terreno|hermosa|hermoso|perro|perros)
        3 (trasteo|trasteos|mudanza|mudanzas|acarreos|grua|escombros|fumigacion|fumigar|vigilancia)
        3 (curriculum|curriculo|hoja de calculo|en word|en excel|en powerpoint|internet lento|\
        contrasena del|clave de mi|calorias|proteinas)
        3 (palabra de dios|equipo de colombia|mejor equipo|que es la inteligencia|quien es el \
        mejor|termine con mi|terminamos con mi|pague el arriendo)
        3 (celulares|televisores|computadores|zapatos|motos|carros) (baratos|usados|nuevos|de \
        segunda|economicos)
        3.5 (vendo|permuto|alquilo|ofrezco) [mi|un|una|el|la|lote de|hermosa|hermoso] (carro|moto|\
        casa|apartamento|lote|finca|celular|perro|cachorro|cachorros|nevera|lavadora|computador|\
        bicicleta|televisor|iphone|terreno|local|cama|negocio)
        3 (repuestos de carro|repuestos para moto|repuestos de moto|repuestos para carro|repuestos \
        para carros|repuestos para motos|aceite para carro|aceite de carro|aceite para moto|\
        lavadero de carros|mecanico de motos|mecanico de carros|bateria de carro|bateria para \
        carro|taller de motos|taller de carros|llantas para)
        3 (mi|el|un|del|de|para|repuestos para|pantalla de|garantia del|cargador de) (celular|\
        iphone|computador|portatil|televisor|televisores|tablet|lavadora|nevera|estufa|licuadora|\
        impresora|carro|moto|aire acondicionado) [no|se|que|samsung|lg|marca|dejo|esta|iphone]
        2.4 (camaras de seguridad)
        2.4 (ramo de flores|ramos de flores)
        3 (prestamo|prestamos|prestan plata|prestan dinero|prestame|presteme|libre inversion|gota \
        a gota|empenan|empeno|prenderia|seguro de vida|seguro de carro|poliza|cdt|remesas|casa \
        de cambio|cambio de dolares|transferir dinero a|enviar dinero|envio de dinero|mandar \
        dinero)
        3.5 (hay vacantes|vacante|vacantes|hoja de vida|hojas de vida|estan contratando|\
        contratando|necesitan personal|requieren personal|busco trabajo|busco empleo|buscando \
        trabajo|buscando empleo|hay trabajo|ofrecen trabajo|trabajar con ustedes|trabajar alla|\
        oferta laboral|ofertas laborales|empleo|dan trabajo|necesitan vendedor|necesitan \
        operarias|necesitan gente|busco camello|hay camello)
        3.5 (gana dinero|gane dinero|ganar dinero|trabaja desde casa|trabaje desde casa|ingresos \
        extra|ingresos adicionales|multinivel|herbalife|libertad financiera|haz clic|haga clic|\
        ganaste un|ha ganado|ha sido seleccionado|has sido seleccionado|sorteo|reenvia|reenvie|\
        comparte este mensaje|inversion segura|oportunidad de negocio|le ofrezco|les ofrezco|\
        ofrecemos nuestros|le ofrecemos|les ofrecemos|ofrecerle nuestros|ofrecerles nuestros|\
        somos proveedores|posicionamiento|seguidores|marketing digital|community manager|\
        publicidad para su|paginas web para|su negocio en google|facturacion electronica para|\
        presentarle nuestro|presentarles nuestro|presento nuestro|escribeme al interno)
        3.5 (numero equivocado|me equivoque de numero|se equivoco de numero|me equivoque de chat|\
        ese mensaje no era|no era para usted|chat equivocado|de quien es este numero|mami ya|\
        papi ya|ya llegaste|ya llegue a|ya almorzo|ya comio|a que horas llegas|que hay de \
        almuerzo|vienes a comer|recogeme|donde andas|vamos a salir|que haces esta noche|vas a \
        hacer esta noche|nos vemos en la casa|sali del colegio|llame a su mama|llamar a mi madre|\
        llamar a mi hermana)
        2.4 (salon de eventos|rutina de ejercicios|clases de guitarra|clases de conduccion|clases \
        de baile)
        2.4 (clave del wifi)
        """

    /// Small talk with or about the bot, feelings, love, insults.
    static let chat = """
        3 (te amo|te quiero|te extrano|te necesito|te deseo|me gustas|estas soltera|estas soltero|\
        tienes novio|tienes novia|tiene novio|tiene novia|casate conmigo|quieres salir|salgamos|\
        quieres ser mi|dame un beso|foto tuya|fotos tuyas|nudes|sexo|sexy|desnuda|desnudo|porno|\
        puta|puto|prostituta|prepago|culo|tetas|verga|pene|follar|cachonda|cachondo|besame|\
        abrazame|mi novia|mi novio|sobre ti|de ti|estoy buena|un abrazo contigo)
        2.6 (me siento|estoy|me encuentro) * (solo|sola|triste|aburrido|aburrida|aburridisima|\
        deprimido|deprimida|feliz|cansado|cansada|enfermo|enferma|borracho|borracha|enamorado|\
        enamorada|estresado|estresada|llorando|ansioso|ansiosa|nervioso|nerviosa)
        2.4 (eres|sos)
        3.6 (eres|sos|es usted|usted es) [un|una|muy|mas|la|el|tan|nada|bien] * (real|robot|bot|\
        maquina|humano|humana|persona|mujer|hombre|gay|feo|fea|tonto|tonta|bobo|boba|estupido|\
        estupida|inutil|inteligente|gracioso|graciosa|divertido|divertida|idiota|aburrido|\
        aburrida|loco|loca|bonita|guapa|guapo|lindo|linda|viejo|payaso|bruto|bruta|torpe|\
        increible|molesto|terrible|precioso|preciosa|buena|bueno|mala|malo|tramposo)
        3 (como te llamas|como se llama usted|cual es tu nombre|tu nombre|cuantos anos tienes|que \
        edad tienes|tu edad|donde vives|de donde vienes|quien te creo|quien te hizo|quien te \
        programo|te ha programado|te han construido|te ha construido|te han desarrollado|te ha \
        producido|tienes hijos|tienes hermanos|tienes familia|tienes sentimientos|tienes hambre|\
        tienes sueno|te gusta|te gustan|te gusto|tu color favorito|tu comida favorita|tu \
        pelicula favorita|puedes volar|puedes pensar|sabes cantar|sabes bailar|sabes hablar|\
        hablas ingles|hablas espanol|que puedes hacer|que sabes hacer|para que sirves|que eres|\
        tu cumpleanos|tu jefe|tu padre|tu madre|estas vivo|estas viva|estas ocupado|estas \
        ocupada|tienes miedo|tu creador|tus padres|te acuerdas de mi|me conoces|sabes quien soy|\
        sabes mi nombre|como me llamo|como te puedo llamar|seamos amigos|mi amigo eres|hablemos \
        un rato|quiero hablar contigo|estoy aburrido|charlemos|quieres jugar|juguemos|vamos a \
        jugar|dime algo|di algo|cuentame algo|hazme reir|sorprendeme|cantame|un secreto|adivina|\
        te crees|tu casa|tu residencia|tu familia|tu vida|tu opinion|tus intereses|tu genero|lo \
        que haces|la funcion que|tu funcion|tu funcionamiento|te caigo|me caes|salir conmigo|\
        salir contigo|me mientes|que me digas|que me des|que me preguntes|que te calles|que seas|\
        que cantes|te callas|callate|ponte a|puedes hacerte)
        2.4 (sientes|juegas|duermes|odias|dinos)
        2.6 (quiero|me gustaria|quisiera|necesito|deseo) (ser|morir|morirme|terminar con mi|comer|\
        dormir|ir a casa|ahogarme|tatuarme|llenarme|pensar que|que me perdones|vivir|llorar|\
        casarme|enamorarme|volar)
        2.4 (un placer|encantado|encantada|encantadisimo|encantadisima) (ayudar|servirte|de \
        echarte|de poder|por haberte|de haberte|por conocerte|de ayudar)
        2.4 me gusta [mucho] (ayudar|echarte|servir)
        3.2 (idiota|estupido|estupida|imbecil|hijueputa|hijueputas|hijo de puta|hp|hpta|gonorrea|\
        malparido|malparida|malparidos|marica|maricon|pirobo|pirobos|careverga|mierda|pendejo|\
        pendeja|cabron|guevon|huevon|vete a la|vayase a la|te odio|no sirves para nada|eres \
        basura|comemierda|zorra|carechimba|triplehijueputa|coma mierda|muerete|te voy a matar)
        2.6 (feliz dia|feliz cumpleanos|feliz cumple) (de|del|de la|de los|a)
        2.4 (que aburrimiento|que pereza|que hambre|tengo hambre|tengo sueno|tengo sed|tengo frio|\
        tengo calor|feliz cumpleanos|feliz cumple|feliz navidad|feliz ano|feliz halloween|\
        felices fiestas|felices pascuas|mal humor|mi mujer|mi novia|mis amigos|un tiro|mi \
        corazon|tiene sentido)
        2.4 (piedra papel o tijera|tres en raya|ahorcado|ajedrez|domino|poker|casino|apuestas|\
        apostar|apuesta|candidato)
        """
}
