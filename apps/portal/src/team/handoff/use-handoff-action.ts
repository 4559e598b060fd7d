import type { QueryClient } from '@tanstack/react-query';
import { keys } from '../../api/keys.ts';
import type { HandoffDetail } from '../../api/types.ts';
import { useAction } from '../../api/use-action.ts';

interface HandoffAction<Content> {
  run: (content: Content & { key: string }) => Promise<unknown>;
  done?: (content: Content) => { text: string; undo?: () => void } | string;
  what?: string;
  /** The page as it will be, shown before the answer is here. */
  shown?: (detail: HandoffDetail, content: Content) => HandoffDetail;
  after?: () => void;
}

function show(client: QueryClient, id: string, change: (detail: HandoffDetail) => HandoffDetail): () => void {
  const key = keys.handoff(id);
  // An older answer that is still under way would show the old state again.
  void client.cancelQueries({ queryKey: key, exact: true });
  const before = client.getQueryData<HandoffDetail>(key);
  // Its clock was read when the answer came, not now.
  if (before) client.setQueryData(key, change(before), { updatedAt: client.getQueryState(key)?.dataUpdatedAt ?? 0 });
  return () => {
    client.setQueryData(key, before);
  };
}

/** Something done to one handoff; its page, its lists and the risks are read again. */
export function useHandoffAction<Content extends object>(id: string, action: HandoffAction<Content>) {
  const { shown, ...rest } = action;
  return useAction<Content>({
    ...rest,
    refresh: [keys.handoff(id), keys.handoffs, keys.atRisk],
    ...(shown ? { optimistic: (client: QueryClient, content: Content) => show(client, id, (detail) => shown(detail, content)) } : {}),
  });
}
