import type { ReferenceStatistic } from '../model';
import { foldPlace } from './places/fold';

interface KnownStatistic extends ReferenceStatistic {
  /** How tables write it, in folded words. */
  readonly words: RegExp;
}

/** Statistics that have the same id in every source. The first whose words fit a text is meant. */
const known: readonly KnownStatistic[] = [
  {
    id: 'migration-share',
    label: 'Anteil der Einwohner/innen mit Migrationshintergrund',
    unit: '%',
    words: /migration/,
  },
  { id: 'sgb2-rate', label: 'SGB-II-Quote', unit: '%', words: /^sgb[ -]?(?:ii|2)[ -]?(?:quote|rate)/ },
  {
    id: 'unemployment-rate',
    label: 'Arbeitslosenquote',
    unit: '%',
    words: /^(?:arbeitslosenquote|unemployment rate)/,
  },
  {
    id: 'population-male',
    label: 'Einwohner (männlich)',
    unit: 'Anzahl',
    words: /^(?:einwohner|bevoelkerung|population|inhabitants).*(?:maennlich|\bmale|\bmen\b)/,
  },
  {
    id: 'population-female',
    label: 'Einwohnerinnen (weiblich)',
    unit: 'Anzahl',
    words: /^(?:einwohner|bevoelkerung|population|inhabitants).*(?:weiblich|female|women)/,
  },
  {
    id: 'population',
    label: 'Einwohner/innen',
    unit: 'Anzahl',
    words: /^(?:einwohner|bevoelkerung(?:sstand)?$|population|inhabitants)/,
  },
  { id: 'area', label: 'Größe des Gebiets', unit: 'ha', words: /^(?:groesse|flaeche|area)/ },
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
