import { Button } from '@fluentui/react-components';
import { useRef } from 'react';
import type { ReactElement } from 'react';

interface FilesButtonProps {
  /** What may be chosen, as an input's `accept` says it; a folder cannot be told what to hold. */
  readonly accept?: string;
  readonly appearance?: 'primary' | 'secondary';
  readonly busy?: boolean;
  /** A folder is asked for, and all files in it and below are given, each with its `webkitRelativePath`. */
  readonly folder?: boolean;
  readonly label: string;
  readonly multiple?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** React's types do not know the attribute, which all browsers have by this name. */
const chooseFolder = { webkitdirectory: '' };

/** A button that asks for files. */
export function FilesButton({
  accept,
  appearance = 'secondary',
  busy = false,
  folder = false,
  label,
  multiple = true,
  onFiles,
}: FilesButtonProps): ReactElement {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button appearance={appearance} disabledFocusable={busy} onClick={() => picker.current?.click()}>
        {label}
      </Button>
      <input
        ref={picker}
        type="file"
        hidden
        accept={accept}
        multiple={multiple}
        {...(folder && chooseFolder)}
        aria-label={label}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          if (files.length > 0) onFiles(files);
          // The same file can be chosen again after it was mended.
          currentTarget.value = '';
        }}
      />
    </>
  );
}

interface FileButtonProps extends Omit<FilesButtonProps, 'folder' | 'multiple' | 'onFiles'> {
  readonly onFile: (file: File) => void;
}

/** A button that asks for one file. */
export function FileButton({ onFile, ...button }: FileButtonProps): ReactElement {
  return (
    <FilesButton
      {...button}
      multiple={false}
      onFiles={([file]) => {
        if (file !== undefined) onFile(file);
      }}
    />
  );
}
