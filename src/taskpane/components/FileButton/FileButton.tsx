import { Button } from '@fluentui/react-components';
import { useRef } from 'react';
import type { ReactElement } from 'react';

interface FileButtonProps {
  /** What may be chosen, as an input's `accept` says it. */
  readonly accept: string;
  readonly label: string;
  readonly onFile: (file: File) => void;
}

/** A button that asks for one file. */
export function FileButton({ accept, label, onFile }: FileButtonProps): ReactElement {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button onClick={() => picker.current?.click()}>{label}</Button>
      <input
        ref={picker}
        type="file"
        hidden
        accept={accept}
        aria-label={label}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file !== undefined) onFile(file);
          // The same file can be chosen again after it was mended.
          currentTarget.value = '';
        }}
      />
    </>
  );
}
