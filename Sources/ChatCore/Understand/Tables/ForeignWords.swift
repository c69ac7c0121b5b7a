/// Things and places that belong to other trades and to life at large. A word that the shop itself
/// sells is left out when its lexicon is built.
enum ForeignWords {
    static let table = """
        ajeno: aeropuerto, aguacate, aguardiente, aire acondicionado, ajiaco, albanil, alexa, \
        aliens, anchetas, ansiedad, arepa, arepas, arma, armas, arroz, audifonos, avion, \
        barberia, beca, becas, bicicleta, bicicletas, billetes falsos, blusas, boda, bolsos, \
        bomba casera, bus, buses, caballo, caballos, cachorro, cachorros, calendario, camas, \
        camion, camioneta, camisetas, cancion, canciones, carne, carro, carros, carteras, \
        cedula, celulares, cemento, cerradura, cerrajero, cerveza, chat gpt, chatgpt, \
        chubasquero, cine, clima, cocinar, colchon, colchones, colegio, comedor, comida, \
        computador, computadores, contador publico, corrientazo, corrupcion, cortinas, cosecha, \
        cuento, cuentos, cultivo, custodia, delfines, depresion, derecha politica, \
        despiertame, dian, dieta, dinosaurios, divorcio, documentos falsos, dormitorio, drogas, \
        drogueria, electricista, embarazo, empanadas, eps, estufa, estufas, excel, excursion, \
        explosivos, extraterrestres, fantasmas, farandula, farmacia, fertilizante, fibra optica, \
        fiebre, fiesta, fifa, fotografia, fotografo, gafas, gallina, ganado, gasolina, gato, \
        gatos, gimnasio, globos, gobierno, gol, gripa, gripe, guarderia, gym, hackea, hackear, \
        hamburguesa, hamburguesas, helado, historia, hospedaje, hospital, hotel, hoteles, html, \
        huevos, huracan, impresora, impresoras, impuesto, impuestos, inteligencia artificial, \
        internet hogar, interruptor, inversion, invertir, inyeccion, iphone, izquierda, jardin \
        infantil, java, jeans, joyas, juguetes, junior, keratina, la luna, labial, ladrillos, \
        laptop, las noticias, lavadero, lavadora, lavadoras, leche, lenguaje, lentes, libro, \
        libros, licuadora, licuadoras, llantas, lloviendo, llueve, manicure, maquillaje, mareo, \
        mariachis, marihuana, mascota, mascotas, matrimonio, medicamento, medicamentos, memoria \
        ram, mercado, microondas, monitor, moto, motorola, motos, movistar, muebles, multa, \
        multas, munecas, natacion, nevera, neveras, notaria, noticias de, novela, ovnis, pan, \
        panaderia, pantalones, paraguas, parlante, pasaje, pasajes, paseo, pastilla, pastillas, \
        peces, peluches, peluqueria, pension, perfume, perfumes, perro, perro caliente, perros, \
        pescado, pestillos, pinata, pista, pistola, pizza, pizzas, pizzeria, planeta, planetas, \
        playa, plomeria, plomero, politica, pollo, pon musica, ponque, postre, pronostico, \
        quinceanera, recarga, recargas, receta, recetas, recordatorio, recursion, reforma, \
        relojes, remedio, restaurante, restaurantes, rima, robots, router, salon, samsung, \
        sancocho, semillas, sena, sensores, serenata, serie, series, simcard, siri, sobredosis, \
        sofa, software, tablet, tatuaje, tatuajes, taxi, tejas, televisor, televisores, temblor, \
        temperatura, temporizador, temporizadores, tenis, terremoto, tigo, titulo falso, torta, \
        tortas, tos, tour, tramite, tutela, uber, ultimas noticias, unas acrilicas, universidad, \
        universidades, universo, urgencias, vaca, vacas, vallenato, variable, ventilador, \
        ventiladores, verso, versos, vestidos, veterinaria, veterinario, vida extraterrestre, \
        vitamina, vitaminas, votar, wifi, xiaomi, yoga, youtube, zapatos
        """
}
