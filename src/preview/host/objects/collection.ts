import { HostError } from '../errors';
import type { Json } from '../json';
import type { ClassDefinition, HostObject } from './define';
import type { Session } from './session';

/** The members every keyed collection of Excel has. */
export function keyedCollection<Target, Item>(options: {
  readonly name: string;
  list(target: Target, session: Session): readonly Item[];
  /** Whether this is the item that the key means. */
  matches(item: Item, key: Json, target: Target): boolean;
  bind(item: Item, target: Target): HostObject;
}): Pick<ClassDefinition<Target>, 'name' | 'items' | 'item'> & {
  methods: NonNullable<ClassDefinition<Target>['methods']>;
} {
  const { name, list, matches, bind } = options;
  const find = (target: Target, key: Json, session: Session): HostObject | null => {
    if (typeof key !== 'string' && typeof key !== 'number') throw new HostError('InvalidArgument');
    const item = list(target, session).find((one) => matches(one, key, target));
    return item === undefined ? null : bind(item, target);
  };
  return {
    name,
    items: (target, session) => list(target, session).map((item) => bind(item, target)),
    item: (target, key, session) => {
      const found = find(target, key, session);
      if (!found) throw new HostError('ItemNotFound');
      return found;
    },
    methods: {
      GetCount: (target, _args, session) => list(target, session).length,
      GetItemOrNullObject: (target, args, session) => find(target, args.json(0), session),
      GetItemAt: (target, args, session) => {
        const item = list(target, session)[args.integer(0)];
        if (item === undefined) throw new HostError('InvalidArgument');
        return bind(item, target);
      },
    },
  };
}

/** Compares keys as Excel does: names without regard to case. */
export function sameText(a: string, b: Json): boolean {
  return typeof b === 'string' && a.toLowerCase() === b.toLowerCase();
}
