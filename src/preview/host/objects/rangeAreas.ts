import { HostError } from '../errors';
import { clearRange } from '../writing';
import { conditionalFormats } from './conditionalFormats';
import { defineClass, type HostObject } from './define';
import { AreasTarget, type RangeTarget } from './rangeTarget';
import type { Session } from './session';
import { specialCells } from './specialCells';

const rangeCollection = defineClass<AreasTarget>({
  name: 'RangeCollection',
  scalars: {},
  items: ({ areas }, session) => areas.map((area) => session.model.range(area)),
  methods: {
    GetCount: ({ areas }) => areas.length,
    GetItemAt: ({ areas }, args, session) => {
      const area = areas[args.integer(0)];
      if (!area) throw new HostError('InvalidArgument');
      return session.model.range(area);
    },
  },
});

function each(
  target: AreasTarget,
  session: Session,
  step: (area: RangeTarget) => RangeTarget | null,
): HostObject | null {
  const areas = target.areas.map(step).filter((area) => area !== null);
  return areas.length === 0 ? null : session.model.rangeAreas(new AreasTarget(target.sheet, areas));
}

const bind: (target: AreasTarget) => HostObject = defineClass<AreasTarget>({
  name: 'RangeAreas',
  identity: ['_ReferenceId'],
  scalars: {
    Address: { get: (target) => target.address },
    AddressLocal: { get: (target) => target.address },
    AreaCount: { get: (target) => target.areas.length },
    CellCount: { get: (target) => target.areas.reduce((count, area) => count + area.cellCount, 0) },
    IsEntireColumn: { get: (target) => target.areas.every((area) => area.isEntireColumn) },
    IsEntireRow: { get: (target) => target.areas.every((area) => area.isEntireRow) },
    _ReferenceId: { get: (target, session) => session.references.idOf(target) },
  },
  navigation: {
    Areas: (target) => rangeCollection(target),
    ConditionalFormats: ({ sheet, areas }) => conditionalFormats({ sheet, areas }),
    Worksheet: (target, session) => session.model.worksheet(target.sheet),
  },
  methods: {
    Clear: ({ areas }, args, session) => {
      const applyTo = args.optionalText(0) ?? 'All';
      for (const area of areas) {
        clearRange(session.book, area, applyTo !== 'Formats', applyTo !== 'Contents');
        session.announcements.edited(area, session.subscriber, '');
      }
    },
    GetEntireRow: (target, _args, session) =>
      each(target, session, (area) => area.with({ ...wide, top: area.top, bottom: area.bottom })),
    GetEntireColumn: (target, _args, session) =>
      each(target, session, (area) => area.with({ ...wide, left: area.left, right: area.right })),
    GetSpecialCellsOrNullObject: ({ areas }, args, session) =>
      specialCells(session, areas, args.text(0), args.optionalText(1)),
  },
  reference: (target, session) => session.references.keep(bind(target)),
});

const wide = { top: 0, left: 0, bottom: 1_048_575, right: 16_383 };

/** Excel.RangeAreas */
export const rangeAreas = bind;
