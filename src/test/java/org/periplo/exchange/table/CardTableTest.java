package org.periplo.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.periplo.exchange.Extract;
import org.periplo.exchange.Workshop;

class CardTableTest {

  private static final Table TABLE = CardTable.of(Extract.of(Workshop.project()));

  @Test
  void aRowTellsWhereItsCardStandsAndAllThatItKnows() {
    assertThat(rowOf("price"))
        .isEqualTo(
            told(
                "Map=Buying a washing machine|Phase=During purchase|Stage=Buy|Step=Pays"
                    + "|Lane=Pain points|Kind=Pain points|Text=Price grows|Steps wide=1"
                    + "|Severity=4|Frequency=Often|State=open|Evidence=Observed"
                    + "|Source of the evidence=12 visits|Linked with=Visit / Say the total"
                    + "|ID=price"));
    assertThat(rowOf("nps"))
        .containsAllEntriesOf(
            told(
                "Picture=A wave|Measures=NPS, −100 to 100|Value=-12.5|Target=20"
                    + "|People asked=214"));
    assertThat(rowOf("total"))
        .containsAllEntriesOf(
            told(
                "Impact=5|Effort=3|Owner=Sales|Due=2026-05-31|State=proposed"
                    + "|Linked with=Price grows"));
    assertThat(rowOf("visit"))
        .containsAllEntriesOf(
            told(
                "Channels=Shop|Initiative=Proactive|Exists today=Yes"
                    + "|Moment of truth=First moment of truth|Owning team=Sales"));
    assertThat(rowOf("use")).containsAllEntriesOf(told("Channels=Site, Shop"));
    assertThat(rowOf("zero")).containsAllEntriesOf(told("Moment of truth=Zero moment of truth"));
    assertThat(rowOf("reads"))
        .containsAllEntriesOf(told("Steps wide=2|Tags=slow|Internal note=Check"));
  }

  @Test
  void cardsStandStepByStepAndThenLaneByLane() {
    assertThat(TABLE.rows())
        .extracting(it -> said(it.getLast()))
        .containsExactly("reads", "zero", "visit", "use", "price", "total", "nps");
  }

  /// What stands in the row of a card, by the names of the columns; without the empty cells.
  private static Map<String, String> rowOf(String id) {
    List<Value> row =
        TABLE.rows().stream().filter(it -> said(it.getLast()).equals(id)).findFirst().orElseThrow();
    Map<String, String> told = new LinkedHashMap<>();
    for (int column = 0; column < row.size(); column++) {
      told.put(TABLE.heads().get(column).name(), said(row.get(column)));
    }
    told.values().removeIf(String::isEmpty);
    return told;
  }

  private static Map<String, String> told(String pairs) {
    Map<String, String> told = new LinkedHashMap<>();
    for (String pair : pairs.split("\\|")) {
      told.put(pair.split("=")[0], pair.split("=")[1].replace(" / ", "\n"));
    }
    return told;
  }

  private static String said(Value value) {
    return switch (value) {
      case Value.Text(var text) -> text;
      case Value.Amount(var number) -> number.toPlainString();
      case Value.Day(var day) -> day.toString();
    };
  }
}
