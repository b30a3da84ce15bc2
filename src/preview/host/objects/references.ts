import { HostError } from '../errors';
import { RangeTarget, AreasTarget } from './rangeTarget';

/**
 * Objects that the client keeps between requests ("_KeepReference" … "_RemoveReference"; docs/excel-protocol.md, References). One
 * client has one set of references.
 */
export class References<Kept extends { readonly target: unknown }> {
  private readonly objects = new Map<string, Kept>();
  private readonly ids = new WeakMap<object, string>();
  private next = 1;

  /** The id of a kept object; "" when it is not kept. */
  idOf(target: object): string {
    return this.ids.get(target) ?? '';
  }

  keep(object: Kept): string {
    const { target } = object;
    if (!(target instanceof RangeTarget) && !(target instanceof AreasTarget)) return '';
    const known = this.ids.get(target);
    if (known !== undefined) return known;
    const id = `_R${this.next}`;
    this.next += 1;
    this.ids.set(target, id);
    this.objects.set(id, object);
    return id;
  }

  /** The object with this id. Throws InvalidReference when it was released or its sheet deleted. */
  get(id: string): Kept {
    const object = this.objects.get(id);
    const target = object?.target;
    const sheet = target instanceof RangeTarget || target instanceof AreasTarget ? target.sheet : undefined;
    if (!object || !sheet) throw new HostError('InvalidReference');
    if (sheet.deleted) throw new HostError('ItemNotFound');
    return object;
  }

  remove(id: string): void {
    const object = this.objects.get(id);
    if (object && typeof object.target === 'object' && object.target !== null) this.ids.delete(object.target);
    this.objects.delete(id);
  }

  clear(): void {
    for (const id of [...this.objects.keys()]) this.remove(id);
  }

  get count(): number {
    return this.objects.size;
  }
}
