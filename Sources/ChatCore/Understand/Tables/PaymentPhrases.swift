/// Payment: methods, instalments, cash on delivery, accounts.
enum PaymentPhrases {
    static let table = """
        3.6 (cuenta|cuentas) (en|de|del) @banco
        3.4 (diferirla|diferirlo|diferir|diferido|la difiero)
        3.4 (pago|pagar|le pago|pagarle|pagaria) * cuando * (traiga|traigan|llegue|entreguen|\
        entregue|reciba|tenga)
        2.1 (pagar|pago|pagos|pagarla|pagando|abonar|abono|abonos|abonando|consignar|consigno|\
        consignacion|transferir|transfiero|transferencia|cuotas|cuota|financiar|financiarla|\
        fiado|fian|qr|tarjeta|tarjetas|efectivo|anticipo|deposito|codeudor|contado|giro|adelanto|\
        mensualidad)
        3.2 (terminar|termine|termino|acabe|acabo) de pagar
        3.4 (me|nos) (esperan|espera|da|dan|fia|fian|la deja|la dejan) * (quincena|fin de mes|\
        plazo|tiempo para pagar|espera|pague|fiado|fiada)
        3.4 (hasta|en|a) (la quincena|fin de mes|el pago|que me paguen|que cobre)
        3 (no completo|no me alcanza|no tengo todo|no tengo la plata completa|no tengo completo)
        3.4 (dolares|zelle|western union|euros|bolivares|usdt|binance|pago movil|cheque|bonos|\
        cuenta propia|tarjeta de credito|puntos)  (reciben|aceptan|sirven|sirve|se puede)
        3.4 (aceptan|reciben|acepta|recibe|trabajan con|manejan) (zelle|western union|euros|\
        bolivares|usdt|puntos|orden de compra|ordenes de compra|cheque|cheques|pagos en linea|\
        tarjeta)
        3.4 (en|como) parte de pago
        3.4 (@numero|treinta|sesenta|noventa|quince) dias * (pago|pagar|factura|credito|plazo)
        3.4 (pago|pagos|pagar|factura) a * dias
        3.4 (consignar|pagar|mandar|enviar|dar|mando|doy|consigno) [todo o] [la|solo la|le|les] \
        [mando la|mitad|parte]  (mitad|una parte|todo de una|el total|el cincuenta)
        3.4 (le|les) (mando|doy|consigno|pago|transfiero|giro) (la mitad|una parte|el resto|el \
        total|todo|el abono|la plata)
        3.4 (alla mismo|en la tienda|en el local|ahi mismo|en caja|al recoger|cuando vaya) (pago|\
        se paga|puedo pagar)
        3.2 (dan|hay|tienen|manejan|dejan) (facilidades|facilidad|plazo|plazos|credito directo|\
        fiado|cuotas)
        3.5 (forma|formas|medio|medios|metodo|metodos|opcion|opciones|modo|modos|modalidad|\
        modalidades|facilidad|facilidades|plan|planes|condiciones|manera|maneras) (de|para) \
        (pago|pagos|pagar|financiacion|credito|cancelar)
        4 (como|de que forma|de que manera|por donde|en donde|donde|a donde) * (pago|puedo pagar|\
        se paga|se puede pagar|les pago|le pago|es el pago|seria el pago|pagaria|se cancela|\
        consigno|puedo consignar|les consigno|hago el pago|realizo el pago|transfiero|se hace el \
        pago|les transfiero|le consigno)
        4 (aceptan|reciben|manejan|tienen|puedo pagar con|pagar con|pago con|recibe|acepta|pagar \
        por|puedo con|se puede con|con|por|trabajan con|sirve|puedo por|maneja|tiene|hay|dan|da|\
        cuentan con|ofrecen) [@articulo] @medio
        4 (aceptan|reciben|manejan|tienen|trabajan|dan|hay|venden|ofrecen|recibe|maneja|hacen|\
        tiene|con|por|a|para|sacar|solicitar|hago|pedir|quiero|opcion de|estudio de) [@articulo] \
        @credito
        3.5 (a|en) (credito|cuotas|plazos)
        3 (nequi|daviplata|bancolombia|sistecredito|addi|datafono|pse|contraentrega|financiacion|\
        financiamiento|financian|fian|efecty|consignacion|baloto|brilla)
        3 (contra entrega|pago contra entrega|pagar al recibir|pago al recibir|pagar cuando llegue|\
        pagar cuando me llegue|pago cuando llegue|pago al llegar|pagar en la puerta|pagar contra \
        entrega|pago en casa|pagar al momento de recibir|pago cuando reciba)
        3 (tarjeta de credito|tarjeta debito|tarjeta de debito|tarjetas de credito|con tarjeta|\
        codigo qr|cuenta de ahorros|cuenta corriente|numero de cuenta|numero de nequi|\
        transferencia bancaria|llave bre b|la llave)
        4 (numero|datos|la cuenta|cuenta|qr|codigo) (de|para|del) (cuenta|consignar|nequi|\
        daviplata|bancolombia|la transferencia|transferir|pagar|el pago|la cuenta|pago|hacer el \
        pago|la consignacion)
        4.5 [otro|otra] (numero|cuenta) (de|del|para) (nequi|daviplata|bancolombia) * (no me deja|\
        no deja|no pasa|no sirve|no me sirve)
        4 (a que|cual es el|a cual|que) (cuenta|nequi|numero de cuenta|banco) * (consigno|\
        transfiero|pago|es|consignar|transferir)
        3 (cuotas|cuota|cuota inicial|abono|abonos|credito|plan separe|sistema de separado|sin \
        interes|intereses|pagos quincenales|pagos mensuales|por cuotas|mensualidades|al contado|\
        de contado|por club)
        4 (cuantas|a cuantas|en cuantas|hasta cuantas) cuotas
        3.5 (cuanto|de cuanto) * (cuota inicial|la inicial|cuotas|la cuota|las cuotas|cuota \
        mensual|de inicial)
        3.8 (separar|separarla|separarlo|apartar|apartarla|apartarlo|la separo|lo separo|reservar|\
        reservarla) * (con|por) (un|una|una parte|la mitad|abono|cuanto|algo|poco|@monto|plata|\
        cuanta)
        3.5 (puedo|se puede|podria|podemos|dejan|me dejan) * (pagar|abonar|cancelar|pagarla|\
        pagarlo) * (mitad|por partes|en partes|despues|el otro mes|a fin de mes|en cuotas|el \
        resto|una parte|poco a poco|la quincena|a plazos|mensual|semanal|quincenal|por partes|con)
        3.5 (la mitad|una parte|un abono) * (ahora|ya|primero|y la otra|y el resto|despues)
        3.5 (hay que|toca|tengo que|se debe|debo) (pagar|consignar|cancelar) * (anticipado|por \
        adelantado|todo|antes|completo|de una|primero|la mitad)
        3 (pago|pagos|pagar) (anticipado|por adelantado|adelantado|en linea|online|por internet|\
        electronico|por transferencia|en efectivo|con tarjeta|por nequi|a cuotas|a plazos|por \
        partes|en dolares)
        2.5 (como pago|puedo pagar|para pagar|donde pago|pagos|medios pago|formas pago|para el \
        pago|el pago como|el pago es|link de pago|enlace de pago|pagar con|pagarla con|le pago \
        con|les pago con|pago con)
        3 (puedo|se puede|podria|quiero|quisiera|para) (abonar|consignar|transferir|financiar|\
        financiarla|pagarla|pagarlo)
        3 (ir|voy|seguir|le voy|les voy|ir) pagando
        3 (pagando|pagar|pago|pagarla) (de a|de a poquitos|de a poco|poquito a poco|por cuotas|a \
        cuotas|despues|cash|de contado|mensual|la mitad|contra)
        3 (de contado|de contao|a credito|al contado|vida crediticia|me la fian|me lo fian|la fian|\
        lo fian|la dejan fiada|a plazos|plazo de @numero|a @numero dias|a @numero meses|@numero \
        cuotas)
        3 (dar|doy|dando|con) (la mitad|una inicial|una cuota|cuota inicial|una parte|un adelanto|\
        un abono|un anticipo)
        3 (no consigno antes|consigno antes|pago cuando la tenga|pago cuando lo tenga|pago cuando \
        la reciba|pago cuando me|pago despues de|le consigno|te consigno|les consigno|les \
        transfiero|te transfiero|le transfiero|anticipo|adelanto)
        3.5 (que|cuales) (documentos|requisitos|papeles) * (credito|financiacion|financiar|otorgar|\
        piden|exigen)
        2.2 ^ (efectivo|tarjeta|transferencia|transferencias|tarjetas) $
        3 (reciben|aceptan|recibe|acepta) (efectivo|plata|dolares|tarjetas|transferencias|pagos|\
        billetes|bitcoin|cripto|bonos|sodexo|cheques|todo medio)
        3 (reportado|reportada|reportados|estoy reportado|estoy reportada) [en] (data credito|\
        datacredito|credito|central|centrales)
        3 (datacredito|estudio de credito|cupo brilla|cupo|codeudor|requisitos * credito|\
        requisitos * financiacion)
        """
}
