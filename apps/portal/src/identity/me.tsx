import type { Permission } from '@throughline/domain';
import { createContext, useContext } from 'react';
import type { Me } from '../api/types.ts';

const Context = createContext<Me | null>(null);

export const MeProvider = Context.Provider;

/** Who is reading; only inside the pages that need a sign-in. */
export function useMe(): Me {
  const me = useContext(Context);
  if (!me) throw new Error('Nobody is signed in here.');
  return me;
}

/** Whether the reader may do something; the API decides, this only spares them a refusal. */
export function useMay(permission: Permission): boolean {
  return useMe().permissions.includes(permission);
}
