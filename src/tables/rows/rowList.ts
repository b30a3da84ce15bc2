/** A growing list of row numbers in one typed array. */
export class RowList {
  private rows = new Int32Array(64);
  length = 0;

  push(row: number): void {
    if (this.length === this.rows.length) {
      const larger = new Int32Array(this.rows.length * 2);
      larger.set(this.rows);
      this.rows = larger;
    }
    this.rows[this.length] = row;
    this.length += 1;
  }

  at(index: number): number {
    return this.rows[index] ?? -1;
  }

  first(): number {
    return this.at(0);
  }

  last(): number {
    return this.at(this.length - 1);
  }

  toArray(): Int32Array {
    return this.rows.slice(0, this.length);
  }

  /** All rows of this list and another ascending one, ascending. */
  mergedWith(others: readonly number[]): Int32Array {
    if (others.length === 0) return this.toArray();
    const merged = new Int32Array(this.length + others.length);
    let mine = 0;
    let theirs = 0;
    for (let index = 0; index < merged.length; index += 1) {
      const other = others[theirs] ?? Number.POSITIVE_INFINITY;
      const takeMine = mine < this.length && this.at(mine) < other;
      merged[index] = takeMine ? this.at(mine) : other;
      if (takeMine) mine += 1;
      else theirs += 1;
    }
    return merged;
  }
}
