/// Cities, departments and countries that customers of a Colombian shop name.
enum Places {
    static let table = """
        lugar: bogota, medellin, cali, barranquilla, cartagena, cucuta, bucaramanga, pereira, \
        santa marta, ibague, manizales, pasto, neiva, villavicencio, armenia, valledupar, \
        monteria, sincelejo, popayan, tunja, riohacha, florencia, quibdo, yopal, arauca, \
        leticia, mocoa, mitu, puerto carreno, san andres, providencia, inirida, soacha, itagui, \
        envigado, sabaneta, rionegro, la ceja, marinilla, apartado, caucasia, palmira, tulua, \
        buga, cartago, buenaventura, jamundi, yumbo, dosquebradas, santa rosa de cabal, \
        chinchina, la dorada, girardot, fusagasuga, facatativa, zipaquira, chia, cajica, funza, \
        mosquera, madrid, duitama, sogamoso, chiquinquira, floridablanca, giron, piedecuesta, \
        barrancabermeja, san gil, ocana, pamplona, villa del rosario, los patios, soledad, \
        malambo, sabanalarga, baranoa, cienaga, aracataca, magangue, mompox, turbaco, arjona, \
        carmen de bolivar, corozal, sampues, tolu, covenas, lorica, cerete, sahagun, planeta \
        rica, montelibano, tierralta, ayapel, aguachica, codazzi, bosconia, maicao, uribia, \
        fonseca, san juan del cesar, espinal, melgar, chaparral, mariquita, pitalito, garzon, \
        ipiales, tumaco, tuquerres, samaniego, santander de quilichao, puerto tejada, acacias, \
        puerto lopez, san jose del guaviare, puerto asis, orito, sibundoy, aguazul, tame, \
        saravena, istmina, bahia solano, antioquia, atlantico, bolivar, boyaca, caldas, caqueta, \
        casanare, cauca, cesar, choco, cordoba, cundinamarca, guainia, guaviare, huila, la \
        guajira, guajira, magdalena, narino, norte de santander, putumayo, quindio, risaralda, \
        santander, sucre, tolima, el meta, municipio de bello, en bello, valle del cauca, \
        vaupes, vichada, uraba, eje cafetero, la costa, los llanos, colombia, venezuela, \
        ecuador, peru, panama, estados unidos, usa, espana, mexico, chile, argentina, brasil, \
        miami, caracas, quito, lima, maracaibo, cucuta norte, copacabana, girardota, caldas \
        antioquia, barbosa, yarumal, jerico, guatape, el carmen de viboral, santa fe de \
        antioquia, puerto berrio, segovia, el bagre, chigorodo, carepa, necocli, arboletes, \
        moniquira, villa de leyva, paipa, ubate, villeta, tocancipa, sopo, la calera, sibate, \
        silvania
        fuera: otra ciudad, otras ciudades, otro municipio, otros municipios, pueblo, pueblos, mi \
        pueblo, un pueblo, vereda, veredas, corregimiento, finca, todo el pais, el pais, nivel \
        nacional, a nivel nacional, toda colombia, fuera de la ciudad, afuera, otro \
        departamento, otro pais, el exterior, municipio, municipios, provincia, mi ciudad, mi \
        casa, la casa, mi barrio, domicilio, fuera
        """
}
