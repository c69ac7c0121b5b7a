/// Trouble, repairs, maintenance, spare parts and warranty.
enum ServicePhrases {
    static let repair = """
        2.1 (arreglo|arreglar|reparar|reparacion|revisar|revision|mantenimiento|calibrar|\
        desajustada|descalibrada|trabada|varada|danada|danado|descompuesta|averiada)
        3.2 (tiene|tendra|tendria|hay) (arreglo|solucion|reparo|compostura)
        3.2 (quedo|esta|se quedo|anda|va) (sin fuerza|sin velocidad|sin luz|sin potencia)
        3.2 (se le|se me|se) (zafa|zafo|suelta|solto|sale|salio|corre|corrio|cae|afloja|aflojo|\
        brinca|sube|baja) (la|el|los|las)
        1.2 @falla
        3.3 (mi|la|el|esta|esa|una) [@producto|@cosa] * (sono feo|sono raro|se paro|se apago|se \
        quedo|se daño|se dano|se trabo|se frego|no volvio|no baja|no sube|no gira|no corre|no \
        camina|no hala|no jala|quedo dura|quedo pegada|huele|humea)
        3.3 no (baja|sube|gira|corre|hala|jala|camina|avanza|aprieta|ajusta|cierra|abre|engancha|\
        agarra|entra)
        3.3 (se me|se le|se nos|se) (rompio|solto|cayo|salio|zafo|desarmo|partio|quemo|fundio|mojo|\
        oxido|pego|trabo|daño|dano) (algo|una pieza|un tornillo|por dentro|la|el)
        3.3 (que|para que) (la|lo|las|me la|me lo) (vean|miren|revisen|arreglen|chequeen|reparen|\
        cuadren|ajusten|calibren|mire|revise)
        3.3 (embobinan|embobinar|rebobinan|rectifican|afilan|afilar|tornean|soldar|sueldan|cambian \
        el|cambian la|pulen|engrasan|desarman|destraban)
        3.3 (necesitan|necesita|requieren|requiere|toca hacerle|hay que hacerle|le falta|les \
        falta) * mantenimiento
        3.2 (trabaja|va|esta|anda|quedo|suena) (muy dura|muy duro|muy lenta|muy lento|dura|pesada|\
        floja|suelta|trabada|sin fuerza|con ruido|rara|raro)
        3 @arreglar
        3.2 (demora|demoran|tardan|se demoran) @arreglar
        3.2 (hacen|prestan|tienen|dan|ofrecen|realizan|manejan|brindan|hay|hace) [el] \
        (mantenimiento|mantenimientos|reparacion|reparaciones|arreglos|servicio tecnico|soporte \
        tecnico|revision|revisiones|soporte)
        3.4 (no|nada que|ya no|tampoco|no me|no la|no le|ni) (@funcionar|enciende|agarra|jala|\
        corta|sube|avanza|arrastra|lee|reconoce|conecta|enfria|calienta|lava|imprime|gira|bota|\
        hala)
        3.3 (no|nada que|ya no) (me|le|la) (da|hace|entra|deja|suelta|quiere|baja|coge)
        3.3 (no|nada que|ya no) (me|la|le|esta|quiere|deja) (@trabajo|@funcionar)
        3.3 (no|nada que|ya no) @trabajo
        3.4 (no|nada que) (quiere|me quiere|me) (@funcionar|prender|arrancar|funcionar|encender|\
        trabajar|dar|coger|girar|servir)
        3.4 (se|se me|me|se le|se nos) (dano|danaron|trabo|traba|atasca|atasco|atranca|atranco|\
        para|paro|apaga|apago|revienta|revento|rompe|rompio|partio|parte|quemo|enreda|enredo|\
        frena|freno|bloquea|bloqueo|suelta|solto|descuadra|descuadro|desajusta|desajusto|\
        recalienta|recalento|varo|jodio|cayo|enrreda|desbarato|atora|atoro|pega|pego|tranca|\
        tranco|fundio|estropeo|descompuso|descalibro|afloja|aflojo|mojo|frego|tuerce|torcio|zafa|\
        zafo)
        3 (hace|mete|tiene|haciendo|suena) (un|mucho|harto|tanto|como un|con) (ruido|ruidos|bulla|\
        ruidito|ruido raro|chillido|sonido)
        3 (hace ruido|suena raro|suena feo|suena duro|suena como|suena muy|bota aceite|echa humo|\
        huele a quemado|echo chispas|saca humo|da corriente|pasa corriente|salto chispa)
        3 (esta|quedo|anda|la tengo|lo tengo|se puso|viene|sigue|llego|sigue igual de|se encuentra|\
        tengo) [toda|muy|como|media] @falla
        3.3 (tengo|tiene|presenta|hay|da|dando|con|me esta dando) [un|unos|el|algunos|muchos|otra \
        vez] (problema|problemas|dano|danos|inconveniente|inconvenientes|falla|fallas|lio|lios|\
        enredo|error) (con|en) [@articulo] (@producto|@cosa)
        2.6 (tengo|tiene|presenta|me esta dando|da) [un|unos|el|algunos] (problema|problemas|falla|\
        fallas|dano|danos|inconveniente|lio) [con|en]
        3.2 (problema|problemas|falla|fallas|dano|danos) (con|en|de) [@articulo] (@producto|@cosa)
        3.2 (mi|la|una|el|esta|esa|de la) (@producto|@cosa) [se|me|esta|que|no|anda|que me \
        vendieron|nueva|que compre] * @falla
        3 @producto * @falla
        3.2 (mia|mio|@cosa) * (no|nada que) @funcionar
        3.2 (me la|me lo|la|lo|me las|las) (arregla|arreglan|repara|reparan|revisan|revisa|pueden \
        arreglar|puede arreglar|pueden revisar|puede revisar|pueden reparar|componen|pueden \
        mirar|puede mirar|miran)
        3 (viene|van|va|vienen|mandan|envian|tienen|tiene|hay|necesito|busco|requiero|ir|venga|\
        visita|visitas|conoce un|contratar|puede venir|pueden venir) [a|un|algun|el|con|el \
        senor] (tecnico|tecnicos|mecanico)
        3 (servicio|visita|revision|arreglo|tecnico|mantenimiento) (a domicilio|en casa|en la casa|\
        a la casa|domiciliario|domiciliaria)
        3.2 (llevar|llevarla|llevarlo|llevo|traer|traerla|dejar|dejarla|mando|mandarla|llevarles|\
        le llevo|les llevo) * (@arreglar|que la revisen|para revision|al taller|para que la \
        miren|para arreglo|para mantenimiento)
        3.2 (toca|hay que|necesita|necesito|requiere|le hace falta|falta|hacerle|quiero|quisiera|\
        me urge|cuando le toca) [hacerle|un|una|el] @arreglar
        3 (como|que hago) * (se instala|se arma|se arregla|se programa|se gradua|se cambia|se pone|\
        se le pone|se lubrica|se limpia|se configura|se calibra|cambiar|configurar|armar|\
        lubricar|graduar|programar|le cambio|le pongo|la configuro|la armo|se ajusta|se usa|se \
        maneja|manejarla|usarla|se prende|poner|la gradua|lo gradua|lo cambio|se quita|quitar|\
        desarmar|se desarma|se saca|lo pongo|se aceita|aceitarla|la lubrico|la limpio)
        3 (me|nos) (ayudan|ayuda|ayudas|pueden ayudar|puede ayudar|ensena|ensenan|explica|explican|\
        pueden ensenar) (a|como) (configurar|armar|instalar|manejar|usar|programar|graduar|poner|\
        cambiar|conectar|ponerla|manejarla|usarla|arreglar)
        3.2 (manual|instructivo|tutorial|instrucciones) [de|del|para|en|usuario|de uso|de \
        instrucciones]
        1.9 (dano|danos|falla|fallas|averia|averias|diagnostico|tecnico|tecnicos|mano de obra|\
        mecanico)
        1.2 taller
        3.2 (ensenan|ensenarme|ensena|capacitan|capacitacion|capacitaciones|induccion|dan \
        capacitacion) [a|como|para|de] [usarla|usar|manejarla|manejar|utilizarla|el manejo]
        3 (capacitacion|capacitaciones)
        3.2 @producto * (sale|queda|quedo|saliendo|quedando|esta) (mal|fea|feo|floja|flojo|flojas|\
        disparejo|dispareja|torcida|torcido|suelta)
        3.2 (@trabajo|quedo|queda|trabajando) (mal|flojo|floja|feo|raro|disparejo|super flojo|muy \
        flojo|torcido|a medias)
        3.2 (no|nada que) esta (funcionando|trabajando|prendiendo|arrastrando|cogiendo|sirviendo|\
        dando|andando)
        3.2 (se queda|se me queda|queda|se quedo|se me quedo|quedo) [como] (pegada|pegado|trabada|\
        trabado|quieta|quieto|prendida|frenada|sin fuerza|dura|atascada)
        3 (desajuste|desajustes|desperfecto|desperfectos|sonido raro|sonido rarisimo|ruido raro|un \
        sonido|haciendo un sonido|haciendo un ruido)
        3.3 (me|esta|se|se me|me esta) (parte|rompe|partiendo|rompiendo|reventando|revienta|\
        quebrando|enredo|enreda|tragando|traga|comiendo|come|partio) * @producto
        3.3 @falla @producto
        3 (esta|se) (partiendo|rompiendo|reventando|quebrando|enredando|tragando|comiendo)
        3.2 (solicito|necesito|requiero|quiero|mandan|manden|manda|envian|envien) * (visita|\
        revision) tecnica
        3.2 (auxilio|ayuda|ayudenme|ayudeme) * (se|no|esta) * @falla
        2.4 (se dano|esta danada|esta danado|se me dano|no funciona|no sirve|no prende|no enciende|\
        no arranca|no anda|dejo de funcionar|dejo de servir|dejo de prender|dejo de trabajar|no \
        hace nada|no quiere trabajar|no da nada|esta fallando|me esta fallando|quedo sin|se \
        quedo sin|se queda pegada|se quedo pegada|se queda quieta|no responde)
        3.2 (ya esta|quedo|esta lista|estara lista|esta listo|como va|que paso con|que ha pasado \
        con|ya arreglaron|ya repararon|ya revisaron|cuando esta|cuando estaria|para cuando) \
        [lista|la|mi|el arreglo de mi|el arreglo de la|la reparacion de mi|la revision de] \
        (@producto|@cosa|reparacion|arreglo)
        3.2 (deje|lleve|tengo) (la|mi|una|el) (@producto|@cosa) (alla|en el taller|con \
        ustedes|en reparacion|para arreglo|en arreglo|para mantenimiento|hace|alla en el taller|\
        donde ustedes|en su taller|ahi)
        3 (cuanto|que tanto|cuantos dias) * (demora|demoran|tarda|tardan) * (arreglo|arreglar|\
        arreglarla|revision|reparacion|mantenimiento|repararla|arreglarmela|en el taller|\
        revisarla)
        """

