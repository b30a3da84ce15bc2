import type { HostProfileId } from './contract';

/** What sets one Excel apart from another, as far as an add-in can tell. */
export interface HostProfile {
  readonly id: HostProfileId;
  /** Requirement sets with their highest supported version. */
  readonly sets: Readonly<Record<string, string>>;
  /** Only Excel on the web limits requests and responses to 5 MB (learn.microsoft.com, excel/performance). */
  readonly payloadLimit: number | undefined;
  /** Writes of add-ins join the user's undo stack; older Excel empties it (learn.microsoft.com, excel/excel-add-ins-undo-capabilities). */
  readonly undoesAddInWrites: boolean;
  readonly platform: 'PC' | 'OfficeOnline';
}

const desktop = {
  AddinCommands: '1.3',
  CustomFunctions: '1.6',
  CustomFunctionsRuntime: '1.3',
  DelayForCellEdit: '1.1',
  DialogApi: '1.2',
  DocumentEvents: '1.1',
  RibbonApi: '1.2',
  RichApiRuntimeFlag: '1.2',
  Settings: '1.1',
  SharedRuntime: '1.1',
};

/** Highest ExcelApi per product: learn.microsoft.com, requirement-sets/excel/excel-api-requirement-sets. */
const profiles: Readonly<Record<HostProfileId, HostProfile>> = {
  ltsc2021: {
    id: 'ltsc2021',
    sets: { ...desktop, ExcelApi: '1.14' },
    payloadLimit: undefined,
    undoesAddInWrites: false,
    platform: 'PC',
  },
  ltsc2024: {
    id: 'ltsc2024',
    sets: { ...desktop, ExcelApi: '1.17', CustomFunctionsRuntime: '1.4' },
    payloadLimit: undefined,
    undoesAddInWrites: false,
    platform: 'PC',
  },
  m365: {
    id: 'm365',
    sets: {
      ...desktop,
      ExcelApi: '1.20',
      CustomFunctionsRuntime: '1.5',
      ExcelApiUndo: '1.7',
      ExcelApiDesktop: '1.3',
      SharedRuntime: '1.2',
    },
    payloadLimit: undefined,
    undoesAddInWrites: true,
    platform: 'PC',
  },
  web: {
    id: 'web',
    sets: {
      ...desktop,
      ExcelApi: '1.20',
      CustomFunctionsRuntime: '1.5',
      ExcelApiUndo: '1.7',
      ExcelApiOnline: '1.1',
      SharedRuntime: '1.2',
    },
    payloadLimit: 5 * 1024 * 1024,
    undoesAddInWrites: true,
    platform: 'OfficeOnline',
  },
};

/** Cells of one range beyond which Excel gives no values (learn.microsoft.com, excel/performance). */
export const MAX_CELLS_PER_RANGE = 5_000_000;

export function hostProfile(id: HostProfileId): HostProfile {
  return profiles[id];
}

/** "1.14" → 1014, so that versions compare as numbers. */
function versionNumber(version: string): number {
  const [major = '0', minor = '0'] = version.split('.');
  return Number(major) * 1000 + Number(minor);
}

/** Whether the profile has the requirement set; names are compared without case, a missing version means any. */
export function supportsSet(profile: HostProfile, name: string, version = '0'): boolean {
  const found = Object.entries(profile.sets).find(([set]) => set.toLowerCase() === name.toLowerCase());
  return found !== undefined && versionNumber(found[1]) >= versionNumber(version);
}
