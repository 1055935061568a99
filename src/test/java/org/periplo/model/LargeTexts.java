package org.periplo.model;

import java.util.List;

/// Words for [LargeProject], as long as those of real maps.
final class LargeTexts {

  private static final List<String> STAGES =
      List.of(
          "Descubrir",
          "Comparar",
          "Decidir",
          "Comprar",
          "Recibir",
          "Instalar",
          "Aprender",
          "Usar",
          "Pedir ayuda",
          "Renovar");

  private static final List<String> STEPS =
      List.of(
          "Se da cuenta de que lo necesita",
          "Busca opciones",
          "Pregunta a otros",
          "Compara precios",
          "Prueba",
          "Firma y paga",
          "Espera la entrega",
          "Lo pone en marcha");

  private static final List<String> BEGINNINGS =
      List.of(
          "Quien llama por primera vez",
          "La familia con dos hijos",
          "Cada tercer cliente",
          "Ana, que tiene prisa,",
          "El equipo de la tienda",
          "La persona que atiende");

  private static final List<String> MIDDLES =
      List.of(
          "busca el teléfono de la tienda",
          "compara tres ofertas en el móvil",
          "pregunta si hay existencias",
          "no encuentra la factura del mes pasado",
          "vuelve a escribir los mismos datos",
          "recibe un mensaje con la hora de la entrega");

  private static final List<String> ENDINGS =
      List.of(
          "",
          " y lo deja para otro día",
          " porque la página no responde",
          ", aunque ya lo había contado por teléfono y en la tienda",
          " y lo recomienda a su hermana, que vive lejos y compra casi todo por internet");

  private LargeTexts() {}

  static String stage(int index) {
    int round = index / STAGES.size();
    String name = STAGES.get(index % STAGES.size());
    return round == 0 ? name : name + " " + (round + 1);
  }

  static String step(int index) {
    return STEPS.get(index % STEPS.size());
  }

  /// A sentence; for touchpoints and metrics only a few words.
  static String card(LaneKind kind, Chance chance) {
    return switch (kind) {
      case TOUCHPOINTS, METRICS, SUPPORT_SYSTEMS -> chance.oneOf(STEPS);
      case QUOTES -> "«" + chance.oneOf(MIDDLES) + "»";
      default -> chance.oneOf(BEGINNINGS) + " " + chance.oneOf(MIDDLES) + chance.oneOf(ENDINGS);
    };
  }
}
