import type { Language } from '../model';

/** The texts about choosing a profile by file or address, on whichever page. They are loaded with the page, not with the pane. */
export interface ProfileSourceText {
  readonly notAProfile: (name: string) => string;
  readonly unreadable: string;
  readonly address: string;
  readonly fetch: string;
  readonly cancel: string;
  readonly fetching: (host: string) => string;
  readonly cancelled: string;
  readonly unreached: (name: string) => string;
  readonly refused: Readonly<Record<'address' | 'insecure' | 'credentials', string>>;
  /** The host is none of those that this installation may ask; `allowed` is "" where there are none. */
  readonly unlisted: (host: string, allowed: string) => readonly string[];
}

const german: ProfileSourceText = {
  notAProfile: (name) => `„${name}“ ist kein Profil, das sich verwenden lässt:`,
  unreadable: 'Die Datei ist zu groß oder lässt sich nicht lesen.',
  address: 'Oder von einer Adresse im Netz',
  fetch: 'Laden',
  cancel: 'Abbrechen',
  fetching: (host) => `Wird von ${host} geladen …`,
  cancelled: 'Das Laden wurde abgebrochen.',
  unreached: (name) => `Von „${name}“ wurde kein Profil geladen:`,
  refused: {
    address: 'Das ist keine vollständige Adresse. Sie beginnt mit https://',
    insecure: 'Profile werden nur verschlüsselt geladen: Die Adresse muss mit https:// beginnen.',
    credentials: 'In der Adresse stehen Zugangsdaten. Bitte ohne sie angeben.',
  },
  unlisted: (host, allowed) => [
    `${host} steht nicht auf der Liste der Server, die dieses Zielcheck fragen darf.${allowed === '' ? '' : ` Erlaubt: ${allowed}.`}`,
    'Die Administration kann den Server aufnehmen (Anleitung „Deployment“) oder das Profil neben das Add-in legen. Bis dahin: die Datei herunterladen und hier auswählen.',
  ],
};

const english: ProfileSourceText = {
  notAProfile: (name) => `“${name}” is not a profile that can be used:`,
  unreadable: 'The file is too large or cannot be read.',
  address: 'Or from an address on the web',
  fetch: 'Load',
  cancel: 'Cancel',
  fetching: (host) => `Loading from ${host} …`,
  cancelled: 'Loading was cancelled.',
  unreached: (name) => `No profile was loaded from “${name}”:`,
  refused: {
    address: 'This is not a complete address. It begins with https://',
    insecure: 'Profiles are loaded encrypted only: the address has to begin with https://.',
    credentials: 'The address contains credentials. Please give it without.',
  },
  unlisted: (host, allowed) => [
    `${host} is not on the list of servers that this Zielcheck may ask.${allowed === '' ? '' : ` Allowed: ${allowed}.`}`,
    'Your administrator can add the server (see “Deployment”) or put the profile beside the add-in. Until then: download the file and choose it here.',
  ],
};

const texts: Readonly<Record<Language, ProfileSourceText>> = { de: german, en: english };

export function profileSourceText(language: Language): ProfileSourceText {
  return texts[language];
}
