import type { CheckId } from '../model';

/** Why each check exists, in one or two sentences of German: read in a finding's details and on the check's page. */
export const germanReasons: Readonly<Record<CheckId, string>> = {
  'column-missing':
    'Ohne Ziel und Ergebnis nebeneinander lässt sich nichts vergleichen; die Zeilen dieser Tabelle werden nicht geprüft.',
  'column-duplicate':
    'Gibt es zwei Spalten für dasselbe und unterscheidet sie kein Jahr, Zeitraum oder Partner, weiß niemand, welche gilt.',
  'header-blank':
    'Eine Spalte ohne Überschrift lässt offen, was darin steht, und geht beim Filtern und Zusammenführen verloren.',
  'blank-row':
    'Excel hält eine Tabelle an einer leeren Zeile für beendet: Sortieren, Filtern und Einfügen erfassen dann nur einen Teil.',
  'merged-cells':
    'In verbundenen Zellen gehört der Wert nur der ersten Zelle: Sortieren, Filtern und Formeln sehen in den anderen nichts.',
  'hidden-data': 'Was ausgeblendet ist, wird mitgerechnet und mit abgegeben, aber nicht gesehen.',
  'indicator-blank':
    'Zahlen ohne Namen lassen sich keinem Indikator zuordnen und gehen beim Zusammenführen verloren.',
  'indicator-duplicate':
    'Steht derselbe Indikator zweimal in der Tabelle, zählt er beim Zusammenführen doppelt, oder eine der Zeilen ist vergessen worden.',
  'excel-error':
    'Ein Fehlerwert steckt jede Formel an, die ihn benutzt, und fällt beim Zusammenführen der Berichte allen auf.',
  'number-as-text':
    'Eine als Text gespeicherte Zahl sieht richtig aus, wird von Summen aber übergangen und lässt Formeln scheitern.',
  'stray-text':
    'Steht neben der Zahl noch etwas in der Zelle, ist sie für Excel ein Text: Summen übergehen sie, Formeln scheitern.',
  'not-a-number':
    'Steht statt einer Zahl ein Satz in der Zelle, kann niemand damit rechnen: weder diese Prüfung noch die Stelle, die alle Berichte zusammenführt.',
  'lost-thousands':
    'Wird „10.360“ in ein englisch eingestelltes Excel getippt, liest es zehn Komma drei sechs. Aus tausenden Teilnehmenden werden zehn.',
  'date-as-number':
    'Excel macht aus „10.3“ oder „5.12“ beim Tippen ein Datum und rechnet dann mit einer Tageszahl in den Zehntausenden.',
  'negative-value':
    'Weniger als null Personen, Plätze oder Prozent gibt es nicht; meist ist es ein Tippfehler oder die Differenz in der falschen Spalte.',
  'fractional-count':
    'Personen, Plätze und Betriebe gibt es nur ganz; eine Nachkommastelle zeigt, dass umgerechnet oder sich vertippt wurde.',
  'share-over-100': 'Mehr als alle geht nicht: Ein Anteil über 100 % ist vertippt oder keine Anteilszahl.',
  'target-missing': 'Ein Ergebnis ohne Ziel lässt sich nicht bewerten.',
  'actual-missing':
    'Eine leere Zelle sagt nicht, ob nichts erreicht oder nur nichts eingetragen wurde. Die Zeile gilt als offen, nicht als verfehlt.',
  'target-zero':
    'Durch null lässt sich nicht teilen: Für dieses Ziel gibt es keine Zielerreichung und keine Bewertung.',
  'percent-missing':
    'Die Zielerreichung lässt sich aus Ziel und Ergebnis berechnen; ohne sie muss jeder selbst rechnen.',
  'percent-scale':
    'Ob 0,69 oder 69 in der Zelle steht, hängt vom Prozentformat ab. Passt beides nicht zusammen, ist der Wert um den Faktor 100 falsch.',
  'percent-inverted':
    'Ziel durch Ergebnis statt Ergebnis durch Ziel macht aus einem verfehlten Ziel ein übertroffenes.',
  'percent-difference':
    'Die Abweichung vom Ziel und die Zielerreichung sind verschiedene Zahlen; in einer Spalte gemischt führen sie in die Irre.',
  'percent-mismatch':
    'Passt der Prozentwert nicht zu Ziel und Ergebnis, ist eine der drei Zahlen falsch, meist eine später geänderte.',
  'percent-hard-coded':
    'Wo die anderen Zeilen rechnen, bleibt eine eingetippte Zahl stehen, wenn sich Ziel oder Ergebnis ändern.',
  'formula-inconsistent':
    'Eine Formel, die anders rechnet als ihre Nachbarn, ist meist beim Kopieren oder Einfügen von Zeilen verrutscht.',
  'deviation-mismatch':
    'Die Abweichung wird oft statt der Zahlen gelesen. Ist sie falsch, führt sie in die Irre.',
  'under-target':
    'Wer den Bericht liest, fragt zuerst nach den verfehlten Zielen. Eine Begründung, die schon dasteht, erspart die Rückfrage.',
  'band-edge':
    'Beurteilt wird der genaue Wert. Zeigt die Tabelle ihn gerundet, sieht eine Zeile besser aus, als sie bewertet wird, und niemand versteht warum.',
  'over-achievement':
    'Ein stark übertroffenes Ziel ist oft ein Erfolg, manchmal aber ein zu niedriges Ziel, eine andere Zählweise oder eine andere Einheit.',
  'part-exceeds-whole':
    'Eine „davon“-Zeile zählt einen Teil der Zeile darüber: Sie kann nicht mehr enthalten als diese.',
  'sum-mismatch':
    'Eine Summe, die nicht aufgeht, hat meist eine Zeile vergessen oder doppelt gezählt. Prozentwerte lassen sich nicht addieren oder mitteln.',
  'period-order':
    'Ein Zeitraum, der vor seinem Anfang endet, oder ein Ergebnis aus der Zukunft weist auf ein falsches Datum hin.',
  'status-mismatch': 'Wer nur den Status liest, bekommt eine andere Antwort als der, der nachrechnet.',
  'explanation-missing':
    'Ein Ziel, das deutlich verfehlt oder weit übertroffen wurde, zieht eine Rückfrage nach sich. Eine Begründung erspart sie.',
  'behind-schedule': 'Wer früh weiß, dass ein Ziel in Gefahr ist, kann noch gegensteuern.',
  'cumulative-decrease':
    'Ein Wert, der seit Projektbeginn gezählt wird, kann nicht kleiner werden: Eine der beiden Zahlen ist falsch.',
  'target-changed':
    'Ein Ziel, das anders ist als vereinbart, macht Zielerreichung und Vergleich wertlos, auch wenn alles richtig gerechnet ist.',
  'indicator-unlisted':
    'Was nicht auf der Liste steht, wird beim Zusammenführen der Berichte nicht gefunden.',
  'indicator-absent': 'Fehlt ein verlangter Indikator, ist der Bericht unvollständig und kommt zurück.',
  'exclusive-pair':
    'Zwei Indikatoren, die sich ausschließen, zählen dasselbe doppelt, wenn beide einen Wert haben.',
  'required-pair':
    'Manche Zahlen sagen nur zusammen etwas aus: Fehlt die eine, lässt sich die andere nicht lesen.',
  'reference-place-ambiguous':
    'Unter einem Namen gibt es oft eine Stadt und einen Landkreis: Wird der falsche verglichen, ist jede Zahl falsch.',
  'reference-label-drift':
    'Unter neuem Namen zählt eine Reihe oft etwas anderes; Zahlen vor und nach der Umbenennung passen dann nicht zusammen.',
  'reference-no-data': 'Ein Wert, den seine Quelle nicht nennt, lässt sich nicht belegen.',
  'reference-unit':
    'Steht die Zahl in einer anderen Einheit als in der Quelle, wird sie falsch gelesen, auch wenn sie stimmt.',
  'reference-differs':
    'Wer den Bericht prüft, schlägt in der Quelle nach: Steht dort etwas anderes, leidet das Vertrauen in alle Zahlen.',
  'reference-stale':
    'Statistiken werden berichtigt und fortgeschrieben; im Bericht soll stehen, was am Tag der Abgabe gilt.',
  'reference-implausible':
    'Ein Gebiet kann nicht mehr Menschen haben als seine Stadt, und kein Anteil liegt über 100 %.',
};
