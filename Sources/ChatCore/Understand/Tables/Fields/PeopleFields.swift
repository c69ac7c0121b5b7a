/// Who people are to each other, and what they feel.
///
/// Fields of meaning: `field: word, word, beginning*`, a line each; see ``WordFields``.
enum PeopleFields {
    static let table = """
        pareja: amor, amores, amorc*, enamor*, novio*, novia*, noviec*, pareja*, parejit*, espos*, \
        marido*, maridit*, mujer, mujeres, conyug*, casad*, casarm*, casart*, casarn*, casarse, \
        casemonos, casate, boda, bodas, matrimoni*, solter*, viud*, exnovi*, ex, exes, amante*, \
        moza, mozo, mozos, infiel*, infidel*, cachos, cuernos, celos, celosa, celoso, tusa, \
        entusad*, despech*, rompimos, ruptura, beso*, besit*, besar*, besame, abraz*, abracit*, \
        caricia*, acarici*, mimos, carino, carinit*, carinos, mivida, bebecit*, corazoncit*, \
        cielito, tesoro*, reinit*, princes*, hermosa, hermoso, preciosa, precioso*, bombon, \
        churro, mamacit*, papacit*, papito, mamita, bizcoch*, lindura*, guapo, guapa, bella, \
        bellisim*, sexi, coquet*, flirt*, ligar, conquistar*, piropo*, salgamos, tinder, bumble, \
        badoo, gustas, gustarte, meencantas, encantas, teamo, tqm, tkm, quererte, romantic*, \
        romance*, sanvalentin, valentin, anillo, comprometid*, tragado, tragada, tragadit*, \
        flechazo*, crush, parche, amigovio*, ligue, seduc*, gay, gays, lesbian*, bisexual*, lgbt*, \
        heterosexual*, cachona, cachones, cachon
        sexo: sexo, sexos, sexual*, sexi, sexy, sexis, sexting, sexshop, porno*, porn, pornhub, \
        xvideos, onlyfans, nude*, pack, packs, desnud*, empelot*, biringa, viringa, teta*, tetot*, \
        tetic*, culo, culos, culit*, culon*, culazo, culiar*, culear*, culio, culeo, culiamos, \
        culia, culiada, nalgas, nalgon*, chimba, pene, penes, verga, vergas, vergota, pipi, picha, \
        pichar*, piche, polla, pollas, chota, pija, pinga, poronga, monda, mondas, vagina*, vulva, \
        cuca, cucas, cuquita, panocha*, concha, chocha, chochos, clitor*, semen, venirme, \
        correrme, eyacul*, orgasm*, mastur*, paja, pajas, pajear*, pajiz*, pajero, pajazo, mamada, \
        mamadas, mamar, mamarla, mamalo, mamame, mamela, chupar, chupame, chupalo, chupamela, \
        chupe, chupa, chupada*, cachond*, arrecho*, arrecha*, arrechera, horny, excit*, follar*, \
        follam*, follada, cogerte, cojer*, tiramos, sexoanal, anal, trio, orgia*, prepago, \
        prepagos, puta*, puteadero, prostitut*, prostituc*, prostibul*, escort*, scort*, \
        consolador*, vibrador*, dildo*, lenceria, erotic*, erotism*, fetich*, bdsm, sadomas*, \
        kamasutra, incesto*, morbos*, morbo, virginidad, desvirg*, lamer, lamerte, erecc*, erecto, \
        kinesiolog*, webcam*
        insulto: hijodeput*, hijuep*, hp, hpta, hptas, jueput*, gonorre*, malpar*, malpt*, \
        malnacid*, pirob*, marica*, maricon*, mk, mka, mrk, mkas, guevon*, huevon*, guebon*, \
        webon*, weon*, gueva, gueba, pendej*, imbecil*, idiot*, estupid*, bobo, bobos, boba, \
        bobas, bobit*, tonto*, tonta, tontas, tontaz*, bruto*, bruta, brutas, tarad*, retrasad*, \
        mongol*, inutil*, inservible*, incompetent*, mediocr*, ignorant*, bestia, bestias, \
        cretin*, subnormal*, gilipoll*, capull*, cabron*, pinche, chinga, chingad*, chingar*, \
        verga, vergazo, mierda*, mrd, cagad*, cagar*, cagon*, caca, carechimba*, caremond*, \
        caraculo, carepicha, careculo*, chimbo, chimba, sapo, sapa, sapos, lambon*, sapohp, perra, \
        zorra*, puta, puto, putos, putear*, ptm, ptmr, hdp, ctm, concha, conchud*, pelotud*, \
        boludo*, boluda*, culicagad*, culero*, ojete, naco, nero, nera, neros, gamines, iguazo, \
        fea, feas, horrible*, asqueros*, asco, basura, porquer*, ladrones, loco, loca, locos, \
        locas, payaso, payasos, ridicul*, patetic*, perdedor*, hipocrit*, mentiros*, mentira*, \
        careverg*, toche, tochos, tocha, corrompid*, desgraciad*, infeliz, miserable*, maldit*, \
        desagradecid*, groser*, vulgar*, igualad*, atrevid*, abusiv*, comemierd*, lameculo*, \
        jodete, jodas, joda, joder*, jodid*, jodo, jode, emputa*, guevas, guevad*, gamin
        familia: familias, familiares, parient*, mama, mamas, mamit*, mamac, mami, mamis, mamic*, \
        madrecit*, papa, papas, papi, papis, papic*, padres, padrecit*, cucho, cucha, cuchos, \
        cuchit*, viejos, jefecita, taita, taitas, hijos, hija*, hijit*, hijuel*, nino, ninos, \
        nina, ninas, ninit*, nene, nenes, nena, nenas, bebes, bebit*, chino, chinit*, pelado, \
        pelada, pelados, peladit*, pelao, pelaos, sardino, criatur*, muchach*, joven, jovenes, \
        adolesc*, hermano*, hermana*, hermanit*, ermano*, ermana*, mellizo*, gemel*, abuelo*, \
        abuela*, abuelit*, abue, nona, nonos, nonit*, nieto*, nieta*, nietec*, bisabuel*, \
        bisniet*, tatarabuel*, tio, tios, tia, tias, tiit*, primo, primos, prima, primas, primit*, \
        sobrin*, cunad*, suegr*, yerno*, nuera*, padrastr*, madrastr*, padrino*, madrina*, \
        ahijad*, compadre*, comadre*, concunad*, acudient*, huerfan*, adoptad*, adoptiv*, \
        embarazada, parto, partos, nacer, nacio, nacimient*, paternid*, matern*, paterno, crianza, \
        criar, criando, esposo, esposa, marido, viuda, papito, papitos, padre, madre, madres, \
        hijo, familia
        amistad: amigo, amigos, amiga, amigas, amiguit*, amiguis, amiguismo, amix, amis, amistad*, \
        amistos*, companero*, companera*, companerit*, colega*, parcer*, parce, parchar*, parche*, \
        llavec*, llaveria, valecita, compadre*, compa, compas, compita, pana, panas, panit*, bro, \
        bros, broder, man, manes, socio, socios, socit*, nero, mijo, mija, mijit*, cuate*, \
        carnal*, wey, guey, che, chamo*, chama, boludo, alero, gallada, grupito, lealtad*, leal, \
        leales, amigable*, sociable*, visitarte, conocernos, conocerte, compinche*, camarad*, \
        fraternal, fraternid*, solidari*, aliad*, amigachos, amigazo*, reencuentr*, reunirnos, \
        parchamos, confidente*
        alegria: alegr*, feliz, felices, felicid*, felicit*, contento*, contenta*, dicha, dichos*, \
        gozo, gozar*, gozando, goza, jubilo*, entusias*, emocion*, encantad*, fascin*, maravill*, \
        fantastic*, fabulos*, genial*, increible*, espectacul*, buenisim*, chever*, chevre, \
        chevrisimo, bacan*, vacano*, chimbita, berraco, verraco, berraquer*, verraquer*, severo, \
        severa, brutal, tenaz, diviert*, divert*, diversion*, disfrut*, celebrar*, celebrac*, \
        sonri*, sonreir*, risuen*, optimis*, animos, animad*, euforic*, euforia, orgull*, \
        satisfec*, satisfacc*, tranquil*, relajad*, relajar*, esperanz*, ilusion*, bendecid*, \
        afortunad*, yupi, yupii, hurra, wow, padrisimo, guay, copado, chido, chida, piola, cool, \
        delicia, placer*, placentero, celebro, celebra, celebramos, celebremos, risa, risas
        tristeza: trist*, llor*, llanto*, lagrim*, deprim*, depre, depres, depresi*, desanim*, \
        desconsol*, desilus*, decepc*, desesper*, melancol*, nostalg*, soledad*, abandon*, \
        solitari*, aislad*, infeliz*, infelic*, desdichad*, apenad*, afligid*, aflic*, angusti*, \
        amargad*, amargur*, dolid*, sufr*, destroz*, corazonroto, tusa, entusad*, achicopal*, \
        achantad*, aplastad*, bajonead*, bajon, bajoneo, pesimis*, remordim*, arrepent*, \
        arrepient*, culpa, culpas, lament*, duelo, lutos, luto, vacio, vacia, consuel*, consolar*, \
        desahog*, suicid*, quitarmelavida, autoles*, frustrad*, frustrac*, fracas*, rendirme, \
        rendido, desmotiv*, lastim*, penoso, desgarrador*, desamor*
        enojo: enoj*, enfad*, furi*, rabia*, rabios*, ira, iracund*, colera*, bravo, brava, \
        bravos, bravas, braveand*, berraca, emput*, emberrac*, embejuc*, arrech*, cabread*, \
        cabrear*, encabron*, encabrit*, indign*, molesto*, molesta*, fastid*, harta, hartos, \
        hartas, hastiad*, irrit*, disgust*, inconform*, insatisf*, descont*, ofend*, ofens*, \
        insult*, groseria*, altaner*, grit*, pelear*, pelea, peleas, peleo, peleando, peleon*, \
        discut*, discusion*, disput*, queja*, quejo, venganz*, vengarme, vengar, rencor*, amenaz*, \
        pegarle, pegaron, patada*, puneta*, cachetad*, trompad*, injust*, irrespet*, patan*, \
        desespero, inacept*, vergonzos*, verguenz*, sinverguenz*, descarad*, descaro, burla, \
        burlas, burlar*, burland*, colmo, alterad*, malgeni*, geniud*, agresiv*, agred*
        miedo: miedo*, miedit*, temor*, temeros*, temer, temo, temes, teme, tememos, aterrad*, \
        terror*, horror*, panico*, pavor*, espant*, asust*, susto*, sustic*, nervios*, ansied*, \
        ansios*, angust*, preocup*, inquiet*, intranquil*, estres*, fobia*, fobic*, claustrof*, \
        pesadill*, tiemblo, escalofri*, culillo*, cobard*, timid*, insegur*, desconfi*, dudos*, \
        sospech*, peligro*, amenazad*, alarmad*, alerta, auxilio, socorro, emergencia*, paranoi*, \
        macabr*, siniestr*, tenebros*, monstru*, zombi*, vampir*, fantasma, payasodiabol*, \
        oscurid*, aterra, aterroriz*, temblando, temblor*
        cansancio: cansanc*, cansad*, cansarm*, canse, cansa, agotam*, agotador*, fatig*, rendido, \
        rendida, exhaust*, molid*, debil, debiles, debilid*, decaid*, decaim*, sueno*, suenito, \
        somnolen*, dormid*, adormil*, adormec*, trasnoch*, madrug*, desvel*, bostez*, pereza*, \
        perecit*, perezos*, flojera, vago, vagos, vaga, hambre*, hambrient*, hambric*, hambrun*, \
        ambre, antoj*, llenura, repleto, sed, sedient*, friito, friolento, sudand*, sudar, sudo, \
        sudoros*, tiritando, congelad*, congelando, acalor*, orinar*, popo, ganasdelbano, cagarme, \
        estornud*, hipo, picazon, comezon, rasca, cosquill*, calambre*, entumid*, hormigue*, \
        adolorid*, atontad*, atembad*, enguayabad*, guayabo, descans*, relax, siesta*, siestic*, \
        reposo, reposar, estirarme, aturdid*, sonolient*, agotadisim*, sudado, sudada, mamado, \
        mamada, mamados
        pensar: creo, cree, crees, creen, creemos, crei, creia*, creer, creerlo, creyo, creyend*, \
        creeria*, pienso, piensa*, piense*, pensar*, pensam*, pensand*, pensaba*, pensad*, pense, \
        pensaste, penso, opin*, parece*, parecio, parecia*, pareciera*, parezc*, considero, \
        considera*, supone, supon, suponer*, supong*, supuse, imagin*, entiendo, entiende*, \
        entendi*, entender*, comprend*, sabes, sabe, saben, sabia, sabias, sabian, sabemos, \
        sabras, sabra, sepa, sepan, supe, supo, sospecho, dudo, dudar, dude, deduz*, deduc*, \
        conclu*, reflexi*, acuerdas, acuerda, olvide, olvidar, estimo, juzgar, juzgo, juzgas, \
        sostengo, analiz*, razon, razones, razonar*, razonam*, ideas, logic*, obvi*, quizas, \
        quiza, talvez, probablement*, posiblement*, seguramente, verdad, verdader*, conviccion*, \
        criteri*, critic*, teoric*, recomiendas, aconsej*, sugier*, preferir*, prefier*, \
        preferid*, favorit*, recuerdo, recuerdas
        sentir: siento, sientes, siente, sienten, sentir*, sentim*, senti, sentia*, sentiste, \
        sintio, sintiend*, sintieron, sienta, sensacion*, sensible*, sensibil*, emocion*, animo, \
        animica, humor, actitud*, empati*, percib*, percepc*, presiento, presentim*, intui*, \
        experiment*, conmov*, afect*, apego*, apegad*, carinos*, ternura*, tierno*, tierna*, \
        compasion*, lastima, gratitud*, admir*, envidi*, orgullo, celos, confund*, confusion*, \
        sorprend*, asombr*, impact*, impresionad*, impresionant*, aliviad*, alivio, calm*, \
        serenid*, sereno, gusta, gustan, gustaba, gustado, gustar, gustos, encantan, encanto, \
        deseos, desear*, anhel*, sone, doloroso, ganas, serena
        charla: charl*, hablemos, ablemos, hablam*, hablar*, ablar*, hablas, abla, ablame, \
        hableme, habland*, hablaba, platic*, platiquem*, convers*, chatear*, chateamos, chateo, \
        chatea, chat, chats, chatic*, cuentame, contame, cuenteme, cuentas, contarte, contarle, \
        chism*, rumor*, bochinch*, cotille*, aburrid*, aburrim*, aburro, aburre, aburrirme, \
        aburriend*, desparch*, parchad*, entreten*, entretien*, distra*, acompan*, solit*, \
        novedad*, quiubo*, quihubo*, kiubo, qhubo, quibo, entoes, tonces, bienomal, todobien, \
        todobn, comoestas, haces, hases, ases, andas, vacil*, recoch*, mamagall*, jaja, jajaja*, \
        jejej*, lol, xd, xdd, ajaj*, jsjs*, jskj*, bla, blabla, blablabla, aja, ehh, interesante, \
        preguntarte, pregunton*, llamate, llamas
        amar_odiar: amar, amarte, amarla, amarlo, amarnos, amo, amas, ama, aman, amamos, amaba, \
        amabas, ame, amando, amado*, amada*, teamo, tamo, querer, quererte, quererla, quererlo, \
        querernos, querid*, quererme, adoro, adoras, adora, adoram*, adorabl*, enamor*, idolatr*, \
        apreci*, extrano, extranas, extranar*, extrana, anor*, desead*, anhel*, odio, odias, odia, \
        odian, odiar*, odiamos, odie, odiand*, odiaba, odios*, detest*, aborrec*, aborrezc*, \
        repugn*, repudi*, despreci*, menospreci*, rechaz*, rencor, envidio, envidia, fastidia, \
        soporto, aguanto, toler*, encanta, fascina*, mamo, importas, carin, querendon*, tqm, tk, \
        tkm, besarte, abrazarte, extranaba, extranando, extranamos
        nombre: maria, jose, juan, carlos, luis, jorge, andres, pedro, pablo, diego, miguel, \
        angel, daniel, david, santiago, sebastian, nicolas, alejandro, felipe, camilo, mateo, \
        samuel, julian, oscar, cesar, hector, edgar, edwin, wilson, william, wilmer, jhon, john, \
        jhonatan, jonathan, jonatan, kevin, brayan, bryan, brian, steven, stiven, duvan, yeison, \
        jeison, jason, james, jefferson, yerson, anderson, alexander, alex, alexis, cristian, \
        christian, fabian, fernando, francisco, pacho, gabriel, german, gerardo, gilberto, \
        gonzalo, guillermo, gustavo, henry, hernan, hernando, hugo, ivan, jaime, javier, jairo, \
        jesus, joaquin, leonardo, lorenzo, manuel, marcos, mario, martin, mauricio, orlando, \
        rafael, ramiro, ramon, raul, ricardo, roberto, rodrigo, rodolfo, ruben, salvador, sergio, \
        simon, tomas, victor, vicente, alberto, alfonso, alfredo, alvaro, antonio, armando, \
        arturo, augusto, bernardo, danilo, dario, eduardo, emilio, enrique, ernesto, esteban, \
        eugenio, fredy, freddy, harold, humberto, ignacio, isaac, ismael, jacobo, emmanuel, \
        nelson, nestor, norberto, octavio, omar, reinaldo, rene, yesid, ana, anita, luisa, laura, \
        paula, daniela, valentina, sofia, isabella, isabela, camila, mariana, gabriela, natalia, \
        andrea, carolina, catalina, alejandra, juliana, manuela, sara, salome, luciana, antonella, \
        emilia, samantha, sandra, patricia, claudia, martha, gloria, marina, marleny, nancy, \
        yolanda, rosalba, ruby, olga, lucia, ines, elena, beatriz, cecilia, carmen, consuelo, \
        constanza, cristina, diana, dora, elizabeth, elsa, esther, estela, stella, fanny, francy, \
        graciela, helena, ingrid, isabel, jackeline, jaqueline, jenny, yeny, jenifer, jennifer, \
        yenifer, jessica, yesica, johana, yohana, karen, karina, katherine, katerin, kelly, leidy, \
        leidi, lady, leydi, liliana, lina, lorena, lourdes, magdalena, marcela, margarita, \
        maribel, marisol, marlen, marta, mercedes, milena, mireya, monica, myriam, miriam, nubia, \
        nury, nelly, ofelia, paola, pilar, piedad, rocio, rosario, ruth, shirley, sonia, susana, \
        tatiana, teresa, tere, vanessa, vanesa, veronica, victoria, viviana, wendy, ximena, \
        jimena, yamile, yaneth, janeth, yuliana, yuli, yurany, yulieth, zoraida, adriana, aura, \
        amparo, alicia, amanda, angela, angelica, angie, astrid, bibiana, dayana, deisy, deysi, \
        doris, edilma, fabiola, gladys, hilda, irma, juana, julieta, leonor, ligia, maritza, mafe, \
        juanito, pepito, juanita, carlitos, lucho, nando, chepe, nacho, pipe, dani, sebas, santi, \
        juanes, juancho, juanca, juanpa, juanda
        apellido: rodriguez, gomez, gonzalez, gonzales, martinez, garcia, lopez, hernandez, \
        sanchez, ramirez, perez, munoz, rojas, moreno, jimenez, gutierrez, vargas, castro, torres, \
        alvarez, ortiz, ruiz, herrera, suarez, romero, rincon, castillo, valencia, morales, \
        quintero, fernandez, ramos, gil, giraldo, osorio, restrepo, zapata, arias, cardona, mejia, \
        velez, velasquez, jaramillo, londono, posada, correa, arango, betancur, betancourt, \
        bedoya, henao, uribe, ospina, marin, ocampo, montoya, agudelo, gallego, echeverri, \
        echeverry, salazar, escobar, hoyos, duque, acosta, aguilar, aguirre, alzate, avila, \
        becerra, beltran, benavides, bermudez, bernal, bonilla, buitrago, caballero, cabrera, \
        caicedo, calderon, camacho, camargo, cano, carrillo, carvajal, castaneda, castano, \
        ceballos, cespedes, chavez, contreras, cordoba, cuellar, dominguez, duarte, duran, erazo, \
        espinosa, espinoza, estrada, fajardo, florez, fonseca, forero, fuentes, galeano, galindo, \
        galvis, garzon, gaviria, granados, guerrero, guevara, guzman, hurtado, ibarra, jurado, \
        lara, lozano, maldonado, manrique, marquez, medina, melo, mendez, mendoza, meneses, mina, \
        miranda, molina, monsalve, montes, mosquera, murcia, murillo, naranjo, narvaez, navarro, \
        obando, ochoa, olarte, ordonez, orozco, orjuela, ortega, otalora, pabon, pacheco, padilla, \
        palacios, pardo, parra, patino, peralta, pineda, pinto, pinzon, polania, prada, prieto, \
        pulido, quiceno, quinones, quiroga, rendon, rivera, roa, robles, rodas, roldan, rosero, \
        rubiano, rueda, saavedra, salamanca, salcedo, salgado, santamaria, sarmiento, sepulveda, \
        serna, serrano, sierra, silva, solano, soto, tamayo, tapias, tobon, toro, triana, \
        trujillo, urrego, usuga, valderrama, valdes, vallejo, vanegas, vasquez, vega, velandia, \
        velasco, vergara, villa, villamil, villegas, yepes, zambrano, zamora, zapateiro, zuluaga, \
        zuniga, smith, johnson
        """
}
