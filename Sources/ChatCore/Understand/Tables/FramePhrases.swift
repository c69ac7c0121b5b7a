/// Phrases in which a telling word says something else: what stands inside them is not counted.
enum FramePhrases {
    static let table = """
        1 (por cuanto tiempo|cuanto tiempo|en cuanto tiempo)
        1 (a toda hora|a cualquier hora|de una vez por todas|la hora de|es hora de|en buena hora|\
        por ahora|a la hora que|de dia|dia a dia|el otro dia|al dia|buen precio dice|a todo \
        precio|a ningun precio|por el momento|hace dias|en estos dias|estos dias|hoy en dia|un \
        dia de estos|todos los dias se|por lo menos|mas o menos|al menos)
        1 (tengo|tenemos|montamos|montar|monte|somos|mi|nuestro) [un|mi|el] [pequeno|propio] taller
        1 (me|nos|les) [puede|pueden|puedes|podria|podrian] (enviar|envia|envian|envias|envie|envien|\
        mandar|manda|mandan|mandas|mande|manden) [los|la|el|un] (datos|cuenta|numero|qr|codigo) \
        (de|del|para|pa)
        1 (dia de la mujer|dia de la madre|dia del padre|dia del trabajo)
        1 (darle las gracias|gracias a dios|dar gracias)
        1 (no hay problema|no hay afan|sin problema|ningun problema|no es problema)
        1 (tiene razon|tienen razon|tiene que ver|tienen que|tiene que|tengo que ver)
        1 (direccion de correo|correo electronico|direccion electronica|direccion hidraulica)
        1 (por lo que vale|vale la pena|vale verga|vale gracias|si vale|vale gracias)
        1 (que cuesta trabajo|me cuesta trabajo)
        1 (eso vale|vale gracias|ok vale)
        1 (que pena con|sin costo)
        1 (hace|hacia|hizo|hacen|haga|hagan|hagas|haciendo|hacer|tiene|tenga|tengan|tener) [mucha|\
        poca|tanta|mas|la|una|ninguna] gracia
        1 (llegar|llegas|llega|llegara|llegue|llegaras|llegado) a (ser|querer|quererme|quererte|\
        gustar|gustarte|gustarme|pensar|entender|creer|conocerte|sentir|amar|odiar|viejo|vieja)
        """
}
