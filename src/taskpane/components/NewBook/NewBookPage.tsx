import { Button, Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { languages } from '../../../model';
import { useSharedStyles } from '../../shared/shared.styles';
import { FileButton } from '../FileButton';
import { AddressField } from '../Profile/AddressField';
import { Trouble } from '../Profile/Trouble';
import { Subpage } from '../Subpage';
import { useNewBook } from './useNewBook';

/** Makes an empty reporting workbook: by which profile, in which language. */
export function NewBookPage(): ReactElement {
  const shared = useSharedStyles();
  const { text, reader, ...book } = useNewBook();
  return (
    <Subpage title={text.title}>
      <p className={shared.secondary}>{text.intro}</p>
      <Field label={text.profile}>
        <RadioGroup value={book.chosen?.key ?? ''} onChange={(_, { value }) => book.choose(value)}>
          {book.offers.map(({ key, label }) => (
            <Radio key={key} value={key} label={label} />
          ))}
        </RadioGroup>
      </Field>
      <div>
        <FileButton accept=".json,application/json" label={text.load} onFile={reader.readFile} />
      </div>
      <AddressField reader={reader} />
      <Trouble trouble={reader.trouble} />
      <Field label={text.language}>
        <RadioGroup
          layout="horizontal"
          value={book.language}
          onChange={(_, { value }) => {
            const language = languages.find((one) => one === value);
            if (language !== undefined) book.speak(language);
          }}
        >
          {languages.map((language) => (
            <Radio key={language} value={language} label={text.languages[language]} />
          ))}
        </RadioGroup>
      </Field>
      <div>
        <Button appearance="primary" disabledFocusable={book.creating} onClick={book.create}>
          {book.creating ? text.creating : text.create}
        </Button>
      </div>
    </Subpage>
  );
}