    static let parts = """
        3.2 (repuesto|repuestos|refaccion|refacciones|pieza|piezas|accesorio|accesorios|autopartes|\
        despiece|piezas sueltas)
        3.2 @tener [@articulo] @pieza
        3.2 @tener * @pieza
        3.3 @querer [comprar|conseguir|adquirir|cambiar|cambiarle|pedir] [@articulo|@numero] \
        [@numero] @pieza
        3.3 @querer (un|una|unos|unas|@numero) * @pieza
        3.2 (quiero|deseo|quisiera|voy a|necesito|me gustaria|donde puedo|donde|para|puedo) \
        (comprar|conseguir|consigo|adquirir|encontrar|pedir|cambiar|encargar|cambiarle) \
        [@articulo] [@numero] @pieza
        3.2 (donde consigo|donde venden|me venden|me vende|me consigue|me consiguen|donde \
        encuentro|se consigue|se consiguen|consigo) [@articulo] @pieza
        3.2 @pieza (para|que le sirva|compatible|original|originales|generico|generica)
        3.2 @pieza * (para|de) (@producto|@cosa)
        3.4 (que|cual) @pieza (le sirve|sirve|lleva|usa|le queda|se le pone|le pongo|necesito|es)
        3.2 (me sirve|sirve|le sirve|puedo ponerle) [@articulo] @pieza
        3.2 @articulo @pieza (le sirve|sirve|es compatible|le queda|le sirven|es la misma|me sirve)
        2.2 ^ [la|el|una|un|las|los|unas|unos] @pieza $
        2.1 (la|el|una|un|las|los|unas|unos) @pieza $
        1.9 @pieza
        2.6 @pieza (de|para|por|calibre|numero|@codigo|@numero)
        3.6 (se|me|se me|se le) (partio|partieron|rompio|rompieron|perdio|perdieron|quebro|gasto|\
        desgasto|acabo|acabaron) [la|el|una|un|las|los|unos|unas] @pieza
        3.2 (se me|se) (perdio|extravio|boto) (la|el|una|un)
        3.2 (venden|vende|consiguen|tienen) * (suelta|suelto|sueltas|sueltos|por separado|aparte|\
        la pieza)
        3 (le sirve|le sirven|le queda|es compatible|compatible|sirve) (a|a la|con|con la|a una|a \
        mi|para la) * (@marca|@producto|@codigo)
        3 (tornillo|tornillos|resorte|resortes|rodamiento|rodamientos|tuerca|tuercas|correa|\
        correas|banda|bandas|fusible|engranaje|engranajes|pinon|pinones|perilla|carbones|\
        escobillas)
        3.2 (compatible|compatibles|le sirve|le sirven|sirve para|le queda) (con|para|a|a la|a mi|\
        la|mi) (mi|la|una|el)
        3 (cambiar|cambio|cambiarle|reemplazar|reponer|cambian|cambiarme) [de|el|la|los|las|le] \
        @pieza
        """

