/// Food, body, house and the road.
///
/// Fields of meaning: `field: word, word, beginning*`, a line each; see ``WordFields``.
enum DailyLifeFields {
    static let table = """
        animal: perro, perros, perra, perras, perrit*, perric*, gato, gatos, gata, gatas, gatit*, \
        gatic*, cachorr*, mascot*, canino, caninos, felino, felinos, caballo*, caballit*, yegua*, \
        potro, potros, burro, burros, mula, mulas, vaca, vacas, vaquit*, toro, toros, torit*, \
        terner*, cerdo*, cerdit*, chanch*, puerco*, gallina*, gallo, gallos, pollito*, pato, \
        patos, patito*, ganso*, paloma, palomas, palomit*, loro, loros, lorito*, perico, pericos, \
        guacamay*, canario, canarios, aguila, aguilas, condor, condores, buitre*, buho*, lechuza*, \
        colibri*, pajar*, ave, aves, pinguino*, pez, peces, pececit*, tiburon*, ballena*, delfin, \
        delfines, pulpo*, tortug*, cocodril*, caiman*, serpiente*, culebr*, vibora*, lagart*, \
        iguana*, sapo, sapos, rana, ranas, ranit*, raton, ratones, ratoncit*, rata, ratas, \
        conejo*, conejit*, hamster*, cuyes, mico, micos, chango, chimpance*, gorila*, leon, \
        leones, leona, leonas, tigre, tigres, tigrillo*, jaguar*, puma, pumas, pantera*, osos, \
        osito*, lobo, lobos, zorro*, elefant*, jirafa*, rinoceront*, hipopotam*, cebra*, canguro*, \
        koala*, panda, pandas, ornitorrinc*, arana, aranas, mosca, moscas, mosco, moscos, \
        mosquito*, zancudo*, hormiga*, cucarach*, abeja*, avispa*, mariposa*, gusano*, gusanit*, \
        caracol, caracoles, lombri*, grillo*, alacran*, escorpion*, garrapat*, pulga, pulgas, \
        dinosauri*, chandos*, labrador, pitbull*, pinscher, schnauzer, bulldog*, poodle, siames, \
        veterinari*, guau, miau, chiguiro*, armadillo*, ladra, ladran, ladrar, ladraba, ladrando, \
        maull*, ronrone*, hocico, pecera*, acuario*, zoologic*, animal, animales, animalit*, \
        bicho, bichos, insecto*, camaleon, murcielag*, cabra, cabras, chivo, chivos, oveja*, \
        ovejit*, borrego*, venado*, venadit*, ardilla*, foca, focas, cangrejo*, medusa*, \
        unicornio*, marrano, marranos, marrana, marranit*, burrito, burra
        comida: arroz, arroces, arrocit*, lenteja*, frijol*, frisol*, garbanz*, arveja*, papas, \
        papitas, papa, yuca*, platano*, patacon*, tajada, tajadas, banano*, guineo*, aguacate*, \
        tomate*, cebolla*, zanahori*, lechuga*, pepino*, brocoli*, espinaca*, repollo*, mazorca*, \
        maiz, ahuyama, auyama, zapallo, calabaza*, ajo, ajos, cilantro, perejil, comino, sal, \
        azucar*, panela*, miel, carne, carnes, carnit*, pollo, pollos, asado, chuleta*, costilla*, \
        costillit*, chorizo*, morcill*, salchich*, salchipap*, jamon*, tocino*, chicharron*, atun, \
        sardina*, trucha*, mojarra*, bagre, camaron*, marisco*, ceviche*, huevo, huevos, huevit*, \
        queso*, quesit*, mantequill*, margarina, crema, yogur*, kumis, cuajada, arepa*, arepit*, \
        empanad*, pan, panes, pancit*, panaderi*, pandeyuca, galleta*, galletit*, torta*, tortic*, \
        tortit*, pastel*, ponque*, postre*, helado*, heladit*, paleta, chocolatin*, dulce, dulces, \
        dulcecit*, bocadillo*, arequipe, natilla*, gelatina*, flan, brownie*, cupcake*, pizza*, \
        pizzeri*, hamburgues*, perrocaliente, hotdog*, taco, tacos, burritos, nacho*, tortilla*, \
        lasagn*, lasana*, espaguet*, pasta, pastas, fideo*, sopa, sopas, sopit*, sancocho*, \
        ajiaco*, caldo*, caldit*, mondongo*, lechona*, tamal, tamales, bandeja, hogao, guiso*, \
        ensalada*, sushi, ramen, paella*, mote, fritanga*, gallinit*, fruta*, frutic*, frutit*, \
        manzana*, pera, peras, uva, uvas, mango*, pina, papaya*, sandia*, patilla, melon, melones, \
        fresa*, mora, moras, lulo*, guayab*, maracuya*, granadill*, curuba*, naranja*, mandarina*, \
        limon, limones, durazno*, ciruela*, cereza*, coco, cocos, chontadur*, zapote*, guanaban*, \
        mamoncill*, mani, nuez, nueces, almendra*, avena, granola, cereal, cereales, harina*, \
        comida*, comidit*, almuerz*, almuerc*, desayun*, meriend*, onces, mecato*, mecatic*, menu, \
        menus, corrientazo*, restaurant*, cafeteri*, asadero*, domicilito, golosina*, chicle*, \
        bombon*, chupeta*, mayonesa, mostaza, ketchup, vinagre, mermelad*, lonchera, plato, \
        platos, viveres, fruver, supermercad*, carniceri*, vegetariano, vegano, vegana, \
        gastronom*, pescado, pescados
        bebida: cafe, cafes, cafecit*, tinto*, tintic*, tintit*, capuchin*, capuccino, cappuccino, \
        agua, aguita, aguas, aguapanela, aguadepanela, aromatica*, jugo*, juguit*, zumo*, \
        limonada*, gaseosa*, gaseosit*, coca, cocacola, pepsi, postobon, sprite, refresco*, soda, \
        leche, lechit*, malteada*, chocolate, chocolatico, milo, kola, malta, pony, masato, \
        chicha, guarapo*, salpicon, champus, cervecit*, cervez*, birra*, pola, polas, polita*, \
        aguila, trago, tragos, traguit*, aguardient*, guaro, guaros, guarito, ron, rones, \
        tequila*, whisky*, wisky, whiskey, vodka, ginebra, vino, vinos, vinito, champan*, coctel*, \
        mojito*, margarita, sabajon, brandy, licor*, alcohol*, borrach*, embriag*, emborrach*, \
        beber, bebe, bebes, bebida*, bebiend*, sediento, sed, energizant*, redbull, gatorade, \
        botella*, botellit*, copa, copas, vaso, vasos, vasit*, pocillo*, cantina*, tomatrago, \
        enguayab*, resaca*, hidrat*, batido, batidos
        cocinar: cocina, cocinar*, cocino, cocinas, cocinan, cocinamos, cocine, cocinen, \
        cocinando, cocinad*, cociner*, cocinaba, cocinit*, receta*, preparar, preparas, hornear*, \
        hornead*, hornea, horneo, horno, asar, asarlo, asan, fritar*, fritad*, fritas, frito, \
        fritos, freir*, hervir*, hierve*, hirviend*, cocer, guisar*, guisad*, sofrei*, sofrit*, \
        saltear, saltead*, licuar*, licuo, batir, amasar*, amasad*, adobar*, adobad*, marinar*, \
        marinad*, sazon*, condiment*, pelarlas, rallar, rallad*, gratinar, gratinad*, empanizar, \
        apanar, apanad*, ahumar, ahumad*, chef, cheff, chefs, gourmet, ingredient*, porcion, \
        porciones, cucharada*, cucharadit*, pizca, olla, ollas, ollit*, olleta, sarten*, paila, \
        pailas, cuchillo, cuchillos, tenedor*, cuchara, cucharas, cucharit*, cucharon, espatula, \
        colador*, delantal, fogon*, parrilla*, levadura, sabroso, sabrosa, rico, rica, riquisim*, \
        delicios*, exquisit*, crudo, cruda, cocid*, salado, salada, dulzon, picante*, agrio, \
        amargo, reposter*, pasteleri*, caldero, calderos, licuado, licuados, hervido, hervida
        cuerpo: cuerpo, cuerpos, cabeza, cabezas, cabecit*, carita, rostro*, ojos, ojitos, \
        pestana*, ceja, cejas, nariz, naric*, boca, boquit*, labio*, lengua, lenguas, muela*, \
        dentadura, encia*, oreja*, orejit*, oido, oidos, pelo, pelos, cabello*, barba, bigote*, \
        cuello, garganta*, hombro*, espalda*, espaldit*, pecho, pechos, seno, senos, corazon, \
        corazones, corazoncit*, pulmon*, estomago*, barriga*, barriguit*, panza*, pancita, \
        abdomen*, ombligo*, cintura, cadera*, muneca, manos, manito, manitos, manitas, dedo, \
        dedos, dedito*, pulgar, rodilla*, tobillo*, pierna*, piernit*, muslo*, pantorrill*, pies, \
        talon, talones, piel, hueso*, huesit*, musculo*, muscular*, nervio*, vena, venas, arteri*, \
        sangr*, cerebr*, higado*, rinon*, vejiga*, intestin*, pancreas, utero, ovario*, vagina, \
        prostata, testiculo*, nalga*, glute*, axila*, sobaco*, mejilla*, cachete*, menton, \
        craneo*, esquelet*, costillas, tendon*, pulso, saliva, sudor, lagrima*, orina*, jeta, \
        pescuezo, buche, abdominal
        enfermedad: enferm*, dolor, dolores, dolorcit*, doler, duele*, dolio, doliendo, gripa*, \
        gripe*, gripos*, resfri*, catarro, fiebre*, calentura, tos, tosiendo, toser, mocos, \
        migrana*, jaqueca*, cefalea, mareo*, maread*, vomit*, nausea*, diarrea*, estrenim*, \
        colico*, gastritis, acidez, reflujo, agriera*, ulcera*, colitis, alergi*, asma*, \
        bronquit*, neumoni*, covid*, coronavirus, pandemi*, contagi*, virus, viral, bacteri*, \
        infecci*, infect*, dengue*, chikung*, malaria, paludism*, zika, varicela, sarampion, \
        viruela, paperas, hepatitis, diabet*, hipertens*, colesterol, trigliceri*, cancer, \
        cancerig*, tumor*, leucemi*, metastas*, infarto*, acv, epilep*, parkinson, alzheimer, \
        artritis, artrosis, reumat*, osteopor*, lumbago, lumbalg*, ciatica, tendinit*, esguince*, \
        fractur*, luxaci*, herid*, hemorrag*, sangrado, hinchad*, hinchaz*, inflamad*, inflamac*, \
        moreton*, quemadur*, picadura*, sarpullid*, roncha*, rasquin*, acne, hongos, sarna, \
        piojo*, caries, anemi*, sida, vih, sifilis, gonorre*, herpes, embaraz*, abort*, sintoma*, \
        convuls*, desmay*, intoxic*, envenen*, hernia*, apendic*, tiroid*, varices, hemorroid*, \
        discapac*, ceguera, sordera, vertigo*, insomnio, autis*, esquizofren*, depresion*, \
        bipolar, malestar*, achaque*, maluc*, achacos*
        medicina: medicin*, medicament*, remedio*, pastill*, capsul*, jarabe*, inyecci*, inyect*, \
        vacuna*, suero*, antibiotic*, amoxicil*, penicil*, acetaminof*, paracetam*, ibuprofen*, \
        dolex, aspirin*, naproxen*, diclofena*, omeprazol*, losartan*, metformin*, loratadin*, \
        cetirizin*, salbutam*, insulin*, vitamina*, anticoncep*, condon*, preservativ*, viagra, \
        sildenaf*, clonazep*, fluoxet*, sertralin*, noraver, alkaseltzer, milanta, bonfiest, \
        doctor, doctora, doctores, doctorcit*, dr, dra, doc, enfermer*, pediatr*, ginecolog*, \
        cardiolog*, dermatolog*, oftalmolog*, optometr*, ortoped*, neurolog*, urolog*, oncolog*, \
        psicolog*, psiquiatr*, odontolog*, dentist*, ortodonc*, nutricion*, fisioterap*, terap*, \
        cirug*, cirujan*, operaron, quirofan*, anestes*, clinica*, hospital*, urgencias, \
        ambulanci*, consultorio*, farmaci*, drogueria*, boticari*, laboratorio*, ecograf*, \
        radiograf*, tomograf*, resonancia, hemogram*, biopsia*, pacient*, camilla*, dosis, \
        tratamient*, incapacidad, uci, curita*, gasa, gasas, termometr*, tensiometr*, glucometr*, \
        primerosauxilios, curarme, curar, sanar, sanacion, sanit*, salud, homeopat*, naturist*, \
        alivi*, colsanitas, sura, compensar, coomeva, profamilia, colmedica, medico*, medica, \
        medicas
        mueble: mueble*, silla*, sillon*, sofa*, poltron*, butaca*, banca, bancas, banquit*, \
        taburet*, mecedor*, hamaca*, cama, camas, camit*, camarot*, colchon*, almohad*, cobija*, \
        cobijit*, sabana, sabanas, tendido*, edredon*, cubrelech*, cubrecama*, mesa, mesas, \
        mesit*, comedor*, escritorio*, nochero*, comoda, armario*, closet*, ropero*, guardarropa*, \
        gabinet*, alacena*, bife, vitrina*, repisa*, estante*, bibliotec*, cajon, cajones, \
        perchero*, espejo*, espejit*, lampara*, lamparit*, bombill*, velas, cortina*, cortinero, \
        persiana*, tapete*, alfombra*, tapiz, cuadro, cuadros, florero*, jarron*, adorno*, \
        portarretrat*, mantel*, individual*, servillet*, toalla*, jabon*, detergente*, suavizant*, \
        blanqueador*, clorox, trapero*, recogedor*, balde*, trapo*, esponja*, esponjilla, caneca*, \
        basurero*, vajilla*, pocillos, loza, cubiert*, termo, termos, jarra*, plumero, \
        papelhigienico, cuna, cunas, andadera, mudanza, trasteo*, trastear*, decorac*, homecenter, \
        ikea, tugo, jamar, barandal*, escoba, escobas, escobita
        electrodomestico: nevera*, neverit*, refrigerad*, refri, heladera, frigorif*, congelador*, \
        lavadora*, lavadorit*, lavavajill*, lavaplat*, estufa*, estufit*, cocineta, horno, hornos, \
        hornit*, microonda*, licuadora*, licuadorit*, batidor*, procesadoraalim*, exprimidor*, \
        extractor*, sanduch*, sandwicher*, waflera*, freidora*, airfryer, arrocera*, ollapresion, \
        cafetera*, greca, tostador*, hervidor*, ventilador*, abanico*, aire, acondicionado, \
        aireacondicionado, minisplit, calefac*, calentador*, aspirador*, brilladora*, \
        hidrolavador*, plancha, planchas, planchit*, planchador*, secador*, dispensador*, \
        humidificad*, purificador*, deshumidif*, electrodomest*, haceb, mabe, lg, samsung, \
        whirlpool, electrolux, challenger, kalley, oster, imusa, philips, panasonic, sony, \
        indurama, frigidaire, abba, hamilton, karcher, alkosto, ktronix, jumbo, lineablanca, \
        gasodomest*
        construccion: constru*, obras, obrero*, cemento*, concreto*, gravilla, grava, mortero, \
        ladrillo*, ladrillit*, bloques, adobe*, teja, tejas, techo*, eternit, zinc, viga, vigas, \
        varilla*, alambre*, malla, mallas, tubo, tubos, tuberi*, pvc, llaves, grifo*, griferi*, \
        sanitario*, inodoro*, lavamano*, cisterna, tanque, baldosa*, ceramica*, porcelanato*, \
        enchap*, pisos, laminado*, drywall, yeso, estuco*, estucar, pintura*, vinilo, pintuco, \
        brocha*, rodillo, thinner, tiner, barniz*, impermeabiliz*, pegante*, tornillo*, puntilla*, \
        clavo, clavos, chazo*, tuerca*, arandela*, bisagra*, cerradura*, candado*, chapa, chapas, \
        martillo*, destornill*, alicate*, pinza, pinzas, taladro*, pulidor*, sierra*, serrucho*, \
        segueta*, broca*, lija, lijas, lijar, flexometr*, palustre*, pala, escalera*, andamio*, \
        soldador*, soldadura*, cableado, breaker*, interruptor*, ferreter*, herramient*, pared*, \
        muro*, zanja, cimiento*, excavad*, retroexcav*, remodel*, ampliac*, puerta*, ventana*, \
        reja, rejas, porton*, aluminio, homecenter, madera, maderas, tabla, tablas, triplex, mdf, \
        ducha, duchas
        oficio: plomer*, fontaner*, electricist*, carpinter*, ebanist*, albanil*, pintores, \
        pintor, soldadores, cerrajer*, vidrier*, herrero*, herreri*, ornamentador*, tapicer*, \
        latoner*, zapater*, relojero*, joyer*, peluquer*, barber*, estilist*, manicurist*, \
        maquillador*, jardinero, vigilant*, celador*, guardias, portero, porteros, escolta*, \
        bombero*, militar*, empleada, aseador*, aseo, ninera*, cuidador*, mesero*, mesera*, \
        bartender*, barman, cocinero, panadero*, carnicero*, tendero*, vendedor*, mensajer*, \
        domiciliari*, repartidor*, conductor, camionero, minero*, pescador*, granjero*, \
        agricultor*, arquitecto*, ingenier*, contadora, contadores, economist*, secretari*, \
        recepcionist*, cajero, auxiliar*, periodist*, poeta*, pintora, escultor*, fotografo*, \
        disenador*, publicist*, traductor*, piloto*, azafata*, marinero*, capitan*, astronauta, \
        astronom*, biolog*, quimico, fisico, matematico, filosofo*, historiador*, detectiv*, \
        espia, espias, payaso*, obrero, ayudante*, electricidad, fumigador*, lavander*, \
        tecnicoaire, litograf*, tipograf*, floristeri*, cristaler*, lustrabot*, reciclador*, \
        ascensorist*, topograf*, veterinario, mecanico, mecanicos, soldado, escritor, escritora, \
        escritores
        vivienda: casa, casas, casit*, casot*, casona*, hogar*, vivienda*, vivir, vivo, vivis, \
        vives, viviendo, apartament*, apto, aptos, apartaest*, aparta, apartac*, habitacion*, \
        cuartos, cuartic*, alcoba*, sala, salas, salita, bano, banos, banit*, patio*, balcon*, \
        terraza*, azotea*, sotano*, garaje, parqueadero, jardin, pasillo*, fachada*, lote, lotes, \
        terreno*, predio*, inmueble*, inmobiliari*, bienesraices, propiedad*, propietari*, dueno, \
        duena, duenos, arriend*, arrend*, alquil*, inquilin*, canon, codeudor, desaloj*, \
        escritura*, hipoteca, vis, constructora, conjunto*, condominio*, urbanizac*, residencia*, \
        edificio*, torre, torres, ascensor*, porteria*, administraci*, admon, copropiet*, \
        copropiedad*, vecino*, vecina*, vecind*, citofon*, shut, basuras, comunes, salonsocial, \
        metrocuadrado, fincaraiz, ciencuadras, roomie*, compartid*, amobl*, duplex, penthouse, \
        loft, bodega*, mudar*, mudanza*, trasteo, humedades, gotera*, rancho, ranchos, techo, \
        departamentos
        belleza: bellez*, peluqueri*, salonbelleza, spa, barberi*, maquill*, labial*, pintalab*, \
        pestanin*, pestanas, rimel, delineador*, rubor*, polvos, sombras, iluminador, cejas, \
        depil*, cera, cremit*, cremas, bloqueador, humectant*, exfoliant*, mascarill*, colageno, \
        hialuronic*, botox, liposuc*, lipo, lipoescult*, mamoplast*, implante*, rinoplast*, \
        cirugiaplast*, esteti*, facial*, limpiezafacial, masaje*, masajist*, manicur*, pedicur*, \
        acrilic*, semipermanent*, esmalt*, nails, tinte, tintes, tintura*, mechas, rayitos, \
        balayage, keratina*, queratin*, cepillado*, plancharme, rizos, rizador*, ondas, trenza*, \
        peluca*, peinad*, peinar*, shampoo*, champu*, acondicionador, fijador*, canas, calvicie, \
        calvo*, caspa, perfume*, locion*, desodorant*, fragancia*, avon, yanbal, esika, cyzone, \
        natura, marykay, oriflame, loreal, maybelline, vogue, sephora, linda, bonit*, hermos*, \
        guap*, adelgaz*, bajardepeso, rebajar, dieta*, celulit*, estria*, arruga*, tatuaj*, \
        tatuar*, tatuad*, tatu, piercing*, arete*, pulsera*, joya*, collar, collares, alisar*, \
        alisad*, broncead*, anillos
        vehiculo: carro, carros, carrit*, auto, autos, automovil*, automotor*, automotriz, coche, \
        coches, vehicul*, moto, motos, motic*, motoc*, mototaxi*, scooter*, patineta*, bicicleta*, \
        bici, bicis, cicla, ciclas, camion, camiones, camioncit*, camionet*, camioner*, \
        tractomul*, tractor*, volqueta*, furgon*, mula, bus, buses, buset*, colectivo, taxi, \
        taxis, taxista*, uber, didi, cabify, indriver, picap, tren, trenes, tranvia*, \
        transmilenio, transmi, megabus, metrolinea, transcaribe, sitp, alimentador, avion, \
        aviones, avionet*, helicopter*, barco*, lancha*, canoa*, yate*, submarin*, crucero, grua*, \
        ambulancia, patrulla, chevrolet, spark, aveo, sail, renault, logan, sandero, duster, \
        twingo, clio, mazda, kia, picanto, hyundai, toyota, hilux, nissan, frontier, ford, \
        ecosport, suzuki, volkswagen, bmw, mercedes, audi, ferrari, lamborgh*, porsche, jeep, byd, \
        yamaha, honda, akt, bajaj, pulsar, boxer, ktm, auteco, discover, nkd, bws, fz, xtz, \
        llanta*, rin, rines, freno, frenos, clutch, embrague, carburador, bujia*, radiador*, \
        exhosto, mofle, retrovisor*, parabris*, capo, maletero, baul, chasis, timon, gasolin*, \
        acpm, diesel, tanque, tanquear*, peaje*, parqueader*, parquear*, garaje*, choque, choques, \
        chocar*, chocad*, accidente, conductor*, conduzco, chofer*, pinchad*, montallant*, \
        semaforo*, trancon*, traficovial, pasajer*, kilometraje, casco, placa, placas, estrellad*, \
        estrellaron, estrelle
        viaje: hotel, hoteles, hotelit*, hostal*, hostel*, motel, moteles, airbnb, hosped*, \
        aloja*, habitacion*, reserv*, booking, trivago, vuelo*, aeropuert*, aerolinea*, avianca, \
        latam, wingo, easyfly, satena, jetsmart, vivaair, tiquet*, tikete*, pasaje, pasajes, \
        checkin, abordar*, escala, equipaje*, maleta*, turis*, tour, tours, excursion*, paseo*, \
        pasead*, pasear*, caminat*, camping, acampar*, glamping, crucero*, playa*, playit*, mares, \
        islas, balneari*, termales, todoincluido, decameron, vacacion*, agenciaviajes, itinerari*, \
        destinos, guiaturist*, mapa, mapas, terminal, bolivariano, copetran, rapidoochoa, flota, \
        flotas, expreso, autopista*, ruta, rutas, aduana*, inmigrac*, visado, lunademiel, \
        disneyland, tayrona, monserrate, guatape, villadeleyva, leyva, salento, cocora, \
        sanandresislas, santuario, lajas, panaca, parquedelcafe, cancun, puntacana, caribe, \
        machupicchu, europeo, mochiler*, mochilear, backpack*, souvenir*, recuerdito*, aventur*, \
        nadarplaya, embarc*, aterriz*, despeg*, resort, resorts, isla, islita, abordaje
        viajar_verbo: viaj*, volar*, volam*, volando, vuela, vuelas, vuele, volo, paseamos, \
        paseando, paseas, paseemos, recorr*, caminar*, caminos, caminas, camina, caminamos, \
        caminando, caminaba, camine, andar*, andando, anduv*, correr, corro, corren, corriendo, \
        cabalg*, nadar*, nadando, nadamos, naveg*, remar, remando, bucear*, buceo, buceando, \
        escalar*, escalad*, escalando, trepar*, acamp*, manejar*, manejand*, conduc*, conduzco, \
        pilot*, saldre, saldremos, regres*, retorn*, volver, volvemos, vuelvo, volvi, volvere, \
        mudarse, mude, mudo, mudamos, migrar*, migrant*, emigr*, inmigr*, exiliad*, exilio, \
        visit*, explor*, turistear*, vagar, deambul*, perderme, escap*, huir, huyo, huye, huyendo, \
        hui, cruzar, cruce, atraves*
        clima: clima*, llov*, lluev*, lluvi*, aguacero*, aguacerit*, chubasc*, graniz*, nieve*, \
        nevad*, nevar, nevando, nieva, tormenta*, trueno*, relampag*, rayo, rayos, huracan*, \
        ciclon*, tornado*, tifon, vendaval*, viento*, ventis*, brisa*, brisit*, ventarron*, \
        neblina*, niebla*, nublad*, nube, nubes, nubos*, despejad*, soleado*, soleada, sol, \
        solazo, resolana, calor*, caluros*, bochorn*, fresquit*, fresco, frio, frios, friito, \
        friecit*, friolent*, helada*, gelid*, templado*, humed*, sequia*, verano*, invierno*, \
        primavera*, otono*, temperatur*, centigrad*, meteorolog*, ideam, inund*, temblor*, temblo, \
        terremot*, sismo*, sismic*, derrumb*, avalancha*, deslizam*, tsunami*, arcoiris, amanecer, \
        atardecer, paraguas, sombrilla*, impermeable, calentam*, elnino, lanina, escamp*, mojarme, \
        tronar, tronando, rocio, escarcha, solecit*, helando, invernal
        naturaleza: natural*, rio, rios, riachuel*, quebrada*, arroyo*, laguna*, lago, lagos, \
        oceano*, pacifico, cienaga*, cascada*, catarat*, montana*, montanit*, cerro*, loma, lomas, \
        colina*, cordiller*, andes, valles, llanura*, sabana, paramo*, volcan, volcanes, nevado, \
        nevados, bosque*, selva*, jungla*, desierto*, isla, peninsula*, playa, arena, arenal, \
        piedra*, piedrit*, roca, rocas, rocos*, cueva*, caverna*, tierra*, tierrit*, barro, lodo, \
        polvo, arbol*, arbust*, hoja, hojas, rama, ramas, raiz, raices, tronco*, semilla*, flor, \
        flores, florecit*, florer*, rosa, rosas, orquide*, girasol*, margarit*, clavel*, tulipan*, \
        lirio*, cactus, palma, palmas, palmer*, ceiba, guadua*, bambu, pino, pinos, eucalipt*, \
        guayacan*, pasto, cesped, paisaje*, horizonte*, cielo, ambiente, medioambient*, \
        ambiental*, ecolog*, contamin*, recicl*, basura*, deforest*, fauna, silvestre, salvaje*, \
        biodivers*, oxigeno, fuego, incendio*, humo, llamas, sombra, orilla*, olas, oleaje, marea, \
        mareas, espuma, estanque, manantial*, nacimiento, glaciar*, iceberg, amazonas, orinoco, \
        atrato
        cultivo: cultiv*, sembr*, siembr*, cosech*, recolec*, campo, campos, campesin*, agricult*, \
        agricol*, agro, agropecuari*, agronom*, finca*, finquit*, hacienda*, parcela*, hectarea*, \
        potrero*, establo*, corral*, galpon*, gallinero*, marraner*, lecheria, ganader*, pecuari*, \
        avicol*, porcicol*, piscicol*, apicult*, cafetal*, cafetero*, platanal*, platanera, \
        arrozal, maizal, canaveral, cana, trapiche*, algodonal, papero, cacao*, palmicult*, \
        florist*, floricult*, vivero*, invernader*, huerta*, huerto*, huertic*, jardin*, matera*, \
        maceta*, mata, matas, matit*, planta, plantas, plantic*, plantit*, plantar*, plantad*, \
        semillas, semiller*, plantul*, injert*, podar*, podad*, poda, regar*, regader*, fertiliz*, \
        compost*, estiercol, humus, lombricult*, fungicid*, insecticid*, herbicid*, glifosat*, \
        fumig*, plaga*, maleza*, guadan*, azadon*, azada, pala, palas, pica, machete, rastrillo*, \
        carretilla*, motosierr*, tractor, jornaler*, jornal, mayordomo, heno, silo, concentrado, \
        purina, caballeriz*, trilladora, trillar, hidropon*, ganados, matica, maticas, abonos
        comer_dormir: comer, comerme, comernos, comerlo, comia*, comes, come, comen, comemos, \
        comi, comio, comiste, comieron, comiend*, comido, comere, coman, almorz*, almuerzas, \
        desayunar*, desayuno, desayunas, desayune, cenar, ceno, cenas, cena, cenamos, cenando, \
        cene, merend*, tragar*, tragando, jart*, papear*, manducar, morfar, mastic*, mord*, \
        muerde*, sabor*, dormir*, durm*, duermo, duerme*, duerma*, dormi, dormia*, dormimos, \
        dormiste, dormilon*, acostar*, acuest*, acostad*, acoste, levantarm*, levantate, despert*, \
        duchar*, duchando, duche, banar*, banando, banandom*, lavarme, lavarse, cepillarm*, \
        cepillarse, peinarme, afeit*, rasur*, vestirm*, vestirse, vestirte, vistiend*, barriend*, \
        barri, trapear*, trapead*, trapeo, trapeando, lavar, lavo, lavamos, lavando, lave, \
        fregar*, fregand*, planchar, planchand*, plancho, sacudir, orinar, respir*, bostezar*, \
        roncar*, ronca, ronco, roncan, roncas, ronquid*, descans*, sentarme, sentarse, sientate, \
        sientese, parars*, caerme, cai, cayo, caigo, cuidar*, cuidand*, cuido, criar*, amamant*, \
        teteros, tetero, panal, panales, levantarse, barrer
        prenda: prenda*, ropa*, ropit*, rropa, vestid*, bestid*, vestuari*, camis*, kamis*, blus*, \
        bluza, bluzas, pantalon*, pamtalon*, jean, jeans, yins, sudader*, zudader*, buzo, buzos, \
        buso, busos, falda*, faldit*, enagua*, pollera*, short, shorts, chores, bermuda*, leggin*, \
        legins, leguins, legin, licras, chaquet*, chaketa*, saco, sacos, sakito, saquit*, abrigo*, \
        avrigo*, ruana*, poncho*, gaban*, capa, capas, chaleco*, traje, trajes, trajecit*, trages, \
        smoking, corbat*, uniform*, huniform*, unifrm*, dotacion*, overol*, oberol*, delantal*, \
        bata, batas, batic*, gorro*, gorra*, tapaboca*, cachuch*, bufand*, guante*, media, medias, \
        calcetin*, interior, interiores, lenceria, lenseria, panty, pantys, panti, panties, \
        tanga*, brasier*, bracier*, sosten, corset*, faja, fajas, bikini*, trusa, pijam*, piyam*, \
        pilyam*, disfraz*, disfrac*, disfras*, tutu, comunion, novia, quinces, bebe, bebes, panal, \
        panales, baber*, mameluco*, ajuar*, cobij*, covij*, sabana*, savana*, tendid*, colcha*, \
        edredon*, cubrelecho*, cubrecam*, acolchad*, fundas, funda, almohad*, almoad*, almuad*, \
        cojin*, cogin*, cortin*, kortina*, mantel*, individual*, servillet*, toall*, toaya*, \
        limpion*, agarraoll*, tapete*, alfombr*, forro*, mueble, muebles, sofa, colchon*, hamaca*, \
        bolso, bolsos, bolsa, bolsas, cartera*, morral*, maleta, maletas, cartucher*, canguro, \
        monedero*, billetera*, zapato*, calzado, tenis, correas, muneca*, munecos, peluche*, \
        bandera, banderas, pendon*, mascota, mascotas
        """
}
