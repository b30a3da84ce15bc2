import type { CheckId } from '../model';
import type { AboutCheck } from './aboutCheck';

/** What each check is called in German, and why it exists. */
export const germanAbout: Readonly<Record<CheckId, AboutCheck>> = {
  'column-missing': {
    title: 'Spalte fehlt',
    why: 'Ohne Ziel und Ergebnis nebeneinander lässt sich nichts vergleichen; die Zeilen dieser Tabelle werden nicht geprüft.',
  },
  'column-duplicate': {
    title: 'Spalte doppelt',
    why: 'Gibt es zwei Spalten für dasselbe und unterscheidet sie kein Jahr, Zeitraum oder Partner, weiß niemand, welche gilt.',
  },
  'header-blank': {
    title: 'Überschrift fehlt',
    why: 'Eine Spalte ohne Überschrift lässt offen, was darin steht, und geht beim Filtern und Zusammenführen verloren.',
  },
  'blank-row': {
    title: 'Leere Zeile',
    why: 'Excel hält eine Tabelle an einer leeren Zeile für beendet: Sortieren, Filtern und Einfügen erfassen dann nur einen Teil.',
  },
  'merged-cells': {
    title: 'Verbundene Zellen',
    why: 'In verbundenen Zellen gehört der Wert nur der ersten Zelle: Sortieren, Filtern und Formeln sehen in den anderen nichts.',
  },
  'hidden-data': {
    title: 'Verborgene Daten',
    why: 'Was ausgeblendet ist, wird mitgerechnet und mit abgegeben, aber nicht gesehen.',
  },
  'indicator-blank': {
    title: 'Indikator ohne Namen',
    why: 'Zahlen ohne Namen lassen sich keinem Indikator zuordnen und gehen beim Zusammenführen verloren.',
  },
  'indicator-duplicate': {
    title: 'Indikator doppelt',
    why: 'Steht derselbe Indikator zweimal in der Tabelle, zählt er beim Zusammenführen doppelt, oder eine der Zeilen ist vergessen worden.',
  },
  'excel-error': {
    title: 'Excel-Fehler',
    why: 'Ein Fehlerwert steckt jede Formel an, die ihn benutzt, und fällt beim Zusammenführen der Berichte allen auf.',
  },
  'number-as-text': {
    title: 'Zahl als Text',
    why: 'Eine als Text gespeicherte Zahl sieht richtig aus, wird von Summen aber übergangen und lässt Formeln scheitern.',
  },
  'stray-text': {
    title: 'Zusatz in der Zahl',
    why: 'Steht neben der Zahl noch etwas in der Zelle, ist sie für Excel ein Text: Summen übergehen sie, Formeln scheitern.',
  },
  'not-a-number': {
    title: 'Keine Zahl',
    why: 'Steht statt einer Zahl ein Satz in der Zelle, kann niemand damit rechnen: weder diese Prüfung noch die Stelle, die alle Berichte zusammenführt.',
  },
  'lost-thousands': {
    title: 'Tausender verloren',
    why: 'Wird „10.360“ in ein englisch eingestelltes Excel getippt, liest es zehn Komma drei sechs. Aus tausenden Teilnehmenden werden zehn.',
  },
  'date-as-number': {
    title: 'Datum statt Zahl',
    why: 'Excel macht aus „10.3“ oder „5.12“ beim Tippen ein Datum und rechnet dann mit einer Tageszahl in den Zehntausenden.',
  },
  'negative-value': {
    title: 'Negativer Wert',
    why: 'Weniger als null Personen, Plätze oder Prozent gibt es nicht; meist ist es ein Tippfehler oder die Differenz in der falschen Spalte.',
  },
  'fractional-count': {
    title: 'Anzahl nicht ganz',
    why: 'Personen, Plätze und Betriebe gibt es nur ganz; eine Nachkommastelle zeigt, dass umgerechnet oder sich vertippt wurde.',
  },
  'share-over-100': {
    title: 'Anteil über 100 %',
    why: 'Mehr als alle geht nicht: Ein Anteil über 100 % ist vertippt oder keine Anteilszahl.',
  },
  'target-missing': {
    title: 'Ziel fehlt',
    why: 'Ein Ergebnis ohne Ziel lässt sich nicht bewerten.',
  },
  'actual-missing': {
    title: 'Ergebnis fehlt',
    why: 'Eine leere Zelle sagt nicht, ob nichts erreicht oder nur nichts eingetragen wurde. Die Zeile gilt als offen, nicht als verfehlt.',
  },
  'target-zero': {
    title: 'Ziel ist null',
    why: 'Durch null lässt sich nicht teilen: Für dieses Ziel gibt es keine Zielerreichung und keine Bewertung.',
  },
  'percent-missing': {
    title: 'Prozentwert fehlt',
    why: 'Die Zielerreichung lässt sich aus Ziel und Ergebnis berechnen; ohne sie muss jeder selbst rechnen.',
  },
  'percent-scale': {
    title: 'Prozentwert hundertfach verschoben',
    why: 'Ob 0,69 oder 69 in der Zelle steht, hängt vom Prozentformat ab. Passt beides nicht zusammen, ist der Wert um den Faktor 100 falsch.',
  },
  'percent-inverted': {
    title: 'Prozentwert verkehrt herum',
    why: 'Ziel durch Ergebnis statt Ergebnis durch Ziel macht aus einem verfehlten Ziel ein übertroffenes.',
  },
  'percent-difference': {
    title: 'Abweichung statt Zielerreichung',
    why: 'Die Abweichung vom Ziel und die Zielerreichung sind verschiedene Zahlen; in einer Spalte gemischt führen sie in die Irre.',
  },
  'percent-mismatch': {
    title: 'Prozentwert stimmt nicht',
    why: 'Passt der Prozentwert nicht zu Ziel und Ergebnis, ist eine der drei Zahlen falsch, meist eine später geänderte.',
  },
  'percent-hard-coded': {
    title: 'Prozentwert fest eingetippt',
    why: 'Wo die anderen Zeilen rechnen, bleibt eine eingetippte Zahl stehen, wenn sich Ziel oder Ergebnis ändern.',
  },
  'formula-inconsistent': {
    title: 'Formel weicht ab',
    why: 'Eine Formel, die anders rechnet als ihre Nachbarn, ist meist beim Kopieren oder Einfügen von Zeilen verrutscht.',
  },
  'deviation-mismatch': {
    title: 'Abweichung stimmt nicht',
    why: 'Die Abweichung wird oft statt der Zahlen gelesen. Ist sie falsch, führt sie in die Irre.',
  },
  'under-target': {
    title: 'Ziel nicht erreicht',
    why: 'Wer den Bericht liest, fragt zuerst nach den verfehlten Zielen. Eine Begründung, die schon dasteht, erspart die Rückfrage.',
  },
  'band-edge': {
    title: 'Gerundet in einer anderen Stufe',
    why: 'Beurteilt wird der genaue Wert. Zeigt die Tabelle ihn gerundet, sieht eine Zeile besser aus, als sie bewertet wird, und niemand versteht warum.',
  },
  'over-achievement': {
    title: 'Ziel weit übertroffen',
    why: 'Ein stark übertroffenes Ziel ist oft ein Erfolg, manchmal aber ein zu niedriges Ziel, eine andere Zählweise oder eine andere Einheit.',
  },
  'part-exceeds-whole': {
    title: 'Teil größer als das Ganze',
    why: 'Eine „davon“-Zeile zählt einen Teil der Zeile darüber: Sie kann nicht mehr enthalten als diese.',
  },
  'sum-mismatch': {
    title: 'Summe stimmt nicht',
    why: 'Eine Summe, die nicht aufgeht, hat meist eine Zeile vergessen oder doppelt gezählt. Prozentwerte lassen sich nicht addieren oder mitteln.',
  },
  'sum-incomplete': {
    title: 'Summe lässt Zeilen aus',
    why: 'Wird eine Zeile am Rand eines Blocks eingefügt, wächst die Summenformel oft nicht mit. Die Summe sieht dann richtig aus und ist zu klein.',
  },
  'value-unlisted': {
    title: 'Wert steht nicht in der Auswahlliste',
    why: 'Ein anders geschriebener Wert fällt beim Filtern und Zusammenfassen heraus. Meist wurde er aus einer anderen Mappe eingefügt.',
  },
  'figure-differs': {
    title: 'Zahl weicht von ihrer anderen Stelle ab',
    why: 'Eine Übersicht, die andere Zahlen nennt als das Blatt, aus dem sie kommen, lässt offen, welche gilt.',
  },
  'period-order': {
    title: 'Zeitraum verdreht',
    why: 'Ein Zeitraum, der vor seinem Anfang endet, oder ein Ergebnis aus der Zukunft weist auf ein falsches Datum hin.',
  },
  'status-mismatch': {
    title: 'Status widerspricht den Zahlen',
    why: 'Wer nur den Status liest, bekommt eine andere Antwort als der, der nachrechnet.',
  },
  'explanation-missing': {
    title: 'Begründung fehlt',
    why: 'Ein Ziel, das deutlich verfehlt oder weit übertroffen wurde, zieht eine Rückfrage nach sich. Eine Begründung erspart sie.',
  },
  'behind-schedule': {
    title: 'Hinter dem Zeitplan',
    why: 'Wer früh weiß, dass ein Ziel in Gefahr ist, kann noch gegensteuern.',
  },
  'cumulative-decrease': {
    title: 'Aufsummierter Wert sinkt',
    why: 'Ein Wert, der seit Projektbeginn gezählt wird, kann nicht kleiner werden: Eine der beiden Zahlen ist falsch.',
  },
  'target-changed': {
    title: 'Ziel geändert',
    why: 'Ein Ziel, das anders ist als vereinbart, macht Zielerreichung und Vergleich wertlos, auch wenn alles richtig gerechnet ist.',
  },
  'indicator-unlisted': {
    title: 'Indikator nicht im Profil',
    why: 'Was nicht auf der Liste steht, wird beim Zusammenführen der Berichte nicht gefunden.',
  },
  'indicator-absent': {
    title: 'Indikator fehlt',
    why: 'Fehlt ein verlangter Indikator, ist der Bericht unvollständig und kommt zurück.',
  },
  'exclusive-pair': {
    title: 'Beides schließt sich aus',
    why: 'Zwei Indikatoren, die sich ausschließen, zählen dasselbe doppelt, wenn beide einen Wert haben.',
  },
  'required-pair': {
    title: 'Nur eines von beiden',
    why: 'Manche Zahlen sagen nur zusammen etwas aus: Fehlt die eine, lässt sich die andere nicht lesen.',
  },
  'reference-place-ambiguous': {
    title: 'Ort mehrdeutig',
    why: 'Unter einem Namen gibt es oft eine Stadt und einen Landkreis: Wird der falsche verglichen, ist jede Zahl falsch.',
  },
  'reference-label-drift': {
    title: 'Quelle hat die Reihe umbenannt',
    why: 'Unter neuem Namen zählt eine Reihe oft etwas anderes; Zahlen vor und nach der Umbenennung passen dann nicht zusammen.',
  },
  'reference-no-data': {
    title: 'Quelle hat keinen Wert',
    why: 'Ein Wert, den seine Quelle nicht nennt, lässt sich nicht belegen.',
  },
  'reference-unit': {
    title: 'Andere Einheit als die Quelle',
    why: 'Steht die Zahl in einer anderen Einheit als in der Quelle, wird sie falsch gelesen, auch wenn sie stimmt.',
  },
  'reference-differs': {
    title: 'Anderer Wert als in der Quelle',
    why: 'Wer den Bericht prüft, schlägt in der Quelle nach: Steht dort etwas anderes, leidet das Vertrauen in alle Zahlen.',
  },
  'reference-stale': {
    title: 'Quelle hat Neueres',
    why: 'Statistiken werden berichtigt und fortgeschrieben; im Bericht soll stehen, was am Tag der Abgabe gilt.',
  },
  'reference-implausible': {
    title: 'Wert kann nicht sein',
    why: 'Ein Gebiet kann nicht mehr Menschen haben als seine Stadt, und kein Anteil liegt über 100 %.',
  },
};
