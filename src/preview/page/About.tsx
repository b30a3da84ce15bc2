import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
} from '@fluentui/react-components';
import { Info16Regular } from '@fluentui/react-icons';
import type { JSX } from 'react';
import type { PageText } from './texts';

/** The badge that says what this page is, with the longer explanation behind it. */
export function About({ texts }: { readonly texts: PageText }): JSX.Element {
  return (
    <Dialog>
      <DialogTrigger disableButtonEnhancement>
        <Button
          className="preview-badge"
          appearance="outline"
          size="small"
          shape="circular"
          icon={<Info16Regular />}
        >
          {texts.preview}
        </Button>
      </DialogTrigger>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{texts.about}</DialogTitle>
          <DialogContent>
            {texts.aboutText.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </DialogContent>
          <DialogActions>
            <DialogTrigger disableButtonEnhancement>
              <Button appearance="primary">{texts.close}</Button>
            </DialogTrigger>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
