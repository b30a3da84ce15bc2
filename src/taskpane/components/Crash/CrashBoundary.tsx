import { Component } from 'react';
import type { ReactNode } from 'react';
import { uiText } from '../../../messages';
import type { Language } from '../../../model';

interface CrashBoundaryProps {
  readonly children: ReactNode;
  readonly language: Language;
}

interface CrashBoundaryState {
  readonly message: string | undefined;
}

/** A mistake of ours must not leave a blank pane: it says so, says that the workbook is untouched, and shows the details. */
export class CrashBoundary extends Component<CrashBoundaryProps, CrashBoundaryState> {
  override state: CrashBoundaryState = { message: undefined };

  static getDerivedStateFromError(error: unknown): CrashBoundaryState {
    return { message: String(error) };
  }

  override render(): ReactNode {
    const { message } = this.state;
    if (message === undefined) return this.props.children;
    const { failure } = uiText(this.props.language);
    return (
      <main role="alert">
        <h1>{failure.crashed}</h1>
        <p>{failure.crashedNext}</p>
        <details>
          <summary>{failure.details}</summary>
          <pre>{message}</pre>
        </details>
      </main>
    );
  }
}
