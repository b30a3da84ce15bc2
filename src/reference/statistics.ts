import type { ReferenceStatistic } from '../model';
import { foldPlace } from './places/fold';

interface KnownStatistic extends ReferenceStatistic {
  /** How tables write it, in folded words. */
  readonly words: RegExp;
}

const PEOPLE =
  '(?:einwohner(?: ?innen)?(?: und einwohner(?:innen)?)?(?:zahl)?|bevoelkerung(?:sstand)?|population|inhabitants)';
const REST = '(?: (?:insgesamt|total|gesamt|in|hauptwohnsitz|prozent|percent|ha))*$';
const words = (start: string): RegExp => new RegExp(`^${start}${REST}`);

/**
 * Statistics that have the same id in every source. The words fit a whole text: "Arbeitslosenquote SGB II" is another rate, and
 * "Einwohner je km²" no number of people.
 */
const known: readonly KnownStatistic[] = [
  { id: 'population', label: 'Einwohner/innen', unit: 'Anzahl', words: words(PEOPLE) },
  {
    id: 'population-male',
    label: 'Einwohner (männlich)',
    unit: 'Anzahl',
    words: words(`${PEOPLE} (?:maennlich|male|men)`),
  },
  {
    id: 'population-female',
    label: 'Einwohnerinnen (weiblich)',
    unit: 'Anzahl',
    words: words(`${PEOPLE} (?:weiblich|female|women)`),
  },
  {
    id: 'unemployment-rate',
    label: 'Arbeitslosenquote',
    unit: '%',
    words: words('(?:arbeitslosenquote|unemployment rate)'),
  },
  { id: 'sgb2-rate', label: 'SGB-II-Quote', unit: '%', words: words('sgb[ -]?(?:ii|2)[ -]?(?:quote|rate)') },
  {
    id: 'migration-share',
    label: 'Anteil der Einwohner/innen mit Migrationshintergrund',
    unit: '%',
    words: words('(?:anteil|share)[^0-9]* (?:migrationshintergrund|migration background)'),
  },
  {
    id: 'area',
    label: 'Größe des Gebiets',
    unit: 'ha',
    words: words('(?:groesse|flaeche|area)(?: des gebiets)?'),
  },
];

/** A statistic by its id; one that only its source knows is called by its id. */
export function statisticOf(id: string): ReferenceStatistic {
  const found = known.find((statistic) => statistic.id === id);
  return found === undefined ? { id, label: id, unit: '' } : plain(found);
}

/** The statistic that a person's text stands for: "Arbeitslosenquote in %" is "unemployment-rate". An id is taken as it is. */
export function statisticNamed(text: string): ReferenceStatistic | undefined {
  const folded = foldPlace(text);
  const found = known.find(({ id }) => id === text.trim()) ?? known.find(({ words }) => words.test(folded));
  return found === undefined ? undefined : plain(found);
}

function plain({ id, label, unit }: KnownStatistic): ReferenceStatistic {
  return { id, label, unit };
}
