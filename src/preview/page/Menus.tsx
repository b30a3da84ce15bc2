import {
  Button,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemCheckbox,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  type MenuProps,
} from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons';
import { useRef, type JSX, type ReactNode } from 'react';
import { languages } from '../../model';
import type { ExcelHost } from '../host/contract';
import { useHostVersion } from './hostState';
import { themes } from './previewApi';
import { samples } from './samples';
import { paneWidths, profiles, type Settings } from './settings';
import type { PageText } from './texts';

export interface MenusProps {
  readonly host: ExcelHost;
  readonly texts: PageText;
  readonly settings: Settings;
  readonly onSettings: (change: Partial<Settings>) => void;
  readonly onFile: (file: File) => void;
  readonly editingForced: boolean;
  readonly onEditingForced: (on: boolean) => void;
}

const languageNames = { de: 'Deutsch', en: 'English' };

/** The page's own menus: which workbook, how it looks, and states of Excel to try the add-in against. */
export function Menus(props: MenusProps): JSX.Element {
  return (
    <div className="menus">
      <WorkbookMenu {...props} />
      <ViewMenu {...props} />
      <StatesMenu {...props} />
    </div>
  );
}

function WorkbookMenu({ texts, settings, onSettings, onFile }: MenusProps): JSX.Element {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <DropDown label={texts.workbook}>
        <MenuList>
          <MenuGroup>
            <MenuGroupHeader>{texts.samples}</MenuGroupHeader>
            {samples.map(({ id, title }) => (
              <MenuItem key={id} onClick={() => onSettings({ sample: id })}>
                {title[settings.lang]}
              </MenuItem>
            ))}
          </MenuGroup>
          <MenuDivider />
          <MenuItem onClick={() => picker.current?.click()} subText={texts.staysHere}>
            {texts.openOwn}
          </MenuItem>
        </MenuList>
      </DropDown>
      <input
        ref={picker}
        type="file"
        hidden
        aria-label={texts.openOwn}
        accept=".xlsx,.xlsm"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          // The same file can be chosen again after it was mended.
          event.currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
    </>
  );
}

function ViewMenu({ texts, settings, onSettings }: MenusProps): JSX.Element {
  return (
    <DropDown
      label={texts.view}
      checkedValues={{ lang: [settings.lang], theme: [settings.theme], pane: [String(settings.pane)] }}
      onCheckedValueChange={(_event, { name, checkedItems }) => {
        const chosen = checkedItems[0];
        const language = languages.find((one) => one === chosen);
        const theme = themes.find((one) => one === chosen);
        if (name === 'lang' && language) onSettings({ lang: language });
        if (name === 'theme' && theme) onSettings({ theme });
        if (name === 'pane') onSettings({ pane: Number(chosen) });
      }}
    >
      <MenuList>
        <MenuGroup>
          <MenuGroupHeader>{texts.language}</MenuGroupHeader>
          {languages.map((language) => (
            <MenuItemRadio key={language} name="lang" value={language}>
              {languageNames[language]}
            </MenuItemRadio>
          ))}
        </MenuGroup>
        <MenuDivider />
        <MenuGroup>
          <MenuGroupHeader>{texts.theme}</MenuGroupHeader>
          {themes.map((theme) => (
            <MenuItemRadio key={theme} name="theme" value={theme}>
              {texts.themes[theme]}
            </MenuItemRadio>
          ))}
        </MenuGroup>
        <MenuDivider />
        <MenuGroup>
          <MenuGroupHeader>{texts.paneWidth}</MenuGroupHeader>
          {paneWidths.map((width) => (
            <MenuItemRadio key={width} name="pane" value={String(width)}>
              {`${width} px`}
            </MenuItemRadio>
          ))}
        </MenuGroup>
      </MenuList>
    </DropDown>
  );
}

function StatesMenu({
  host,
  texts,
  settings,
  onSettings,
  editingForced,
  onEditingForced,
}: MenusProps): JSX.Element {
  useHostVersion(host);
  const sheet = host.activeSheet();
  const states = [...(sheet.protected ? ['protect'] : []), ...(editingForced ? ['editing'] : [])];
  return (
    <DropDown
      label={texts.states}
      checkedValues={{ profile: [settings.profile], states }}
      onCheckedValueChange={(_event, { name, checkedItems }) => {
        const profile = profiles.find((one) => one === checkedItems[0]);
        if (name === 'profile' && profile) onSettings({ profile });
        if (name !== 'states') return;
        if (checkedItems.includes('protect') !== sheet.protected) host.protect(sheet.id, !sheet.protected);
        onEditingForced(checkedItems.includes('editing'));
      }}
    >
      <MenuList>
        <MenuItemCheckbox name="states" value="protect">
          {texts.protectSheet}
        </MenuItemCheckbox>
        <MenuItemCheckbox name="states" value="editing">
          {texts.cellEditing}
        </MenuItemCheckbox>
        <MenuDivider />
        <MenuGroup>
          <MenuGroupHeader>{`${texts.version}: ${texts.reopens}`}</MenuGroupHeader>
          {profiles.map((profile) => (
            <MenuItemRadio key={profile} name="profile" value={profile}>
              {texts.profiles[profile]}
            </MenuItemRadio>
          ))}
        </MenuGroup>
      </MenuList>
    </DropDown>
  );
}

type DropDownProps = Pick<MenuProps, 'checkedValues' | 'onCheckedValueChange'> & {
  readonly label: string;
  readonly children: ReactNode;
};

function DropDown({ label, children, ...choices }: DropDownProps): JSX.Element {
  return (
    <Menu {...choices}>
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" size="small" icon={<ChevronDown16Regular />} iconPosition="after">
          {label}
        </Button>
      </MenuTrigger>
      <MenuPopover>{children}</MenuPopover>
    </Menu>
  );
}
