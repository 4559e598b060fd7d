import { createContext, useContext } from 'react';
import type { PortalHome } from '../../api/types.ts';
import { t } from '../../messages/i18n.ts';

const Context = createContext<PortalHome | null>(null);

export const HomeProvider = Context.Provider;

/** What is known about the reader's project, on every page behind the sign-in. */
export function useHome(): PortalHome {
  const home = useContext(Context);
  if (!home) throw new Error('This page needs a project.');
  return home;
}

/** The window's name of a page, under the vendor's brand. */
export function windowOf(home: PortalHome, page: string): string {
  return t('portal.window', { page, vendor: home.vendorName, account: home.accountName });
}
