/// What holds a sentence together, and whom it speaks to.
///
/// Fields of meaning: `field: word, word, beginning*`, a line each; see ``WordFields``.
enum SpeechFields {
    static let table = """
        saludo: hola, holiwis, holas, olas, olaa, hello, helo, hi, hey, ey, jelou, jelo, alo, \
        aloo, buenas, buenass, guenas, buenos, dias, tardes, noches, tardecitas, nochecitas, \
        saludo, saludos, saludes, saludar, saludarlo, saludarla, saludarlos, quiubo, quihubo, \
        quiubole, quihubole, kiubo, qubo, quibo, entonces, entoes, bienvenid*, feliz, bendecid*, \
        presente, cordial, cordiales, fraternal, holap, aja
        despedida: adios, adio, adioss, chao, chaoo, chau, chaito, chauchis, ciao, chaolin, bye, \
        byebye, bay, hasta, hastaluego, luego, luegito, nosvemos, vemos, despid*, despedi*, \
        bendiciones, bendicion, abrazo, abrazos, abracito*, besos, besitos, cuidate, cuidese, \
        cuidense, suerte, suertes, exitos, pendiente, pendientes, descanse, descansa, descansen, \
        atentamente, cordialmente, att, atte, quedamos, pasela, pasenla, pasala
        gracias: gracias, garcias, thanks, thank, tank, tenkiu, merci, graciaas, mergracias, \
        milgracias, graciecitas, agradec*, agradez*, agradesc*, diosito, pague, diospague, \
        obligado
        disculpa: disculp*, perdon, perdona, perdone, perdonen, perdoname, perdoneme, perdonar, \
        perdonara, perdonaran, perdoncito, pena, penita, penoso, sorry, sori, sorri, excus*, \
        escus*, lamento, lamentamos, lamentablemente, molest*, lastima, permiso, permitame, \
        permiteme, equivoc*, ekivoc*, confund*, error, dispens*, apenad*, avergonzad*, abuso, \
        abusar, abusando, involuntari*
        afirmar: si, sisas, sizas, sipo, simon, yes, yep, yeah, claro, clarito, claroquesi, \
        claramente, obvio, ovio, obviamente, obvi, vale, ok, okas, listo, listos, listica, \
        listico, list, lizto, dale, hagale, hagamosle, hagamole, exacto, exactamente, exactico, \
        correcto, cierto, eso, esoo, esoes, efectivamente, afirmativo, acuerdo, deacuerdo, \
        perfecto, perfectamente, perfect, confirm*, acept*, apruebo, segurisimo, deuna, unavez, \
        entendid*, entiend*, comprend*, aja, ajam, mjm, mhm, uhum, jm, sisenor, sisenora, \
        porsupuesto, supuesto, totalmente, desdeluego, positivo, andando, vamos, orale, sobres
        negar: no, noo, nones, nono, nanay, nah, naa, nahh, negativo, ninguno, ninguna, ningun, \
        jamas, nunca, tampoco, tanpoco, nada, nadita, nadie, nein, niego, negativa, nomas, quevaa, \
        imposible, ninguni*, deningun, paila, pailas, pailander, olvid*, rechaz*, descart*, \
        dejelo, dejemoslo, dejemos, dejalo
        interrogativo: que, cual, cuales, kual, qual, cuall, cuanto, cuantos, cuanta, cuantas, \
        cuantico, cuantito, cuanyo, cuando, cuabdo, cuanndo, cuano, qando, como, komo, km, cmo, \
        cm, donde, donda, adonde, aonde, onde, ande, quien, quienes, kien, qien, quin, porque, \
        paraque, cuya, cuyo, kanto, quee
        cortesia: favor, fabor, favorcito, favr, favro, porfas, porfita, porfavorcito, porfavo, \
        porf, pf, plz, xfas, amabl*, amavl*, amabilidad, gentil*, cordial*, atento, atenta, \
        atentos, atentas, atentamente, atencion, atension, bondad, bondados*, colabor*, regaleme, \
        regalame, regalan, agradeceria, quisiera, podria, podrian, podrias, querido, respetad*, \
        estimad*, apreciad*, distinguid*, decent*, educad*, encarecid*, ruego, rogaria, suplic*, \
        gustos*, gusto, servidor, servidora, dignese, sirvase
        trato: veci, vecin*, becino, becina, mija, mijo, mijit*, mijin, sumerce, sumerse, \
        sumercecita, sumercesit*, sumersecit*, amigo, amiga, amigos, amigas, amiguit*, amigaz*, \
        amix, amiwi, amiguis, doctor, doctora, doc, docto, doctorcit*, dra, dr, dotor, dotora, \
        parce, parse, parcer*, parser*, parcita, parcito, pana, panita, panas, llave, llaveria, \
        llavecita, senor, senora, senores, senoras, senorit*, srs, sres, don, dona, donita, dama, \
        damas, caballer*, seno, senito, snora, joven, jovenes, jovencit*, muchach*, nina, ninas, \
        reina, reinita, rey, princesa, linda, lindura, bonita, hermosa, preciosa, corazon, cielo, \
        amor, amorcito, amore, mami, mamita, mamacit*, papi, papito, papasit*, papacit*, \
        madrecita, bro, broder, hermano, hermana, hermanit*, manito, manita, manin, viejo, vieja, \
        viejita, viejito, compa, compadr*, comadr*, compae, compai, cuadro, socio, socia, \
        sociecit*, patron, patrona, patroncit*, jefe, jefa, jefecit*, jefesita, profe, maestro, \
        maestra, maestrico, ingeniero, inge, tio, tia, colega, paisano, paisana, paisa, paisita, \
        negro, negra, negrita, negrito, flaco, flaca, gordo, gorda, gordita, primo, prima, mona, \
        mono, monita, monito, gringo, man, guey, wey, che, boludo, nero, pelao, pelad*, cachac*, \
        carino, carinito, queridos, chino, china, tocayo, tocaya
        pronombre_yo: yo, io, llo, yop, me, mi, mis, mio, mia, mios, mias, conmigo, migo, connigo, \
        nosotros, nosotras, nosotro, nosot, nos, nuestr*
        pronombre_usted: usted, ustede, ustd, ustds, usteds, ustedes, husted, hustedes, su, sus, \
        suyo, suya, suyos, suyas, sumerce, sumercedes, sumerces, vusted, vuste, vustedes, les, le
        pronombre_tu: tu, tus, tuyo, tuya, tuyos, tuyas, ti, te, contigo, kontigo, vos, voz, \
        vosotros, vosotras, vuestr*, os
        verbo_yo: tengo, tenia, tuve, tendre, tendria, teniamos, tenemos, tuvimos, tngo, tego, \
        tenga, vivo, vivi, vivia, trabajo, trabaje, trabajaba, trabajamos, soy, era, fui, estoy, \
        estuve, estaba, estamos, estabamos, estuvimos, ando, andaba, anduve, compre, compro, \
        compraba, compramos, voy, iba, ibamos, fuimos, vengo, vine, veniamos, vinimos, hago, hice, \
        hacia, hise, hize, hacemos, hicimos, quiero, quise, queria, necesito, necesite, puedo, \
        pude, podia, pudimos, podemos, debo, debia, debemos, sabia, supe, supimos, sabemos, vi, \
        vimos, vemos, veia, leo, lei, oi, oigo, escuche, escucho, escribi, escribia, pregunto, \
        pregunte, pago, pagamos, pediamos, coso, cosia, cosi, usaba, use, usamos, manejo, \
        manejaba, maneje, mantengo, mantuve, lleve, llevaba, llevamos, traigo, trajimos, mande, \
        mandaba, mandamos, enviamos, recibi, recibimos, llegue, llegamos, recogi, recojo, deje, \
        dejo, dejamos, puse, pongo, pusimos, ponia, saque, sacamos, llame, llamo, llamamos, \
        espero, espere, esperaba, esperamos, creo, crei, pense, pensaba, pensamos, conozco, \
        conoci, conocia, conocemos, aprendi, aprendo, empece, empiezo, empezamos, comence, \
        comienzo, estudio, estudie, estudiaba, vendi, vendo, vendia, vendemos, gano, gane, gasto, \
        gaste, perdi, pierdo, encontre, encuentro, entiendo, entendi, deseo, deseaba, prefiero, \
        preferi, busco, buscaba, busque, cambie, devolvi, arregle, arreglo, mando, hablo, hable, \
        hablaba, hablamos, dije, decia, dijimos, siento, senti, estare, ire, iremos, hare, \
        haremos, podre, podremos, sere, estaria, haria, compraria, compraremos, comprare, pagare, \
        pasare, pasaba, salgo, sali, salimos, quede, quedo, tomo, tome, olvide, acuerdo, acorde, \
        alcanzo, intente, intento, probe, pruebo, trate, trato, habia, he, hemos, habiamos, haya, \
        miro, averigue, averiguo, di, doy, dimos, daba, agradezco, confirmo, firme, naci, cumplo, \
        cumpli, creci, tejo
        verbo_tu: eres, erres, tienes, tenes, tiens, tienez, sabes, sabez, puedes, podes, puedez, \
        pueds, quieres, queres, quierez, sos, estas, tas, haces, hases, ases, aces, vas, vienes, \
        venis, ves, dices, decis, dises, crees, piensas, pensas, sientes, sentis, entiendes, \
        entendes, conoces, hablas, comes, duermes, dormis, vives, vivis, trabajas, juegas, jugas, \
        cantas, bailas, escuchas, oyes, miras, lees, escribes, escribis, respondes, contestas, \
        ayudas, ayudarias, ayudame, dime, dame, cuentame, contame, decime, haceme, hazme, \
        muestrame, mostrame, mandame, enviame, mandas, envias, podrias, sabrias, tendrias, \
        querrias, serias, harias, estarias, dirias, podras, sabras, tendras, seras, haras, \
        estaras, diras, iras, querras, fuiste, estuviste, hiciste, dijiste, tuviste, pudiste, \
        supiste, quisiste, viniste, viste, diste, entendiste, respondiste, mandaste, enviaste, \
        dejaste, llegaste, eras, estabas, tenias, sabias, hacias, querias, podias, ibas, has, \
        hayas, debes, deberias, deberas, vendes, llamas, recomiendas, recomendas, prefieres, \
        preferis, aprendes, aprendiste, ensenas, ensename, gustas, necesitas, usas, amas, odias, \
        llevas, traes, quedas, seas, estes, sepas, puedas, quieras, tengas, vengas, vayas, hagas, \
        digas, cobras, dejas, sigues, seguis, respondeme, contestame, explicame, hablame, \
        acuerdas, acordas, recuerdas, naciste, creaste, mientes, mentis, callate, calla, oye, ois, \
        mira, haz, pon, se
        verbo_ustedes: tienen, tiene, tene, tenen, tendran, tendrian, tenian, tuvieron, tengan, \
        venden, bende, benden, vendian, vendieron, vendan, venderan, manejan, maneja, manegan, \
        manejaran, manejen, pueden, puede, pueda, puedan, podrian, podria, podran, podra, \
        pudieron, pueen, puden, hacen, hace, haran, harian, hicieron, hagan, hacian, estan, \
        estarian, estaran, estaban, estuvieron, esten, son, eran, seran, serian, fueron, sean, \
        ofrecen, ofrece, ofresen, ofrecieron, dan, dieron, daran, darian, den, daban, cobran, \
        cobra, cobraron, cobraran, cobrarian, cobren, atienden, atiende, atenderan, atendieron, \
        atendian, reciben, recibe, resiven, reciven, resiben, recibirian, recibieron, reciban, \
        aceptan, acepta, aceptarian, acetan, mandan, manda, mandaron, mandarian, envian, envia, \
        enviaron, enviarian, embian, despachan, despacha, despacharon, entregan, entregaron, \
        entregarian, entreguen, arreglan, arreglaron, reparan, repararon, abren, abrieron, \
        abriran, abran, cierran, cerraron, cerraran, quedan, quedaron, quedarian, trabajan, \
        trabaja, trabajaron, trabajarian, trabajen, consiguen, consigue, consiguieron, \
        distribuyen, fabrican, producen, dictan, ensenan, ensena, prestan, presta, alquilan, \
        rentan, compran, cambian, reciclan, tienenn, dicen, dice, dijeron, digan, saben, sabe, \
        sepan, sabrian, conocen, recomiendan, recomienda, recomendarian, cuentan, cuenta, cuenten, \
        llevan, llevaron, lleven, traen, traeran, trajeron, traigan, importan, llaman, llamaron, \
        llamen, contestan, contestaron, contesten, responden, respondieron, respondan, demoran, \
        demoraron, tardan, prometieron, van, iban, vayan, vienen, vinieron, vengan, ponen, \
        pusieron, pongan, instalan, revisan, revisaron, revisen, deben, deberian, manejaban, usan, \
        exigen, piden, pidieron, necesitan, quieren, querian, quisieron, vieron, vean, han, \
        habian, hayan, habran, creen, piensan, ayudan, ayuden, colaboran, facilitan, financian, \
        garantizan, ofertan, incluyen, incluye
        conector: y, i, e, ii, yy, o, u, ni, ademas, hademas, ademaz, admas, tambien, tamvien, \
        tamb, tamien, tabien, tambie, pero, peroo, pro, per, sino, porque, pues, pue, ps, pos, \
        entonces, entoncs, entons, entoces, entoncez, ntonces, enton, aunque, aunq, haunque, \
        aunke, mientras, mientra, cuando, si, asi, hasi, asique, luego, despues, despue, dsp, dps, \
        dspues, depues, que, como, segun, incluso, inclusive, igualmente, embargo, obstante, \
        siempre, apenas, con, sin, kon, para, por, sobre, desde, entre, contra, mediante, tras, \
        ante, hacia, durante, salvo, excepto, menos, ma, finalmente, primero, resulta, resulto, \
        aparte, encima, toca, antes, antez, ya, acaso, osea, oseaa
        duda: quiza, quizas, quisa, quisas, kiza, kizas, talvez, talves, tal, acaso, posib*, \
        probab*, provab*, puede, pueda, creo, kreo, cro, creer, creeria, crei, cre, supong*, \
        supuest*, supone, suponer, imagin*, imajin*, parece, parecia, pareceria, parecer, dudo, \
        duda*, dudos*, indecis*, indesis*, insegur*, confundid*, confus*, perdid*, sabria, nose, \
        noce, nosee, sepa, sabe, sabra, sabia, idea, eventual*, aproxim*, aparent*, alomejor, \
        depronto, dizque, disque, inciert*, depende, dependiendo, pensar, pienso, pensando, \
        penzando, pensarl*, piensol*, analiz*, consider*, ver, veremos, veo, vere, decidir, \
        decidirme, decido, decidid*, desidir, miremos, miro, mirando, evaluar, evaluando, evaluo, \
        consultar, consultarl*, consultare, cualquier*, opcion
        negacion: no, noo, ni, nunca, nuca, nunka, jamas, hamas, jamaz, jam, tampoco, tanpoco, \
        tampoko, tampo, nada, nda, nadita, naditica, naa, nd, ninguno, ninguna, ningun, ningunos, \
        ningunas, nignuno, ningno, ninguni*, nadie, nadien, naide, naiden, nadies, sin, cin, \
        excepto, salvo, apenas, incapaz, imposib*, niego, negar, negado, negada, negaron, \
        negativ*, tampocoo, siquiera, cero, carec*, aun, todavia, todabia, nones, nanay, \
        contrario, sino, pailas, nunquit*, nill*, nulo, nula, nulidad
        intensificador: muy, mui, my, muyy, mucho, muchisim*, mucha, muchas, muchos, bastante*, \
        vastante, bien, super, supr, superr, ultra, mega, hiper, archi, re, rete, requete, tan, \
        tann, tanto, tanta, demasiad*, demaciad*, damasiado, sumament*, totalment*, completament*, \
        completa, extremad*, exagerad*, realment*, rialmente, verdad*, absolutament*, absoluta, \
        increiblem*, terriblem*, especialment*, solo, solamente, simplement*, justament*, jurado, \
        harto, arto, arta, harta, hartos, hartic*, hartisim*, ful, full, mero, mera, puro, pura, \
        severo, severa, gran, tremend*, sobretodo, todo, toda, todos, todas, tod, todit*, enorm*, \
        altament*, profundament*, infinit*, berraca, verraco, jueputa, brutal, hijueputa, puta, \
        mas, plenament*, perfectament*
        sonido_risa: jaja*, ja, ajaj*, jeje*, je, jiji*, ji, jojo, jojojo, juju, jujuju, haha*, \
        hehe*, hoho, lol, lool, loll, lmao, lmfao, rofl, xd, xdd, xdxd, jsjs*, jksjks, jkjk, \
        jaksjs, ksks, kajs*, kakaka, kjkj, jsks, jajs*, jsja*, jkjs, muajaj*, buajaja, guajaja, \
        kk, mdr, juas, juasjuas, jua, rie, risa*, rizas, riza, carcajad*, broma*, bromit*, \
        chiste*, chistos*, charro, gracios*, comico, divertid*, joda, jodiendo, recoch*, jm, jmm
        muletilla: pues, pue, ps, pss, pos, puess, bueno, weno, bno, bueeno, buenoo, eh, ehh, eeh, \
        em, emm, ehm, mm, hm, hmm, hum, hump, jmm, este, estee, osea, ose, oseaa, osase, sea, \
        digo, digamos, mira, mire, miren, oiga, oigan, oye, oyeme, oigame, oi, ole, oles, ve, vea, \
        veaa, vee, entiende, entiendes, verdad, cierto, sierto, ajam, ah, ahh, aah, ahhm, ay, ayy, \
        ayayay, uy, uyy, uff, uf, uish, ush, ash, agh, ahg, pucha, juepucha, jueputa, juemadre, \
        hijuemadre, carajo, caramba, caray, virgen, dios, diosmio, jesus, avemaria, eavemaria, \
        emaria, ombe, hombre, ombre, home, hom, ome, nombe, erda, ala, tate, joa, cule, vaina, \
        vainas, baina, vaya, epa, epaa, opa, ea, oh, ohh, ooh, wow, guau, uau, wao, huy, uyuyuy, \
        nojoda, joda, entons, tons, tonces, tonz, asi, asit, onda, literal, basicament*, fijese, \
        fijate, imaginese, imaginate, imaginense, figurese, bah, puff, puf, meh, hala, hale, \
        venga, ven, dele, dale, andale, orale, upa, shh, psst, pst, chist, pilas, ojo
        """
}
