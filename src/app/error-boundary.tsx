/** Catches what a screen throws and shows the error screen in its place. */
import { Component, type ReactNode } from 'react';
import { errorKind } from './error-kind.ts';
import { ErrorScreen } from './error-screen.tsx';

type ErrorBoundaryProps = { readonly children: ReactNode };
type ErrorBoundaryState = { readonly caught?: { readonly error: unknown } };

export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = {};

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { caught: { error } };
  }

  override render(): ReactNode {
    const { caught } = this.state;
    return caught === undefined ? this.props.children : <ErrorScreen kind={errorKind(caught.error)} />;
  }
}
