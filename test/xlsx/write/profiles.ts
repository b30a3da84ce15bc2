import { builtInProfiles } from '../../../src/profile';
import type { Profile } from '../../../src/profile';

/** Sub-projects, periods, every kind of target, and texts that look like formulas, markup and codes. */
export const manySided: Profile = {
  title: '=1+1 & <Bericht>',
  language: 'de',
  period: { from: '2025-01-01', to: '2026-12-31' },
  periods: ['2025', '2026'],
  project: [
    { id: 'name/kurz', label: '=HYPERLINK("http://x")' },
    { id: 'beginn', label: 'Beginn', kind: 'date', required: false },
    { id: 'art', label: 'Art', kind: 'list', choices: ['=1+1', 'Kurse, Beratung', 'Sonstiges'] },
  ],
  partners: [
    { id: 'p1', name: 'AWO', project: 'Werkstatt' },
    { id: 'p2', name: 'BBI', project: 'Werkstatt' },
    { id: 'p3', name: 'IMA' },
  ],
  indicators: [
    { id: 'kurse', name: 'Kurse', unit: 'Anzahl', target: 10, integer: true },
    { id: 'abbruch', name: 'Abbruchquote', unit: '%', direction: 'decrease', target: 15 },
    { id: 'index', name: '=HYPERLINK("http://y")', unit: 'Punkte', baseline: 20, target: 40 },
    { id: 'wartezeit', name: 'Wartezeit', unit: 'Tage', target: { min: 4, max: 6 } },
    { id: 'beratene', name: 'Beratene', unit: 'Personen', target: 'none', integer: true },
  ],
};

export const profiles: Readonly<Record<string, Profile>> = { ...builtInProfiles, manySided };
