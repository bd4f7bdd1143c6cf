/** The app as a whole: language and theme of the person, the frame around every screen, and one net below for errors. */
import { useEffect } from 'react';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { useLanguage, useMessagesOf } from '../hooks/use-language.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { Frame } from './frame.tsx';
import { Providers } from './providers.tsx';
import { Routes } from './routes.tsx';
import { useTheme } from './use-theme.ts';

export function App() {
  return (
    <ErrorBoundary>
      <PersonsApp />
    </ErrorBoundary>
  );
}

function PersonsApp() {
  const messages = useMessagesOf(useLanguage());
  useTheme();
  useEffect(() => {
    void import('../ui/fonts.css');
  }, []);
  if (messages === undefined) return null;
  return (
    <Providers messages={messages}>
      {/* oxlint-disable-next-line react/hooks -- wouter is told by a hook where the address is */}
      <Router hook={useHashLocation}>
        <Frame>
          <Routes />
        </Frame>
      </Router>
    </Providers>
  );
}
