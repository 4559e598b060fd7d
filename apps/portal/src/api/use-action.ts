import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { QueryClient, QueryKey } from '@tanstack/react-query';
import { useToasts } from '../design/toast.tsx';
import { t } from '../messages/i18n.ts';
import { sentenceOf } from './http.ts';
import { useIntentKey } from './intent.ts';

interface Action<Content> {
  run: (content: Content & { key: string }) => Promise<unknown>;
  /** What is read again afterwards, whatever the outcome. */
  refresh: readonly QueryKey[];
  /** Shows the outcome at once and gives back what takes it back when it fails. */
  optimistic?: (client: QueryClient, content: Content) => () => void;
  /** Said and announced when it is done. */
  done?: (content: Content) => { text: string; undo?: () => void } | string;
  /** Names it when it had been shown and had to be taken back. */
  what?: string;
  after?: () => void;
}

/** Something a person does: one key over all retries, shown promptly, taken back visibly when it fails. */
export function useAction<Content extends object>(action: Action<Content>) {
  const client = useQueryClient();
  const toasts = useToasts();
  const intent = useIntentKey();
  const mutation = useMutation({
    mutationFn: (content: Content) => action.run({ ...content, key: intent.keyFor(content) }),
    onMutate: (content) => action.optimistic?.(client, content),
    onSuccess: (_, content) => {
      intent.done();
      const said = action.done?.(content);
      if (typeof said === 'string') toasts.say(said);
      else if (said) toasts.say(said.text, said.undo ? { label: t('action.undo'), run: said.undo } : undefined);
      action.after?.();
    },
    onError: (error, _, takeBack) => {
      if (!takeBack) return;
      takeBack();
      toasts.fail(t('action.rolledBack', { what: action.what ?? t('action.it'), why: sentenceOf(error) }));
    },
    onSettled: () => Promise.all(action.refresh.map((queryKey) => client.invalidateQueries({ queryKey }))),
  });
  return { act: (content: Content) => { if (!mutation.isPending) mutation.mutate(content); }, busy: mutation.isPending, error: mutation.error, reset: mutation.reset };
}
