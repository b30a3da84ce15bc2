import type { ReportProfile } from '../schema';

const PERSONS = 'Personen';

/**
 * Reports of projects in the programme BIWAQ ("Bildung, Wirtschaft, Arbeit im Quartier"): the project data that every report
 * names and the twelve indicators of MEHRLiN (Landeshauptstadt Magdeburg, Information I0300/14 of 15.10.2014), without
 * targets, which are each project's own.
 */
export const biwaq: ReportProfile = {
  id: 'biwaq',
  title: 'BIWAQ – Bildung, Wirtschaft, Arbeit im Quartier',
  language: 'de',
  version: '1',
  bands: '100/85/65',
  project: [
    { id: 'projektname', label: 'Projektname' },
    { id: 'kommune', label: 'Kommune' },
    {
      id: 'bundesland',
      label: 'Bundesland',
      kind: 'list',
      choices: [
        'Baden-Württemberg',
        'Bayern',
        'Berlin',
        'Brandenburg',
        'Bremen',
        'Hamburg',
        'Hessen',
        'Mecklenburg-Vorpommern',
        'Niedersachsen',
        'Nordrhein-Westfalen',
        'Rheinland-Pfalz',
        'Saarland',
        'Sachsen',
        'Sachsen-Anhalt',
        'Schleswig-Holstein',
        'Thüringen',
      ],
    },
    { id: 'programmgebiet', label: 'Programmgebiet' },
    { id: 'zielgebiet', label: 'Zielgebiet', required: false },
    { id: 'handlungsfeld', label: 'Handlungsfeld' },
    { id: 'laufzeit-von', label: 'Laufzeit von', kind: 'date' },
    { id: 'laufzeit-bis', label: 'Laufzeit bis', kind: 'date' },
    { id: 'foerderrunde', label: 'Förderrunde', required: false },
    { id: 'teilprojekte', label: 'Teilprojekte mit Träger', required: false },
  ],
  indicators: [
    {
      id: 'jugendliche',
      name: 'Anzahl teilnehmender Jugendlicher/junger Erwachsener an Bildungs- und Qualifizierungsmaßnahmen',
      aliases: [
        'Jugendliche und junge Erwachsene in Bildungs- und Qualifizierungsmaßnahmen',
        'Young people taking part in education and training',
      ],
      unit: PERSONS,
      integer: true,
    },
    {
      id: 'langzeitarbeitslose',
      name: 'Anzahl teilnehmender Langzeitarbeitsloser an Bildungs- und Qualifizierungsmaßnahmen',
      aliases: [
        'Langzeitarbeitslose in Bildungs- und Qualifizierungsmaßnahmen',
        'Long-term unemployed people taking part in education and training',
      ],
      unit: PERSONS,
      integer: true,
    },
    {
      id: 'erwerbstaetige',
      name: 'Anzahl teilnehmender Erwerbstätiger an Bildungs- und Qualifizierungsmaßnahmen',
      aliases: [
        'Erwerbstätige in Bildungs- und Qualifizierungsmaßnahmen',
        'People in work taking part in education and training',
      ],
      unit: PERSONS,
      integer: true,
    },
    {
      id: 'zweiter-arbeitsmarkt',
      name: 'Anzahl der Teilnehmenden, für die Arbeitsplätze auf dem 2./3. Arbeitsmarkt geschaffen wurden',
      aliases: [
        'Arbeitsplätze auf dem 2./3. Arbeitsmarkt',
        'Participants for whom jobs were created on the subsidised labour market',
      ],
      unit: PERSONS,
      integer: true,
    },
    {
      id: 'existenzgruendung',
      name: 'Anzahl der Teilnehmenden an Existenzgründungsberatung und -förderung',
      aliases: ['Existenzgründungsberatung und -förderung', 'Participants in start-up advice and support'],
      unit: PERSONS,
      integer: true,
    },
    {
      id: 'kleinbetriebe',
      name: 'Anzahl der beratenen Klein- und Kleinstbetriebe',
      aliases: ['Beratene Klein- und Kleinstbetriebe', 'Small and very small businesses advised'],
      unit: 'Betriebe',
      integer: true,
    },
    {
      id: 'ausbildung',
      name: 'Anzahl in Ausbildung vermittelter Teilnehmender',
      aliases: ['In Ausbildung vermittelt', 'Participants placed in vocational training'],
      unit: PERSONS,
      integer: true,
    },
    {
      id: 'erster-arbeitsmarkt',
      name: 'Anzahl der in den 1. Arbeitsmarkt vermittelten Teilnehmenden',
      aliases: ['In den 1. Arbeitsmarkt vermittelt', 'Participants placed in regular employment'],
      unit: PERSONS,
      integer: true,
    },
    {
      id: 'gesundheit',
      name: 'Anzahl an Teilnehmer/-innen an Gesundheitsprojekten',
      aliases: ['Teilnehmende an Gesundheitsprojekten', 'Participants in health projects'],
      unit: PERSONS,
      integer: true,
    },
    {
      id: 'mainstreaming',
      name: 'TN an Mainstreaming Veranstaltungen',
      aliases: ['Teilnehmende an Mainstreaming-Veranstaltungen', 'Participants in mainstreaming events'],
      unit: PERSONS,
      integer: true,
    },
    {
      id: 'migration',
      name: 'TN mit Migrationshintergrund',
      aliases: ['Teilnehmende mit Migrationshintergrund', 'Participants with a history of migration'],
      unit: PERSONS,
      integer: true,
    },
    {
      id: 'behinderung',
      name: 'Anzahl teilnehmender Behinderter an Bildungs- und Beratungsmaßnahmen, Praktika',
      aliases: [
        'Teilnehmende mit Behinderung an Bildungs- und Beratungsmaßnahmen, Praktika',
        'People with disabilities taking part in training, advice and work experience',
      ],
      unit: PERSONS,
      integer: true,
    },
  ],
};
