/// Where, when, how many and of what kind.
///
/// Fields of meaning: `field: word, word, beginning*`, a line each; see ``WordFields``.
enum MeasureFields {
    static let table = """
        pais: colombia, colombian*, pais, paises, paisit*, capitales, nacion, naciones, venezuel*, \
        caracas, maracaibo, venecos, veneco, veneca, ecuador, ecuatorian*, quito, guayaquil, peru, \
        peruan*, lima, bolivia*, paraguay*, asuncion, brasil*, saopaulo, argentin*, chile, \
        chilen*, santiago, uruguay*, montevideo, panama, panamen*, costarric*, nicaragua*, \
        hondur*, salvadoren*, guatemal*, mexic*, mejic*, cuba, cuban*, habana, dominican*, haiti, \
        haitian*, puertoric*, puertorriq*, jamaic*, estadounid*, usa, eeuu, eua, gringo*, gringa, \
        washington, nuevayork, york, newyork, miami, florida, orlando, california, texas, canada, \
        canadiens*, toronto, espana, espanol*, madrid*, barcelona, valencia, francia, frances*, \
        paris, italia, italian*, roma, milan, aleman*, berlin, inglaterr*, londres, britanic*, \
        suiza, suizo, suecia, sueco, noruega, holanda, holandes*, belgica, portugal, lisboa, \
        portugues*, grecia, atenas, polonia, polaco, rusia, ruso, rusos, rusa, moscu, ucrani*, \
        turquia, turco, israel*, palestin*, iran, irak, arabia, arabe, arabes, dubai, qatar, \
        egipto, marruec*, africa*, nigeria, kenia, sudafric*, asia, asiatic*, china, chino, \
        chinos, chinas, chinit*, pekin, japon, japones*, tokio, corea, corean*, seul, india, \
        hindu, tailandi*, vietnam*, filipin*, indonesi*, australia*, zelanda, europa, europe*, \
        america, american*, latinoam*, suramer*, sudamer*, centroamer*, norteamer*, continent*, \
        extranjer*, bandera, banderas, frontera*, mundo, hungria, rumania, austria, viena, \
        irlanda, escocia, dinamarca, finlandia
        ciudad: bogota*, cundinam*, soacha, chia, cajica, zipaquir*, facatativ*, faca, mosquera, \
        funza, fusa, fusagasug*, girardot*, villeta, ubate, sopo, cota, tenjo, tocancip*, \
        medellin, antioq*, bello, itagui, envigado, sabaneta, rionegro, marinilla, apartado, \
        turbo, guarne, copacabana, cali, palmira, buga, tulua, cartago, yumbo, jamundi, \
        buenaventur*, candelaria, barranquill*, atlantico, soledad, malambo, baranoa, sabanalarga, \
        cartagen*, turbaco, magangue, santamarta, cienaga, valledupar, vallenat*, aguachica, \
        guajir*, riohacha, maicao, uribia, monteria*, cordoba, lorica, cerete, sahagun, sincelej*, \
        sucre, corozal, bucaramang*, bumangues*, floridablanc*, giron, piedecuest*, barrancaberm*, \
        sangil, socorro, santandere*, cucuta, cucuten*, ocana, pamplona, ibague*, tolima, \
        tolimen*, espinal, melgar, honda, neiva, huila, opita*, pitalito, garzon, pereira*, \
        risarald*, dosquebrad*, manizal*, caldas, chinchina, dorada, armenia, quindio*, calarca, \
        quimbaya, montenegro, pasto, pastus*, ipiales, tumaco, tuquerres, popayan, cauca*, \
        quilichao, tunja, boyac*, duitama, sogamos*, chiquinquir*, paipa, moniquira, villavicenc*, \
        villavo, llano, llanos, llaner*, granada, acacias, yopal, casanar*, arauca*, tame, \
        saravena, florencia, caqueta*, mocoa, putumay*, quibdo, choco, chocoan*, istmina, leticia, \
        guaviare, guainia, inirida, vaupes, mitu, vichada, carreno, sanandres, providencia, \
        costen*, rolo, rolos, rola, cachac*, pueblo, pueblos, pueblit*, vereda*, departamento, \
        municipi*, corregim*, tumaquen*, payanes*, caleno, calenos, calena, calenas, paisa, \
        paisas, ciudad, ciudades
        calle: calle, calles, cll, cl, carrera, carreras, cra, kra, kr, cr, crr, carr, avenida*, \
        av, avda, ave, diagonal*, dg, diag, transversal*, tv, transv, tranv, circular, cir, \
        autopista, autonorte, autosur, troncal, via, vias, vial, variante, anillo, kilometro, km, \
        glorieta*, rotonda*, puente, puentes, esquina*, esquinit*, cuadras, cuadrit*, anden, \
        andenes, barrio*, barriada, brr, br, localidad*, comuna*, manzana, mz, mza, mnz, lote, lt, \
        bloque, blq, bl, torre, tor, apto, apt, apartamento, ap, casa, piso, ofi, local, lc, \
        etapa, sector*, zona, conjunto, conj, urb, urbanizacion, villa, villas, ciudadela, \
        edificio, edif, vereda, corregimiento, finca, parque, parques, plaza, plazas, plazoleta, \
        iglesia, centro, downtown, centrocomercial, cc, norte, sur, oriente, occidente, oeste, \
        bis, nomenclatura*, direccion*, direcion*, diireccion, ubicacion*, ubicad*, domicilio, \
        residencia, codigo, postal, codigopostal, chapinero, suba, usaquen, kennedy, bosa, \
        engativa, fontibon, usme, teusaquillo, restrepo, madelena, candelaria, poblado, laureles, \
        belen, robledo, aranjuez, manrique, castilla, guayabal, sanjavier, buenosaires, alpujarra, \
        prado, siloe, aguablanca, paradero*, cercania*, cerca, afueras, alrededor*, porteria, \
        cuadra
        mes_dia: enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, setiembre, \
        sept, octubre, noviembre, diciembre, dic, ene, feb, abr, jun, jul, oct, nov, lunes, \
        martes, miercoles, mierc, jueves, viernes, sabado, sabados, sabadito, domingo*, \
        dominguit*, festivo*, feriado*, puente, lun, mie, mier, jue, vie, vier, sab, dom, \
        navidad*, navide*, nochebuena, anonuevo, anoviejo, anoviejos, epifania, viernessanto, \
        juevessanto, ramos, pascua*, velitas, halloween, brujitas, amoryamistad, sanvalentin, \
        sanpedro, sanjuan, diadelamadre, diadelpadre, blackfriday, cyber, cyberlunes, diasiniva, \
        findesemana, puentes, quincena, entresemana, dia, dias, mes, meses, semana*, semanit*, \
        ano, anos, anito*, bimestre*, trimestre*, fecha*, calendario*, bisiesto*, january, monday, \
        sunday
        hora: hora, horas, horit*, horario*, minuto*, minutic*, minutit*, min, mins, segundos, \
        hrs, hr, am, pm, manana, mananas, mananit*, tarde, tardes, tardec*, noche, noches, \
        nochec*, madrugada*, mediodia, medianoch*, amanec*, anochec*, atardec*, temprano*, \
        tempranit*, tempranic*, media, jornada, jornadacontinua, abren, abre, cierran, cierra, \
        abierto, abierta, abiertos, cerrado, cerrada, cerrados, atienden, atencion, vespertin*, \
        nocturn*, matutin*, diurn*, crepuscul*, segundito*
        tiempo: ayer, ayercit*, antier, anteayer, antiayer, antes, anterior, anteriorment*, \
        anoche, antenoche, hoy, ahora, ahorita, horitica, ahoritic*, ya, yaa, yya, yap, luego, \
        lueguit*, despues, despuesit*, dsps, desp, pronto, prontic*, prontit*, enseguida, \
        inmediat*, manana, pasadomanana, pasado, proximo, proxima, proximos, proximament*, \
        siguiente*, entonces, entoces, mientras*, todavia, todabia, aun, siempre, siempr, nunca, \
        jamas, aveces, veces, vez, ocasion, ocasiones, ocasional*, frecuent*, frecuencia*, \
        seguido, amenudo, diariament*, semanal*, mensualment*, anual*, reciente*, recien, \
        ultimament*, hacerato, rato, ratic*, ratit*, ratos, momento*, momentic*, momentit*, \
        instante*, tiempos, tiempit*, durante, duracion, demor*, tardar*, tarda, tardan, tardo, \
        tardanz*, dentro, desde, hasta, actualment*, antiguament*, antano, futuro, eterno*, \
        eternid*, eterna*, siglo, decada*, lapso, periodo*, repente, derepente, rapidit*, \
        rapidament*, despaci*, previo, previament*, posterior*, finalment*, principio, inicio, \
        comienz*, simultane*, cuando, actual, actuales, tiempo, plazo, plazos
        numero: cero, uno, dos, tres, cuatro, quatro, cinco, sinco, seis, siete, ocho, nueve, \
        diez, dies, once, doce, dose, trece, catorce, quince, quinse, dieciseis, diecisiete, \
        dieciocho, diecinueve, beinte, veint*, treinta*, trenta, cuarenta*, quarenta, cincuenta*, \
        sincuenta, setenta*, ochenta*, noventa*, cien, ciento, cientos, cientit*, doscient*, \
        trescient*, trecient*, cuatrocient*, quinient*, seiscient*, seicient*, setecient*, \
        ochocient*, novecient*, mil, miles, millon*, billon*, trillon*, primer, segundo, tercer*, \
        quinto, quinta, sexto, septimo, octavo, noveno, decimo*, centena*, decena*, docena*, \
        doceni*, unidad*, mitad*, doble, dobles, triple*, cuadruple, par, pares, tercio, numero*, \
        numerit*, numeral*, cifra*, digito*, ambos, ambas, unico, unica, sesent*, luca, lucas, \
        luk, primero, primera, primeros, primeras
        medida: metro, metros, mts, mt, metric*, cm, cms, centim*, milimetr*, mm, pulgada*, pulg, \
        kilometr*, km, kms, yarda*, yd, milla, millas, vara, varas, cuarta, kilo, kilos, \
        kilogram*, kg, kgs, gramo*, gr, libras, lb, lbs, libric*, arroba*, tonelada*, quintal*, \
        onza*, oz, litro*, lt, lts, mililitr*, ml, galon, galones, cc, voltio*, volt, volts, \
        voltaje*, watt, watts, vatio*, w, amperio*, amp, hz, hertz, rpm, hp, caballaje, hectareas, \
        fanegada*, cuadrados, cubicos, gb, giga, gigas, mb, mega, megas, tera, teras, largo, \
        ancho, altura*, anchura*, anchos, longitud*, profund*, grosor*, espesor, calibre*, peso, \
        pesa, pesan, pesar, tamano*, tamanio, talla*, xl, xxl, xs, medida*, medir*, mide, miden, \
        mido, dimension*, velocidad*, potencia, capacidad*, cantidad, cantidades, volumen, \
        superficie, area, areas, diametr*, libra
        color: color*, rojo*, rojas, rojiz*, azul*, amarill*, verde, verdes, verdos*, verdecit*, \
        negro*, negra*, negrit*, blanco*, blanca*, blanquit*, blanquec*, gris, grises, grisac*, \
        cafe, marron, marrones, castano*, naranja, anaranjad*, rosado*, rosada*, rosadit*, rosa, \
        fucsia*, magenta, morad*, lila, lilas, violet*, purpur*, vinotinto*, vinotin, bordo, \
        granate, beige, beis, marfil, khaki, caqui, turques*, celeste*, aguamarin*, cian, indigo, \
        dorad*, platead*, bronce, cobrizo, salmon, coral, durazno, palorosa, terracota, mostaza, \
        ocre, oliva, menta, esmeralda, neon, fosforesc*, fluoresc*, metalizad*, pastel, oscuro*, \
        oscura*, oscurit*, clarit*, tono, tonos, tonalid*, matiz, matices, multicolor*, tricolor*, \
        bicolor, brillante*, opaco, opaca, transparent*, traslucid*, rayad*, cuadricul*, \
        estampado, estampada, estampados, roja, castana
        forma: formas, figura*, redond*, circul*, cuadrado*, cuadrada*, cuadradit*, rectangul*, \
        triangulo*, triangular*, ovalad*, ovalo*, rombo*, trapecio*, pentagon*, hexagon*, \
        octagon*, poligon*, cubo, cubos, cubic*, esfera*, esferic*, cilindr*, conic*, piramidal, \
        prisma*, espiral*, curva, curvas, curvad*, curvo, torcid*, chuec*, vertical*, horizontal*, \
        inclinad*, paralel*, perpendicul*, puntiagud*, afilad*, grande, grandes, grandot*, \
        grandecit*, grandisim*, gran, enorme*, gigant*, inmens*, pequen*, chico, chica, chiquit*, \
        diminut*, minuscul*, mini, mediana*, delgad*, grueso*, gruesa*, gruesit*, gordit*, flaco, \
        flaca, flaquit*, finit*, angost*, estrech*, alto, altos, altas, altot*, bajito*, bajita, \
        larga, largas, largos, larguit*, cortos, cortic*, cortit*, llano, hondo, huec*, ahuecad*, \
        mediano, medianos, medianito
        material: material*, madera*, maderit*, metal*, hierro*, acero*, inoxidab*, aluminio*, \
        cobre*, bronce, laton, oro, oros, platino*, titanio, plomo, zinc, hojalata, lata, latas, \
        plastic*, acrilic*, polietil*, pet, pvc, resina*, fibra*, vidrio*, cristal*, porcelana*, \
        ceramic*, arcilla*, marmol*, granito, piedra, cemento, concreto, yeso, caucho*, goma, \
        latex, espuma*, icopor, carton*, papel, papeles, papelit*, cartulina, parafina, cuero*, \
        cuerin*, sintetic*, gamuz*, corcho, mimbre, fique, yute, paja, bambu, lana*, algodon*, \
        lino, linos, seda*, sedos*, satin*, poliest*, nylon, nailon, licra*, spandex, elastan*, \
        jean, jeans, denim, indigo, dril*, lona, lonas, pana, terciopel*, pano, panos, franela*, \
        chifon*, chiffon, encaje*, tul, tules, organz*, neopren*, polar, velboa, peluche, \
        antifluid*, bengalina, piel, carbon*, petroleo*, ceniza
        grande_pequeno: grande, grandes, grandot*, grandec*, gran, jrande, enorm*, gigant*, \
        inmens*, amplia, amplio, ancha, ancho, anchos, anchas, anchura, alto, alta, altura, \
        alturas, largo, larga, largos, largas, largura, larguit*, extensa, maxi, jumbo, gordo, \
        gorda, xl, xxl, xs, medium, mediano, mediana, medianos, medianas, medianit*, pequen*, \
        peken*, peqe, peque, chiquit*, chikit*, chico, chica, chicos, chirriquit*, chirrikit*, \
        mini, minis, minit*, diminut*, reducid*, compact*, conpact*, corto, corta, cortos, cortas, \
        cortit*, angost*, estrech*, tamano*, tamanit*, medid*, mide, miden, centimetr*, cm, cms, \
        metro, metros, mts, mt, milimetr*, mm, pulgad*, dimension*, espacio, espacios, espacit*, \
        cabe, caben, talla, tallas, portatil*, plegab*, bolsillo
        bueno: bueno, buena, buenos, buenas, bueni*, wueno, weno, gueno, guena, bno, bna, bien, \
        bein, biem, biencit*, bienn, excelen*, exelen*, exselent*, ecxelent*, exce, ezelent*, \
        genial*, jenial, chever*, cheber*, chevre, shevere, bacan*, bakan*, vacano, melo, mela, \
        melos, meluco, brutal, parchad*, severo, severa, seberos, maravill*, marabill*, fantast*, \
        espectac*, espetacul*, expectac*, estupend*, fabulos*, magnific*, perfect*, perfeto, \
        hermos*, ermos*, bonit*, vonit*, lindo, linda, lindos, lindas, lindis*, lindur*, preciosa, \
        precioso, divino, divina, divinos, divinas, bello, bella, bellos, bellas, bellez*, super, \
        superbien, tremend*, increib*, calidos*, teso, tesa, tezo, verrac*, berrac*, chimba, \
        chimbita, chimbis*, barbaro, optimo, optima, ideal, recomendad*, satisf*, content*, feliz, \
        felic*, alegr*, encant*, gusto, gusta, gustado, gustan, amo, adoro, mejor, mejores, \
        maximo, maxima, top, crack, puntual, puntuales, amable, eficient*, eficaz, padre, \
        padrisimo, chido, chida, guay, mola, copado, elegant*, nota, agradab*, juicios*
        malo: malo, mala, malos, malas, malis*, malicim*, malit*, maluc*, maluk*, mal, mall, mla, \
        pesim*, pecim*, pezim*, terribl*, teribl*, horribl*, orribl*, horrend*, fatal, fatales, \
        feo, fea, feos, feas, feit*, feisim*, desastr*, desagrad*, deficien*, defisien*, mediocr*, \
        regular, regularcit*, peores, pior, peorcit*, porqueria*, porker*, mierdero, mierda*, \
        basura, vasura, baratij*, cachivach*, chatarr*, chambon*, chand*, gonorrea, chimbo, \
        chimba, chiviad*, chafa, chafas, cutre, berreta, trucho, trucha, pichurri*, paila, tenaz, \
        grave, jarto, jarta, jartera, aburrid*, flojo, ineficien*, inservib*, inserbib*, inutil*, \
        espantos*, asqueros*, asco, lamentabl*, decepc*, desepc*, fracas*, dudos*, peligros*, \
        negativ*, cacharr*, ordinari*, peye, peyes
        rapido_lento: rapid*, rrapid*, rapod, veloz, velos, veloc*, velosid*, belocid*, agil, \
        agiles, agilidad, agiliz*, ajil, aceler*, rpm, spm, ppm, volad*, volando, vuela, pronto, \
        lenta, lento, lentos, lentas, lentit*, lentic*, lentisim*, lentamente, despaci*, despasi*, \
        pausad*, demorad*, tortuga, ralentiz*, suave, suavec*, pesado, pesada, pesados, pesadas, \
        pesadit*, tardad*
        facil_dificil: facil*, fasil*, sencill*, sensill*, senciy*, simple*, zimple, practica, \
        practico, practicas, comod*, intuitiv*, manejab*, amigable, basic*, vasic*, dificil*, \
        dificult*, difisil*, dificl, complicad*, complik*, conplic*, complej*, conplej*, enredad*, \
        enrredad*, trabajos*, tenaz, tenas, berriond*, berrac*, verrac*, enredos*, engorros*, \
        imposib*, jodid*, trabajito, costoso, pelad*, breve, brevecit*, tedios*
        fuerte_debil: fuert*, fuerza, fuersa, fuerzas, juerte, potente, potentes, potencia, \
        potensia, potentisim*, resisten*, rresistent*, recistent*, solido, solida, solidos, \
        solidas, solidez, robust*, rovust*, reforzad*, refors*, refuerz*, forzuda, duro, dura, \
        duros, duras, durit*, durisim*, durac*, rigid*, tieso, tiesa, firme, firmes, gruec*, \
        grues*, gruezo, grueza, pesado, pesada, pesados, pesadas, pesadit*, poderos*, verrac*, \
        brava, guapa, guapo, tanque, aguant*, debil*, devil, deviles, delicad*, delikad*, fragil*, \
        frajil*, endebl*, liger*, lijer*, livian*, delgad*, fino, fina, suave, blando, blanda, \
        blandit, flojo, floja, flojit*, enclenqu*, flacuch*
        nuevo_usado: nuevo, nueva, nuevos, nuevas, nuevec*, nuevit*, nuebo, nueba, nuebos, nuebas, \
        nuebecit*, estren*, sellad*, cero, reluciente, modern*, actual, actualizad*, reciente*, \
        recien, resien, usad*, uzad*, husad*, segunda, segundas, segundazo, segundita, segundic*, \
        segunde*, seminuev*, seminueb*, viej*, bieja, antigu*, anticuad*, vintage, reacond*, \
        remanufact*, refaccionad*, restaurad*, repotenci*, rematada, trajinad*, gastad*, herenci*, \
        heredad*, herede, obsolet*, descontinu*, discontinu*, outlet, saldo, chatarr*, reciclad*
        calidad: calidad*, kalidad, calida, caliadad, cualidad, buena, finas, fina, fino, finos, \
        finit*, original*, orijinal*, orginal, horiginal, orign*, genuin*, jenuin*, autentic*, \
        autentik*, generic*, generik*, jeneric*, jenerik*, china, chino, chinos, chinas, chinit*, \
        chimb*, chiviad*, chibiad*, chivead*, imitacion*, imitasion*, imita, replica, replicas, \
        copia, copias, copy, falsa, falso, falsif*, pirata, piratas, alterno, alterna, alternas, \
        homologad*, triple, durader*, durab*, duran, durar, resistent*, japones*, japon, alemana, \
        aleman, taiwan, brasil, brasiler*, coreana, americana, italian*, nacional, importad*, \
        inportad*, certificad*, garantizad*, acabado, acabados, premium, gama, profesional, marca, \
        reconocid*, confiab*, robust*, acero, hierro, metal, metalic*, plastic*, ordinari*, \
        corrientes, desechab*
        cantidad: mucho*, mucha, muchas, muchisim*, muxo, muxos, muxa, mchs, mcho, poco*, poca, \
        pocas, poquit*, pokit*, poko, harto, harta, hartos, hartas, artos, artas, resto, restos, \
        rresto, tantos, tantas, cuantas, varios, varias, barios, barias, variedad, alguno, \
        algunos, algunas, alguna, algun, vario, bastante*, todo, todos, todas, toda, tod, todit*, \
        ambos, ambas, hambos, par, pares, parcit*, parsit*, dos, tres, cuatro, cinco, seis, siete, \
        ocho, nueve, diez, once, doce, quince, veinte, treinta, cuarenta, cincuenta, cien, ciento, \
        docena*, dozena*, dosena, dosenas, decena*, centenar, centenares, cientos, miles, millar, \
        mil, millones, mayor, mayoreo, mayorist*, mallor, porcion, unidad*, unida, uni, und, unds, \
        unid, detal, detall, menudeo, menudo, cantidad*, kantidad, cant, ctdad, monton*, reguero, \
        manojo, grueso, surtid*, media, medios, mitad, doble, cuarto, tercio, kilo, kilos, metros, \
        gramos, litro, litros, docenit*, paquete, paquetes, cajas, juego, juegos, set, conjunto, \
        kit, lote, lotes, bulto, bultos, sobra, solo, solamente, unico, unica, minimo, total
        primero_segundo: primer*, pimero, pimera, primro, segundo, segunda, segundos, segundas, \
        segundit*, zegunda, tercero, tercera, tercer, terceros, terzer*, cuarto, cuarta, quinto, \
        quinta, ultimo*, ultima, ultimas, ultimit*, hultim*, siguiente*, sigiente, proxim*, \
        anterior*, otro, otra, otros, otras, otrit*, hotra, hotro, ese, esa, eso, esos, esas, eze, \
        eza, esit*, este, esta, esto, estos, estas, estic*, estita, estito, aquel, akel, akella, \
        akeya, aquell*, dicho, dicha, mencionad*, misma, mismo, mismit*, mismos, mismas, tales, \
        cualquier*, ambas, ambos, demas, referid*, arriba, abajo, alla, aca, derecha, izquierd*, \
        arribit*, opcion
        comparativo: mas, mass, maas, maz, ms, menos, meno, mejor, mejores, mejorsit*, mejorc*, \
        mejr, mejo, mejro, major, mejorar, peor, peores, peorcit*, pior, mayor, mayores, menor, \
        menores, superior*, inferior*, tan, tanto, tanta, tantos, tantas, igual, iguales, iwal, \
        igualmente, igualit*, identic*, parecid*, semejan*, similar*, mismo, misma, mismos, \
        mismas, diferen*, distint*, demas, demasiad*, ma, optimo, optima, maximo, maxima, minimo, \
        minima, preferib*, bastante, extra, ultra, supera, gana, comparad*, versus, masito, \
        poquito, rendidor*
        """
}
