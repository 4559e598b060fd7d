import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import type { AnyRouter } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createQueryClient } from './api/query-client.ts';
import './design/tokens.css';
import './design/base.css';
import './design/table.css';
import { ToastProvider } from './design/toast.tsx';
import { t } from './messages/i18n.ts';

/** Puts an application on the page. */
export function start(router: AnyRouter): void {
  const place = document.getElementById('app');
  if (!place) throw new Error('The page has no place for the application.');
  createRoot(place).render(
    <StrictMode>
      <I18nProvider i18n={i18n}>
        <QueryClientProvider client={createQueryClient()}>
          <ToastProvider dismiss={t('action.dismiss')}><RouterProvider router={router} /></ToastProvider>
        </QueryClientProvider>
      </I18nProvider>
    </StrictMode>,
  );
}
