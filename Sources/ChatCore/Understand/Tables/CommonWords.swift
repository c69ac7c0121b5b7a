/// Common Spanish words without a meaning of their own here: known, so never taken for another word
/// misspelt, and the sample from which the odds of letters are learnt.
enum CommonWords {
    static let table = """
        a abajo abierta abrazo abril abuela abuelo acaba acabo acaso accidente aceptar acerca \
        aclara acompana acuerdo
        acuesta ademas adentro adios adonde afuera agosto agua aguas ahi ahora ahorro aire al \
        alcance alegria algo
        alguien algun alguna algunas algunos alla alli alma alta alto altura alumno ama amable \
        amarillo amarilla amiga
        amigas amigos amor ana anadir anda andan andar ando anillo animal animales animo anoche \
        anos antes antiguo
        anterior anteriores antonio aparece apenas apoyo aprender aquel aquella aquellos aqui \
        arbol area arriba arte
        asi asunto atras aun aunque autor ayer ayuda ayudar azul azules baila bailar baja bajar \
        bajo balon banco bano
        bar barato barrio base bastante batalla bebe beber belleza bello besar beso bicicleta bien \
        blanca blanco boca
        boda bolsa bolsillo bonita bonitas bonito bonitos bosque botella brazo breve brillante \
        buen buena buenas bueno
        buenos buscar caballo cabeza cabe cada cae caer cafe caja cajon calidad caliente calle \
        calma calor cama
        cambia cambiar cambio camina caminar camino camisa campo cancion cansada cansado cantar \
        cantidad capaz capital
        cara caracter carne carrera carro carta cartas casa casado casas casi caso causa celebrar \
        cena central centro
        cerca cerebro cero cerrar cielo cien ciencia cierta cierto cinco cine cinta cita ciudad \
        ciudades clara clase
        clases claro cliente clientes clima cocina coger colegio color colores comer comida como \
        companero compania
        completo comprender comun con concierto conmigo conocer conoce conozco consejo contar \
        contento contigo contra
        control conversar corazon correo correr corta corto cosa cosas creer creo crear cree crema \
        cruz cuaderno cuadro
        cual cuales cualquier cualquiera cuando cuanta cuantas cuanto cuantos cuarto cuatro cuenta \
        cuentas cuento
        cuerpo cuidado cultura cumplir cumple cuna curso da dado dama dan dando dar das dato datos \
        de debajo debe deben
        deber debo decia decide decidir decir decirle deja dejar dejo del delante delgado demas \
        demasiado dentro
        derecha derecho desayuno descanso desde desea deseo despacio despierta despues destino \
        detras di dia dias dice
        dicen dicho diciembre diente diez dificil digo dije dijo dinero dios dira directo director \
        disco distinto doble
        doce doctor dolor domingo donde dormir dos duda dueno dulce dura duro echar edad edificio \
        ejemplo el ella ellas
        ello ellos embargo empezar empieza empresa en encanta encima encontrar encuentro energia \
        enero enfermo enojado
        ensenar entender entiendo entonces entrada entrar entre epoca equipo era eran eres error \
        es esa esas escribe
        escribir escribo escucha escuchar escuela ese eso esos espacio espalda espanol espejo \
        espera esperando esperar
        espero esposa esposo esta estaba estaban estabas estado estados estamos estan estar estas \
        este estilo esto
        estos estoy estrella estuve estuvo estudiante estudiar estudio eterno euro evento examen \
        excelente existe exito
        explica explicar extrano fabrica facil falta faltan fama familia familiar familiares \
        famoso favor favorita
        favorito fecha feliz feo feria fiesta figura fila fin final fiscal flor flores fondo forma \
        foto frase frente
        fresca fresco fria frio frutas fue fuego fuera fueron fuerte fuerza fui fumar funcion \
        futuro gana ganar ganas
        gato gente gordo gracioso grado gran grande grandes gris gritar grupo guapa guapo guerra \
        guia gusta gustan
        gustaria gusto haber habia hablaba hablado hablan habla hablas hablo hace hacemos hacen \
        hacer haces hacia hago
        hambre han harta has hasta hay haya he hecha hecho hermana hermanas hermano hermanos \
        hermosa hermoso hija
        hijas hijo hijos historia hizo hogar hoja hombre hombres hombro honor hora horas hospital \
        hotel hoy hubo hueso
        huevo humano idea ideal idioma idiota iglesia igual imagen importa importante imposible \
        incluso infancia ingles
        inicio inteligente intenta interes interesante invierno invitar ir isla jardin jefe \
        jornada joven jovenes juego
        juegos jueves jugar jugo julio junio junta junto juntos justo la labio lado lagrima lapiz \
        larga largo las
        lastima lavar le lectura leer lejos lengua lento les letra letras levanta ley libertad \
        libre libro libros limpia
        limpio linda lindo linea lista listo llama llamada llamado llaman llamar llamas llamo \
        llave lleno lleva llevo
        llorar lluvia lo loca loco locura los lucha luego lugar luna lunes luz madera madre \
        maestro magia mal mala
        malas malo malos mama manana manera mano manos mar marca marido marzo mas mata matar \
        material mayo mayor mayores
        me media medico medio mejor mejores memoria menos mensaje mente mentira menudo mercado mes \
        mesa meses meta
        metro mi mia mias miedo miel miembro mientras miercoles mil minuto minutos mio mios mira \
        mirada miras mis
        misma mismas mismo mismos mitad moda modelo modo molesta momento moneda montana morado \
        morir mostrar motivo
        movil muchacha muchacho muchas mucha mucho muchos muerte muerto muestra mujer mujeres \
        mundo museo musica muy
        nace nacer nacimiento nacional nada nadar nadie naranja nariz naturaleza navidad necesario \
        necesidad necesita
        negocio negra negro nervios ni nino ninos nina ninas ningun ninguna ninguno nivel no noche \
        noches nombre normal
        norte nos nosotras nosotros nota noticia novela novia noviembre novio nube nuestra \
        nuestras nuestro nuestros
        nueva nuevas nueve nuevo nuevos numero nunca o objeto obra ocho octubre oficina oficio \
        oido ojala ojo ojos once
        opinion oportunidad orden oro oscuro otra otras otro otros paciencia padre padres paga \
        pagina pais paises
        pajaro palabra palabras pantalla papa papel par para parar parece parecen pared pareja \
        parque parte partes
        parten partido pasa pasado pasaba pasan pasando pasar pase paso pasos paz pecho pedazo \
        pedir pelea peligro
        pelo pena pensar pensando peor pequena pequenas pequeno pequenos perder perdido perdon \
        perfecta perfecto
        periodico permite pero perro perros persona personas pesar peso pez pie piedra piel pienso \
        pierna pies pintura
        piso plan plano planta plata playa plaza poca pocas poco pocos poder podemos podia podria \
        podrian poema policia
        pone poner pongo popular por porque posible posicion practica pregunta preguntas preparar \
        presente prima primer
        primera primero primo principal principio problema problemas profesor programa pronto \
        propia propio proximo
        proxima proyecto prueba publico pude pudo pueblo puede pueden puedes puedo puente puerta \
        pues puesto punto
        pura puro que queda quedar quedo quemar querer queria quien quienes quiera quiere quieres \
        quince quinto quita
        quitar quiza rapida rapido raro rato razon real realidad realmente recibir recien recuerda \
        recuerdo red
        redondo regalo regalos regresa reina relacion reloj resolver respeto responder respuesta \
        resto resultado
        reunion revista rey rica rico rio risa ritmo rodilla roja rojo romper ropa rosa rosas \
        rosado rostro rubia
        ruido sabe saben saber sabes sabia sabor sabado saca sacar sala salida salir salud saludar \
        sangre santa santo
        se sea sean sed segunda segundo seguir segun segura seguro seis selva semana semanas \
        semejante sencillo
        sentado sentar sentido sentir septiembre ser seria serio servicio servir seso si sido \
        siempre siento siete
        siglo significa signo sigue silencio silla simple sin sino siquiera sistema sitio \
        situacion sobre sobrina
        sobrino sol sola solamente solas soldado solo solucion sombra sombrero somos son sonar \
        sonido sonrisa sopa
        soy su suave subir sucede suelo suena sueno sueldo suerte suficiente sufrir sur sus suya \
        suyo tal talla talvez
        tamano tambien tampoco tan tanta tantas tanto tantos tarde tardes tarea te teatro \
        tecnologia tema temprano
        tener tengo tenia tenemos tercera tercero terminar termino tia tiempo tiempos tiene tienen \
        tienes tierra tio
        tipo toca tocar toda todas todavia todo todos toma tomar tomo tonto torre trabajador \
        trabajando trabajar
        trabajo tracto trae traer trata tratar tren tres triste tu tus tuve tuvo tuya tuyo ultima \
        ultimo ultimas un
        una unas unica unico unidad unidades uno unos usa usamos usan usar uso usted ustedes util \
        va vaca vacaciones
        vacio valle valor vamos van varias varios vas vaso vaya vecino vecina veinte vemos ven \
        vender venga vengo
        venir ventana veo ver verano verdad verdadero verde verdes vergüenza vestido vez veces via \
        viaje viajar vida
        viejo vieja viento viernes vino violeta vista visto vive vivir vivo volar volver vosotros \
        voy voz vuelta vuelve
        vuelvo y ya yo zapato zona
        agrega agregar ando anote anoto apellido aprovecho aproximadamente arreglado asegurar \
        atento atenta averiguar
        bajito basico bastantes bolso brinda brindar buscaba caben calificacion camara cantidades \
        capacidad casera
        casero cedula chico chica chevere cliente comentar comento comentario comercial como \
        comodo conjunto
        consultar contacto contaba correcto cree cuesta cuidar cuota declaro deje delicado \
        demas deposito
        derecho desarrollo descuenta dependiendo detalle detalles dijeron disculpe diseno \
        documento documentos domestica
        economica economico efectivamente empaque encargo entera enterado entrego entregue entro \
        enviado escrito
        especial especiales espere esperaba estuche exactamente exacta exacto excepto explico \
        facilita factura
        facturas firma fisica fisico formal funcional funciones gastar gasto general gente grueso \
        gruesa gruesas
        habran habia haria hicieron hospital importe incluye incluir indica indicar \
        individual industrial
        industria inicial instante interesa interesada interesado juego legal levantar liviana \
        liviano local logro
        llamar lleguen lograr manejo manejar mandado mandaron mando mano marcas material \
        materiales mayoria medida
        medidas mejorar mencionar mensual minimo mirar molestar mostrarme mujer nacional \
        necesidades nombre nota
        ocasion ocupado ocupada ofrecer opcion opciones original paquete parecio particular pasada \
        pasarme pendiente
        perfectamente permiso personal pesado peticion piden pieza poderlo porcentaje posibilidad \
        practico precisa
        presenta presentar prestar primero proceso producto productos profesional pronto propio \
        proveedor publica
        publicacion puedan puntual queremos quisiera ramo recibi recibo recoger reciente \
        referencia registro regrese
        regular remoto requiere responsable reviso rural salio seguido sencilla senal separado \
        serial serian servicio
        sesion siguiente simplemente borrar borra patitas restante aceptes acepten sirvan \
        solicitud soportar sostener suelta sugiero supe suponer surtido taller
        telefono temporada tenga tengan terminado tienda tinta toque traiga tramo tratamiento \
        tuviera ubicar usado
        usada usual utiliza vende venden ventas viene vienen vinieron visita vuelven \
        abonado acepte acero acierto afeitar ajenas ajuar ala alianza amarra angosto anotado \
        apagarla aplique aporte ave ayunas babosa banano banca bancas barra barranca \
        barrer benito berta bicho bichos billar billetera bolivia bronca cabina cabrones cadera \
        cajera cajero cajita cal caldera camera candado candela canela cargo caridad \
        carino carisimo carita carpa carpeta cartera casada casita celula \
        cerre cerro chaqueta charlas chicle chinas chino choclo cierro clienta clientas \
        comparando consciente consignen contando contaron corea cortado cortando cuartos cumbia \
        cunado dario decorada decorado delito dental describa despechos deudas dolores encendido \
        encerado engrano entiende entrenado entrenando entrenar escuche especifico estira \
        estirada estire estres excedente expres faldas fallar falsas faltas finado firmas \
        flojera frunza gaitan galpon harina hirviendo incendio japones largos liliana llano \
        llena llenar llenaron llevaba llevada llevarle llevaron llueva macho maestra maiz mancho \
        mandando manija mantas manto manzana marcado margen maricas matera materia menores \
        mentir merece merida metido metidos modulo mojada mojado molestia monica montado montan \
        montando montarle montarles mosca moscas mostres ospina padron paisas panes papas \
        papeleria parido pario parpado partir parto pasamos pasarle pasarlo paseado pasear pasta \
        patada patio pegarla pegarle pegarlo peleado perdidos pinzas placas plastica plato \
        ponemos porqueria pozo prado prefecto premio premios prenda prensa presto prevision \
        primeras primos prometida puesta punos quebrar quedado quiebren rajada rajado ratones \
        recepcion recogiendo recomendado recortado rematamos remision reparte reporte reportes \
        reporto resina respondas retratado retro revolver robada robado roscado sabido sacado \
        salado saluda sandra seguidas sello sensor sentada separacion servo setenta \
        soltando soltar sonora sotano suela suelas tanque tejida tercio toalla toldos tomate \
        trago trasto tronco tumba usando vacias valiendo varas vatios velas venas \
        vendida veras vicente vidente visaje voto \
        plataforma plataformas entrevista entrevistas terciopelo kilometro kilometros nochebuena \
        nochevieja medianoche parametro parametros porvenir videollamada videollamadas compraventa \
        carrotanque carrotanques marcapasos entrepierna sobrecama sobrecamas telediario pasatiempo \
        pasatiempos supermercado supermercados centroamerica tomacorriente tomacorrientes \
        contracargo intervenir internacional internacionales contradice contradecir entretengo \
        entretener comprometa compromete comprometer retrogrado superpoder superpoderes \
        radionovela sobreponer superconcierto aguafiestas parabrisas paraguas cumpleanos \
        malentendido sobremesa contratiempo rompecabezas quitaesmalte portaretrato bienvenida \
        sobretodo anteayer mediodia altavoz guardaespaldas trabalenguas entretiempo contramano
        """

    /// Words in the names of goods that say nothing by themselves about what is sold.
    static let neutralInNames: Set<String> = Set(
        """
        para juego servicio paquete unidades unidad color colores negro negra blanco blanca rojo \
        roja azul verde gris
        amarillo grande pequeno pequena mediano nuevo nueva usado usada kit caja cajas metros \
        metro litro gramos talla
        tipo estandar completo completa doble simple basico basica premium plus linea serie modelo \
        original general
        hora horas domicilio casa ciudad casera casero surtido surtida surtidos universal familiar \
        especial
        profesional tradicional integral grandes pequenos dulce natural fina fino con sin cada \
        basica incluye superior inferior
        metalico metalica metalicos plastico plasticos clase automatico automatica electrica \
        electronica digital adulto
        mejor buena bueno precio envio mesa mano alta alto baja bajo curso clase clases punto puntos
        """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))
}
