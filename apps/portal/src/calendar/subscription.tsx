import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Failed } from '../api/failed.tsx';
import { Button } from '../design/button.tsx';
import { TextField } from '../design/field.tsx';
import { useToasts } from '../design/toast.tsx';
import { t } from '../messages/i18n.ts';
import './subscription.css';

interface SubscriptionProps { make: () => Promise<{ url: string }>; end: () => Promise<unknown> }

/** A secret address from which a calendar reads the dates: shown once, replaced or ended whenever one wants. */
export function Subscription({ make, end }: SubscriptionProps) {
  const toasts = useToasts();
  const [url, setUrl] = useState<string | null>(null);
  const making = useMutation({ mutationFn: make, onSuccess: (made) => setUrl(made.url) });
  const ending = useMutation({ mutationFn: end, onSuccess: () => { setUrl(null); toasts.say(t('calendar.ended')); } });
  const copy = async () => {
    // Without leave to write to the clipboard the field still can be selected.
    const copied = await navigator.clipboard?.writeText(url ?? '').then(() => true, () => false);
    toasts.say(t(copied ? 'calendar.copied' : 'calendar.notCopied'));
  };
  return (
    <section className="later calendar" aria-labelledby="calendar-address">
      <h2 id="calendar-address">{t('calendar.title')}</h2>
      <p className="soft">{t('calendar.lead')}</p>
      {url === null ? null : (
        <div className="row spaced address">
          <TextField label={t('calendar.address')} hint={t('calendar.once')} readOnly value={url} onFocus={(event) => event.target.select()} />
          <Button onClick={() => void copy()}>{t('calendar.copy')}</Button>
        </div>
      )}
      <Failed error={making.error ?? ending.error} />
      <p className="row spaced">
        <Button busy={making.isPending} onClick={() => making.mutate()}>{t(url === null ? 'calendar.make' : 'calendar.renew')}</Button>
        <Button look="link" busy={ending.isPending} onClick={() => ending.mutate()}>{t('calendar.end')}</Button>
      </p>
    </section>
  );
}
