import { Trans } from '@lingui/react';
import type { ReactElement, ReactNode } from 'react';
import type { MessageId } from './i18n.ts';

/** A sentence in which words are links or strong: the catalogue marks them as `<b>` or `<a>`. */
export function Rich({ id, values, parts }: { id: MessageId; values?: Record<string, ReactNode>; parts?: Record<string, ReactElement> }) {
  return <Trans id={id} values={values as Record<string, unknown>} components={{ b: <b />, ...parts }} />;
}