    static let warranty = """
        4 (por cuanto tiempo|cuanto tiempo|cuantos meses|hasta cuando) * (responden|responde|\
        garantizan|garantiza|respaldan|cubren|cubre)
        3.4 (si) [me] (sale|salio|saliera|resulta|llega|viene) (defectuosa|defectuoso|mala|malo|\
        danada|danado|con fallas|con defectos|chimba|con problemas)
        3.2 quien * responde
        3.4 (garantia|garantias|garantizado|garantizada|garantizan)
        3.8 (arreglo|arreglos|reparacion|reparaciones|mantenimiento|mantenimientos|trabajo|trabajos) \
        (tiene|tienen|trae|traen|lleva|llevan|queda|quedan|viene|vienen|con) [con|alguna] garantia
        3.8 (cuanto|que|como|cual|cuantos) * garantia
        4 [por] (cuanto|cuantos) (tiempo|meses|anos|dias) * garantia
        3.6 garantia * (cubre|cuanto|dura|tiene|tienen|meses|ano|anos|hacer valer|valida|valido|\
        vencida|vigente|aplica|incluye|dias|por escrito|fabrica|tienda|oficial)
        3.6 (hacer valer|hago valer|aplicar|aplica|pedir|reclamar|usar|cubre|hacer efectiva|perder|\
        pierdo|pierde|extender|por|entra en|entra por|tramitar|solicitar|sin|con|da|dan|tienen|\
        tiene|hay) [la|mi|de|una|por] garantia
        3 (si se dana|si me sale mala|si sale mala|si sale danada|si se me dana|si llega danada|si \
        falla|si no funciona|si sale defectuosa|si no me funciona|y si se dana|si presenta \
        fallas|si llega mala) * (que pasa|que hago|responden|quien responde|me la cambian|la \
        cambian|me responden|cubre|como hago|que hacen|hacen|puedo|me devuelven)
        3 (que pasa si|que hago si|quien responde si|responden si|ustedes responden) [se|me|sale|\
        llega|no|la|el] * (dana|mala|danada|funciona|sale mala|defectuosa|falla|dano|danado)
        3 (tienen|ofrecen|dan|hay) (respaldo|servicio postventa|postventa|servicio post venta)
        2.6 (postventa|respaldo|que respaldo|responden por|quien responde)
        """
}
