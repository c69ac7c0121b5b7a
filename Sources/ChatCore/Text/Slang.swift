/// How Colombians shorten and misspell common words on WhatsApp, and what they mean.
enum Slang {
    /// The words that a short or misspelt one stands for; `nil` when it stands for itself.
    static func expansion(of word: String) -> [String]? {
        if let known = table[word] { return known }
        return isLaughter(word) ? ["jaja"] : nil
    }

    /// One line per meaning: what is meant, then the ways to write it.
    private static let lines = """
        que: q k ke qe qh qeu
        por que: xq pq porq porqe xque xke porke pork xk
        por favor: xfa xfavor porfa porfis porfavor porfabor plis please pls pliss pofavor xfis \
        porfi favorsito porfaa xf
        por: x
        para: pa xa pra paraa
        para el: pal
        para que: paque pake
        tambien: tmb tb tbn tmbn tambn tambem tanbien tmbien tambein
        cuanto: cto cnto qnto kuanto cuant quanto cuato cuamto qanto kto cunto cuanro
        cuantos: kuantos ctos
        cuando: cdo qndo kuando cuand
        donde: dnd dnde dond adnd donfe
        adonde: adnde
        bien: bn vien bm
        buenas: bns wenas vuenas wnas bnas buens bunas buenaas benas wuenas buwnas wena
        buenos: bnos wenos vuenos
        buen dia: buendia
        buenos dias: buenosdias buendias buenodias
        buenas tardes: buenastardes
        buenas noches: buenasnoches
        tardes: tards trdes 
        dias: diaz
        quiero: kiero qiero quero qero kero quiro quieor quiwro
        quieren: kieren
        quisiera: kisiera qisiera quiciera
        necesito: nesesito nececito nesecito necsito necesit necito nesito
        informacion: info infor informasion imformacion informacio inf
        hola: ola hla holi holis olis holaa hol holaz jola aola holaq hoal ohla
        gracias: grasias grax grs thx graciass gracis gracas grasia gcs grcias grcs gracais grx grac
        muchas gracias: muchasgracias
        usted: ud vd uste 
        ustedes: uds vds
        senor: sr snr
        senora: sra snra
        senorita: srta
        don: dn
        veci: vecinito vecino vecina vecinita veciii vecis
        amigo: amig amiwo amiguito
        hacen: asen hasen acen
        hacer: aser hacerr
        hace: ase
        hago: ago
        hay: ahy ai
        hoy: oy
        hora: ora
        ahora: aora ahra
        ahorita: aorita orita
        estan: stan estn
        esta: sta ezta
        estoy: toy stoy
        este: ste
        tienen: tinen tienn tienem tieen
        tiene: tine tien
        manana: mñn mnn
        mensaje: msj mjs msg sms
        whatsapp: wpp wsp wasap guasap whatsap wap wasapp watsap whatsaap ws wassap watsapp \
        whatsp
        telefono: tel telf tlf
        celular: cel
        numero: num nro  nr
        direccion: dir direc direcc dire
        de: d
        con: cn
        no: nop nope nel nanai nou
        si: sip sii sep see sipi sisi zi
        te: t
        hasta: asta
        cualquier: cualkier
        alguien: alguin
        problema: poblema plobrema
        ok: oki okey okay okis oks okk oka okei okidoki
        vale: bale
        ubicacion: ubi ubic
        descuento: dcto dscto desc dto
        domicilio: domi domis
        efectivo: efec
        transferencia: transfer
        medellin: mde
        bogota: bta bog
        barranquilla: bquilla
        cartagena: ctg
        fin de semana: finde
        cuadra: kuadra
        quedan: qdan kedan
        queda: qda keda
        dios le pague: dioslepague
        ojala: ojalas
        """

    private static let table: WordMap<[String]> = {
        var table = WordMap<[String]>()
        for line in lines.split(separator: "\n") {
            let sides = line.split(separator: ":", maxSplits: 1)
            guard sides.count == 2 else { continue }
            let meaning = sides[0].split(separator: " ").map(String.init)
            for spelling in sides[1].split(separator: " ") { table[String(spelling)] = meaning }
        }
        return table
    }()

    /// `jajaja`, `jejeje`, `hahaha`, `jsjsjs`, `kkkk`: four letters or more, one consonant all
    /// along.
    private static func isLaughter(_ word: String) -> Bool {
        let letters = word.utf8
        guard letters.count >= 4 else { return false }
        var laugh: UInt8 = 0
        var consonants = 0
        for letter in letters {
            switch letter {
            case UInt8(ascii: "j"), UInt8(ascii: "h"), UInt8(ascii: "k"):
                guard laugh == 0 || laugh == letter else { return false }
                laugh = letter
                consonants += 1
            case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "s"): break
            default: return false
            }
        }
        return laugh == UInt8(ascii: "k")
            ? consonants == letters.count : consonants >= 2 && consonants * 3 >= letters.count
    }
}
