/// School, machines that think, sport and pastimes.
///
/// Fields of meaning: `field: word, word, beginning*`, a line each; see ``WordFields``.
enum KnowledgeFields {
    static let table = """
        materia: matematic*, mates, algebr*, calculo*, geometri*, trigonometr*, aritmetic*, \
        estadistic*, fisica, quimica, biologi*, sociales, ciencias, filosofi*, lenguaje, \
        gramatic*, ortograf*, literatur*, ingles, inglesa, frances, aleman, italiano, portugues, \
        mandarin, latin, idioma*, espanol, castellano, geografi*, historia, etica, religion, \
        informatica, economia, contabilidad, derecho, anatomi*, psicologia, sociolog*, \
        antropolog*, administracion, ingenieri*, arquitect*, verbo*, sustantiv*, adjetiv*, \
        adverbi*, pronombre*, preposic*, oracion, sinonim*, antonim*, silaba*, acento, tilde, \
        tildes, parrafo*, conjug*, sujeto, predicad*, ecuacion*, derivada*, integral, integrales, \
        fraccion*, decimal*, suma, sumas, sumar, resta, restas, restar, multiplic*, division, \
        divisiones, dividir, dividid*, raiz, cuadrada, cubica, exponent*, logaritm*, porcentaj*, \
        teorema*, pitagoras, triangul*, hipotenus*, cateto*, seno, tangente, angulo*, perimetr*, \
        polinom*, factoriz*, matriz, matrices, vector, vectores, probabilid*, algoritm*, \
        incognit*, literaria, metafora, rima, fabula*, vocabular*, traduccion
        escuela: escuela*, escuelit*, colegio*, colegiat*, cole, liceo, jardin, preescolar, \
        primaria, bachiller*, secundaria, universi*, facultad*, campus, academi*, instituto*, \
        sena, icfes, icetex, tarea*, tareit*, deberes, examen*, parcial*, quiz, quices, \
        evaluacion*, exposicion*, expongo, ensayo*, tesis, monograf*, trabajogrado, semestr*, \
        matricul*, pensum, nota, notas, boletin*, calificac*, asignatur*, profesor*, profe, \
        profes, maestr*, docent*, rector*, estudiant*, alumn*, companeros, recreo*, salon, \
        salones, pupitre*, tablero*, cuaderno*, lapiz, lapices, lapicero*, esfero*, borrador, \
        regla, cartuchera*, maletin, morral, morrales, libro*, librit*, cartulin*, plastilin*, \
        grados, graduac*, graduar*, gradue, gradu, titulo, posgrado*, postgrado*, doctorad*, \
        diplomado*, pregrado, beca, becas, becad*, inscripcion*, curso, cursos, cursill*, \
        pedagog*, didactic*, bibliotec*, wikipedi*, bibliograf*, apa, preicfes, noveno, octavo, \
        septimo, sexto, kinder, guarderi*, coordinador, coordinadores, diploma, diplomas
        ciencia: cienci*, cientific*, planeta*, marte, jupiter, saturno, venus, mercurio, urano, \
        neptuno, pluton, sol, luna, lunar, estrella, estrellas, galaxia*, universo*, cosmos, \
        cosmic*, asteroid*, cometa*, meteorit*, eclipse*, orbita*, astron*, telescop*, nasa, \
        cohete*, extraterr*, alien*, marcian*, ovni*, gravedad*, gravitac*, newton, einstein, \
        darwin, galileo, hawking, curie, tesla, relativid*, cuantic*, atomo*, atomic*, molecul*, \
        electron, electrones, proton*, neutron*, quark*, isotopo*, radiactiv*, nuclear, periodica, \
        hidrogen*, oxigen*, nitrogen*, carbono, helio, sodio, potasio, calcio, hierro, azufre, \
        fosforo*, cloro, uranio, acido, acidos, ph, reacciones, mitosis, meiosis, adn, arn, gen, \
        genes, geneti*, genom*, cromosom*, evolucion*, especie, especies, fotosint*, clorofil*, \
        ecosistem*, bacteria, microscop*, experiment*, hipotesis, teoria*, velocidadluz, \
        luzvelocidad, energia, termodinam*, magnet*, electromagnet*, bigbang, newtons, tectonic*, \
        fosil*, prehistor*, infinito, pi, numeroprimo, primos, factorial*, fibonacci, celula, \
        celulas, volcanico*
        historia: historic*, historiad*, guerras, independenc*, independiz*, revolucion*, \
        conquist*, colonial*, coloniz*, virrey*, virreinat*, imperio*, imperial*, emperad*, rey, \
        reyes, reina, reinas, principe*, princes*, faraon*, monarqu*, dinastia*, feudal*, \
        edadmedia, medieval*, renacim*, napoleon*, bolivar, santander, narino, policarpa, \
        salavarrieta, libertador*, colon, descubri*, vespucio, magallanes, pizarro, quesada, \
        belalcazar, bastidas, aztec*, maya, mayas, inca, incas, muisca*, chibcha*, indigen*, \
        egipt*, piramid*, roma, romano, romanos, griego*, grecia, esparta*, cesar, cleopatr*, \
        alejandro, aristotel*, socrates, platon, hitler, nazi*, mussolini, stalin, lenin, \
        churchill, roosevelt, lincoln, kennedy, gandhi, mandela, guevara, gaitan, bogotazo, \
        frentenacional, esclav*, holocaust*, siglo*, milenio*, epoca, epocas, antigued*, \
        antepasad*, civilizac*, batalla*, boyaca, tratado, bastilla, titanic, guerrafria, \
        medioevo, arqueolog*, momia*, vikingo*, samurai*, gladiador*, castillo, castillos, \
        proclam*, fundador*, inventor, inventaron, biograf*, procer*, heroe, heroes, heroina, \
        heroinas, mahatma
        aparato: celular, celulares, celu, celus, celuc*, movil, moviles, telefono*, telefonic*, \
        smartphon*, iphone*, ifone, samsung, xiaomi, redmi, huawei, motorola, oppo, realme, tecno, \
        nokia, android, ios, tablet, tablets, ipad*, computador*, compu, compus, computo, pc, pcs, \
        portatil, portatiles, laptop*, notebook*, mac, macbook*, lenovo, asus, acer, dell, hp, \
        monitor, monitores, mouse, teclado*, impresora*, imprimir, escaner*, toner, cartucho*, \
        usb, memoria, sd, ssd, ram, procesador, intel, ryzen, tarjetagrafica, grafica, gpu, \
        pantalla, display, bateria, pila, pilas, cargador*, powerbank, audifon*, airpods, \
        parlante*, bafle, bafles, sonido, amplificad*, microfon*, camara, camaras, fotograf*, \
        dron, drones, televisor*, tele, tv, smarttv, plasma, oled, decodificad*, antena*, router*, \
        ruter, modem*, repetidor, reloj, relojes, smartwatch*, calculador*, proyector*, videobeam, \
        consola, consolas, dvd, bluray, radios, grabador*, alexa, gps, tecnologi*, gadget*, chip, \
        chips, simcard, sim, vidriotemplado, tactil, arduino, raspberry, hdmi, bluetooth, funda, \
        fundas, electronicos
        internet: internet, interne, wifi, wiwi, red, redes, megas, gigas, movistar, tigo, wom, \
        etb, virgin, recarga*, recargu*, roaming, fibra, planes, postpago, prepago, facebook*, \
        face, fb, feisbu*, instagram*, insta, ig, whatsap*, wasap*, guasap*, whats, telegram, \
        tiktok*, twitter*, tuit*, snapchat*, youtube*, yutu*, gogle, googl*, gmail*, hotmail*, \
        outlook*, yahoo, correo*, email*, mail, mails, spam, contrasena*, contrasenia*, clave, \
        claves, password*, pin, usuario*, cuenta, cuentas, perfil, perfiles, login, logue*, \
        registro, registrarme, sesion, verificaci*, codigo, codigos, hacke*, descarg*, download, \
        navegad*, chrome, firefox, safari, edge, web, webs, link, links, enlace*, url, dominio*, \
        hosting, servidor, servidores, nube, drive, dropbox, app, apps, aplicacion*, aplicativ*, \
        actualizac*, playstore, appstore, zoom, meet, teams, skype, videollam*, seguidor*, \
        followers, like, likes, post, posts, publicacion*, story, stories, reel, reels, influenc*, \
        stream*, meme, memes, sticker*, stiker*, emoji*, gif, gifs, grupos, bloqueo, bloqueaste, \
        bloqueame, reenvi*, linkedin, pinterest, spotify, netflix, discord, reddit, twitch, \
        onlyfans, antivirus, firewall, vpn, ip, cookies, captcha, formate*, jaquear*, jaqueo, \
        jaqueada, jaqueado
        programar: programar*, programame, programac*, codig*, python, java, javascript, \
        typescript, html, css, php, sql, mysql, postgres*, mongodb, sqlite, csharp, cpp, golang, \
        rust, kotlin, swift, ruby, perl, bash, shell, powershell, linux, ubuntu, debian, windows, \
        git, github, gitlab, docker, kubernet*, react, angular, vue, node, nodejs, django, flask, \
        laravel, spring, api, apis, rest, json, xml, csv, yaml, regex, script*, bucle*, loop, \
        loops, while, for, function, variable, variables, array, arrays, string, strings, integer, \
        boolean*, objeto, objetos, recursiv*, recursion, compilar*, compilad*, compila, compilo, \
        debug*, depurar*, bug, bugs, sintaxis, excepcion, exception, import, print, console, \
        backend, frontend, fullstack, framework*, libreria, librerias, software, sofware, \
        database, query, queries, select, endpoint*, deploy*, despleg*, repositor*, commit, \
        branch, merge, hello, helloworld, pseudocod*, algoritm*, excel, macro, macros, vba, \
        wordpress, hojadecalculo, scratch, desarrollador*, ingenierosoft, app, kernel, terminal, \
        root, sudo, localhost, binari*, hexadecim*, programador*, programado, developer, \
        developers
        ia: bot, bots, robot*, chatbot*, chatgpt, gpt, openai, claude, anthropic, gemini, bard, \
        copilot, mistral, deepseek, grok, siri, alexa, cortana, ia, inteligenci*, artificial*, \
        modelo, modelos, llm, llms, prompt*, system, sistema, sistemas, instruccion*, instruct*, \
        ignora, ignorar, ignore, ignores, ignorando, olvida, olvidate, olvidese, olvide, previous, \
        anteriores, previas, reglas, rules, restriccion*, restring*, limitac*, jailbreak*, \
        developermode, admin, administrador, administrator, desarrollador, programador, entrenam*, \
        entrenaron, dataset, token, tokens, parametro*, configurac*, configurad*, configuraron, \
        comportate, comporta, actua, actue, actuar, actuas, finge, fingir, finja, simula, simular, \
        simule, pretende, rol, roles, roleplay, personaje, interpreta, asistente*, assistant, \
        automatiz*, maquinavirtual, humano, humana, humanos, conscienc*, concienc*, consciente, \
        creador*, programo, respondeme, revela*, muestrame, repite*, repetir, repita, \
        confidencial*, secreto, secretos, oculto, ocultas, override, bypass, output, input, \
        obedec*, desobedec*, neuronal*, redneuronal, algoritmo*, turing, skynet, terminator, \
        entrenado, entrenada
        deporte: deport*, futbol*, fulbol, futball, microfutbol, partido, partidos, partidazo, \
        gol, goles, golazo*, golead*, golear*, balon, balones, pelota*, cancha*, canchit*, \
        estadio*, arbitro*, tarjetaroja, penal, penales, penalti*, portero, arquero*, delantero*, \
        mediocamp*, entrenador*, entreno*, entrena, hincha, hinchas, hinchad*, barrista*, \
        millonarios, millos, junior, medallo, dim, onceca*, barca, barsa, madrid, realmadrid, \
        atletico, bayern, psg, liverpool, manchester, chelsea, juventus, river, flamengo, messi, \
        cristiano, ronaldo, neymar, mbappe, haaland, james, falcao, luchodiaz, maradona, pele, \
        valderrama, ospina, mundial, champions, libertadores, liga, ligas, torneo*, campeon*, \
        semifinal*, eliminator*, fifa, uefa, conmebol, dimayor, balonman*, baloncest*, basquet*, \
        basket*, nba, beisbol*, tenis, tenista*, nadal, federer, djokovic, voleibol*, voley*, \
        natacion, nadar, nadador*, piscina*, ciclis*, bicicross, egan, rigo, nairo, atletis*, \
        atleta*, maraton*, correr, trotar, trote, gimnas*, gym, crossfit, pesas, mancuern*, \
        sentadill*, abdominales, yoga, pilates, zumba, boxeo, boxead*, box, ufc, mma, lucha, \
        luchador*, karate, taekwondo, judo, patinaj*, patines, patinar, patinador*, skate*, surf, \
        esqui, golf, rugby, billar*, tejo, ajedrez, olimpi*, medalla*, verstappen, ejercicio*, \
        ejercit*, jugador*, marcador, ganaron, perdieron, derrota*, empate*, empato, empatar*, \
        empatamos, entrenar
        musica: musica, musical*, musico*, musiquit*, cancion*, letra, letras, album, albumes, \
        bandas, orquesta*, concierto*, cantante*, cantautor*, rapero*, artista*, dj, djs, \
        guitarr*, piano, pianist*, tambor, tambores, violin*, flauta*, trompeta*, saxofon*, saxo, \
        acordeon*, arpa, ukelele, organeta, maracas, guacharaca, melodia*, ritmo, ritmos, acorde, \
        acordes, partitur*, coro, coros, solfeo, reggaet*, regueton*, reggeton, perreo, salsa, \
        salser*, merengue*, bachat*, vallenato*, cumbia*, champeta*, ranchera*, mariachi*, \
        carrilera, norten*, corridos, tango*, bolero*, balada*, rock, rockero*, metalero, pop, \
        rap, hiphop, trap, jazz, blues, techno, house, guaracha, shakira, juanes, carlosvives, \
        vives, karol, maluma, balvin, feid, ferxxo, badbunny, bunny, anuel, ozuna, daddy, yankee, \
        donomar, romeo, diomedes, silvestre, yeison, arelys, henao, beatles, metallica, queen, \
        nirvana, michael, jackson, madonna, beyonce, taylor, swift, rosalia, bts, kpop, blackpink, \
        mozart, beethoven, bach, chopin, playlist, karaoke, serenata*, tiple, bambuco, joropo, \
        currulao, mapale, escuchar, escucho, escuchas, escuchando, bailar*, bailo, bailas, \
        bailamos, bailando, baile, bailes, danza*, fiestero
        pantalla: pelicula*, peli, pelis, peliculon*, cine, cines, cinema, cinecolombia, cinemark, \
        cinepolis, cineast*, film, films, filme*, serie, series, seriad*, temporada*, capitulo*, \
        episodio*, novela*, novelit*, telenovel*, reality, realities, masterchef, desafio, \
        noticiero*, noticia*, caracol, rcn, canal, canales, canaluno, telecaribe, teleantioquia, \
        televisi*, netflix*, netfli, disney*, hbo, prime, amazonprime, crunchyroll, magis, iptv, \
        estreno*, trailer, actor, actores, actriz*, hollywood, oscar, oscares, guion*, \
        protagonist*, villano*, escena*, documental*, anime, animes, manga, naruto, goku, \
        dragonball, onepiece, caricatur*, dibujosanimados, animad*, simpson*, homero, bart, \
        bobesponja, pokemon*, pikachu, marvel, avengers, vengadores, spiderman, superman, batman, \
        ironman, hulk, thor, superheroe*, starwars, yoda, harry, potter, hogwarts, frozen, shrek, \
        toystory, titanic, avatar, matrix, terminator, rapidofurioso, squid, calamar, stranger, \
        dark, friends, breaking, juegotronos, tronos, betty, cafearoma, pedroescamoso, \
        escobarpatron, merlina, encanto, barbie, oppenheimer, terror, suspenso, comedia, comedias, \
        drama, dramas, romantica, ficcion, youtube, espectador*, farandul*, famoso*, celebridad*, \
        presentador*, publicidadtv, cuevana, crispetas, director, personaje
        juego: juego, juegos, jueguit*, jugar*, jugam*, juega*, jugue*, jugas, jugaba*, jugando*, \
        jugad*, videojueg*, gamer*, gaming, game, games, play, playstation*, xbox, nintendo, \
        switch, wii, gameboy, steam, freefire, free, fire, fortnite*, minecraft*, roblox*, robux, \
        callofduty, cod, pubg, valorant, lol, dota, fifa, efootball, gta, mario, luigi, zelda, \
        sonic, tetris, pacman, candycrush, amongus, among, clash, royale, brawl, diamantes, skin, \
        skins, lobby, puntaje, ranked, manco, noob, parchis, domino, cartas, naipes, baraja, \
        bingo, monopolio, monopoly, jenga, ludo, damaschinas, ajedrez, crucigram*, sudoku, \
        rompecabez*, sopaletras, ahorcado, triqui, escondite, escondid*, rayuela, golosa, trompo, \
        trompos, yoyo, canicas, balero, cometa, muneca, munecas, muneco, munecos, munequit*, \
        barbie, lego, legos, peluche, peluches, hotwheels, adivinanza*, trivia*, acertijo*, dado, \
        dados, truco, trucos, reto, retos, ruleta, partida, partidas
        crear_texto: redact*, redaccion*, escribe, escribime, escribem*, escriba, escribame, \
        escribir*, escribas, traduc*, traduzc*, resum*, sintetiz*, parafras*, corrig*, corregir*, \
        correccion*, inventame, invente*, recit*, declam*, narr*, poema*, poemit*, poesia*, \
        poetic*, verso*, versit*, rima*, estrofa*, soneto*, haiku*, copla*, cuento*, cuentic*, \
        cuentecit*, fabula, leyenda*, mito, mitos, relato*, anecdot*, ensayo, ensayos, discurso*, \
        carta, cartas, cartit*, texto*, textic*, parrafos, titulares, guiones, guion, libreto*, \
        dialogo*, monologo*, sinopsis, resena*, biografia, informes, dedicatori*, frase*, fracec*, \
        refran*, dicho, dichos, proverb*, citas, acrostic*, epitaf*, slogan*, eslogan*, lema, \
        generame, generar, crea, creame, crear, compon, componer*, componme, elabora*, esquema, \
        mapamental, cuadrosinoptico, listame, enumera*, explica*, explique*, define*, definic*, \
        resuelv*, calculame, completame, dibuj*, ilustra*, improvis*, haz, hazme, aceme, haceme, \
        genera, inventa, inventar, inventate, componeme, calcula, relata, relatame, relatar
        cantar_reir: canta, cantas, cantar*, cantame*, canteme*, cantan, cantando, cantaba, cante, \
        canten, cantemos, canto, cantos, cantado, canturre*, tarare*, silb*, rapea*, cancion*, \
        copla, trova*, chiste*, chistos*, chistin, broma*, bromit*, bromist*, brome*, gracios*, \
        gracioc*, chanza*, burlarse, humor*, comic*, comedia*, standup, risas, reir*, rie, ries, \
        rien, riamos, riete, riase, riend*, carcajad*, muertodelarisa, jajaja*, jejeje*, jijiji*, \
        jojojo*, adivina*, acertij*, trabaleng*, retahil*, pepito, jaimito, divierteme, \
        hacemereir, entretenme, payasad*, ocurrencia*, ocurrent*, sarcas*, ironi*, piropo, \
        karaoke*, mentirita, charad*, parodia*, imitar*, imitac*, bailame, baila, bailala, imita, \
        imitame, imite, risa, risita*
        orden_asistente: despiert*, desperta*, alarma*, alarmit*, pon, ponme, poneme, pongame, \
        pongale, ponle, reproduc*, reproduzc*, subele, subile, sube, subir, subale, bajale, \
        bajele, bajalo, volumen*, pausa*, silencia*, mute, adelanta*, retroced*, enciende*, \
        encende*, encienda*, prendeme, prendela, apaga, apagar*, apagame, apague*, apagala, \
        apagalo, luces, luz, linterna*, recuerdame*, recordame, recuerdem*, recordarm*, \
        recordator*, agenda*, agende*, anota*, anote*, apunta, apuntame, apunte, cronometr*, \
        temporizad*, timer, buscame, busque*, buscalo, googlea*, googlem*, wikipedia, navega*, \
        llamale, llamalo, marcale, mandale, escribele*, dile, digale, decile, dimelo, abreme, \
        cierrame, desinstal*, descarga*, activa*, desactiv*, configura*, conecta, conectar, \
        conectame, desconect*, reinicia*, traeme, traigame, llevame, lleveme, pideme, pidame, \
        pedime, comprame, reservame, selfie*, grabame, graba, okgoogle, siri, oye, oiga, hey, ey, \
        busca, silencio, grabar, grabalo
        mirar_tele: mirar*, miro, miras, miramos, mirando, miraba*, mirate, mirese, viendo, viend, \
        veamos, vere, verla, verlas, verme, vimos, viste, vieron, observar*, observo, observan, \
        contempl*, tele, televisor, novelas, maratonear*, escuchar*, escucho, escuchas, \
        escuchand*, oir, oyendo, oigo, oyes, oyen, noticiero, noticias, transmit*, transmision*, \
        envivo, emit*, emision*, emisor*, sintoniz*, televid*, zapping, canal, espectacul*, \
        cartelera*, taquill*, estrenan, estreno, repeticion*, capitulos, leer*, leo, lees, lee, \
        leemos, leyendo, leyo, lei, lectura*, lector*, revista*, periodic*, prensa, observando
        estudiar: estudi*, aprend*, ensen*, repas*, memoriz*, investig*, practicar*, resuelvo, \
        resolucion, copia*, plagi*, exponer*, sustentar*, sustentac*, leccion*, capacitar*, \
        capacitac*, instruir*, instruy*, educ*, formacion, formar*, graduars*, graduarme, \
        graduad*, graduo, matricular*, inscrib*, inscrit*, inscripc*, aprobar*, aprobe, reprob*, \
        rajar, raje, rajaron, tutoria*, clase, clases, clasec*, asesorias, refuerzo*, nivelac*, \
        nivelar, preparatori*, preuniversitari*, virtual*, presencial*, modalidad, aula, aulas, \
        teorico, teorica, docencia, sabio, sabiduri*, conocimient*, saberes, cultura, cultural*, \
        practicamos, practicando, tutor, tutores
        """
}
