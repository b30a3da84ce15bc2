import type { CheckTexts } from '../support/check';

export type MessageId = 'merged' | 'many';

export const texts: CheckTexts<MessageId> = {
  de: {
    title: 'Verbundene Zellen',
    why: 'In verbundenen Zellen gehört der Wert nur der ersten Zelle: Sortieren, Filtern und Formeln sehen in den anderen nichts.',
    messages: {
      merged: {
        message: 'Hier sind Zellen von Datenzeilen verbunden.',
        advice: 'Den Verbund aufheben und den Wert in jede Zeile schreiben, für die er gilt.',
      },
      many: {
        message: 'In den Datenzeilen sind Zellen verbunden, an {count} Stellen.',
        advice: 'Den Verbund aufheben; zum Gliedern reichen Rahmen oder eine höhere Zeile.',
      },
    },
  },
  en: {
    title: 'Merged cells',
    why: 'In merged cells the value belongs to the first cell only: sorting, filtering and formulas see nothing in the others.',
    messages: {
      merged: {
        message: 'Cells of data rows are merged here.',
        advice: 'Unmerge them and write the value into every row that it holds for.',
      },
      many: {
        message: 'Cells of data rows are merged, in {count} places.',
        advice: 'Unmerge them; borders or a taller row are enough to group.',
      },
    },
  },
};
