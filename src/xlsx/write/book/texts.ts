import { DECLARATION, element, escapeText } from './xml';

/** The texts of a workbook's cells, each written once (ECMA-376 part 1, 18.4). */
export class SharedTexts {
  private readonly places = new Map<string, number>();
  private uses = 0;

  /** The place of a text, for a cell's value. */
  place(text: string): number {
    this.uses += 1;
    const known = this.places.get(text);
    if (known !== undefined) return known;
    this.places.set(text, this.places.size);
    return this.places.size - 1;
  }

  xml(): string {
    const items = Array.from(this.places.keys(), (text) =>
      element('si', {}, element('t', { 'xml:space': 'preserve' }, escapeText(text))),
    );
    return (
      DECLARATION +
      element(
        'sst',
        {
          xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
          count: this.uses,
          uniqueCount: this.places.size,
        },
        ...items,
      )
    );
  }
}
