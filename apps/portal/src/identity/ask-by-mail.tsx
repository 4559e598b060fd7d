import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { Failed } from '../api/failed.tsx';
import { requestSignIn, signIn } from '../api/identity.ts';
import type { Side } from '../api/identity.ts';
import { Button } from '../design/button.tsx';
import { TextField } from '../design/field.tsx';
import { Answer } from '../design/page.tsx';
import { useToasts } from '../design/toast.tsx';
import { t } from '../messages/i18n.ts';
import './sign-in.css';

interface AskByMailProps { side: Side; window: string; title: string; lead: string; onSignedIn: () => void }

/** Signing in without a link at hand: the address first, then the code from the mail. */
export function AskByMail({ side, window: name, title, lead, onSignedIn }: AskByMailProps) {
  const [email, setEmail] = useState('');
  const [sentTo, setSentTo] = useState<string | null>(null);
  const [wrong, setWrong] = useState<string | null>(null);
  const toasts = useToasts();
  const ask = useMutation({ mutationFn: (address: string) => requestSignIn(side, address), onSuccess: (_, address) => setSentTo(address) });

  if (sentTo !== null) {
    return (
      <TypeCode
        key={sentTo} side={side} window={name} email={sentTo} onSignedIn={onSignedIn}
        again={() => ask.mutate(sentTo, { onSuccess: () => toasts.say(t('signIn.againSent')) })}
        other={() => setSentTo(null)}
      />
    );
  }
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const address = email.trim();
    const fits = /^\S+@\S+\.\S+$/.test(address);
    setWrong(fits ? null : t('signIn.emailFormat'));
    if (fits) ask.mutate(address);
  };
  return (
    <section className="sign-in">
      <Answer window={name}>{title}</Answer>
      <p className="lead">{lead}</p>
      <form onSubmit={submit} noValidate>
        <TextField label={t('signIn.email')} type="email" name="email" autoComplete="email" inputMode="email" value={email} onChange={(event) => setEmail(event.target.value)} wrong={wrong} required />
        <Button look="main" type="submit" busy={ask.isPending}>{t('signIn.send')}</Button>
      </form>
      <Failed error={ask.error} />
    </section>
  );
}

interface TypeCodeProps { side: Side; window: string; email: string; onSignedIn: () => void; again: () => void; other: () => void }

function TypeCode({ side, window: name, email, onSignedIn, again, other }: TypeCodeProps) {
  const [code, setCode] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const enter = useMutation({ mutationFn: (typed: string) => signIn(side, { email, code: typed }), onSuccess: onSignedIn });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const typed = code.replace(/\D/g, '');
    const fits = typed.length === 6;
    setWrong(fits ? null : t('signIn.codeFormat'));
    if (fits) enter.mutate(typed);
  };
  return (
    <section className="sign-in">
      <Answer window={name}>{t('signIn.sentTitle')}</Answer>
      <p className="lead wrap-anywhere">{t('signIn.sent', { email })}</p>
      <form onSubmit={submit} noValidate>
        <TextField label={t('signIn.code')} hint={t('signIn.codeHint')} className="code" inputMode="numeric" autoComplete="one-time-code" maxLength={9} value={code} onChange={(event) => setCode(event.target.value)} wrong={wrong} />
        <Button look="main" type="submit" busy={enter.isPending}>{t('signIn.submit')}</Button>
      </form>
      <Failed error={enter.error} />
      <p className="row"><Button look="link" onClick={again}>{t('signIn.again')}</Button><Button look="link" onClick={other}>{t('signIn.other')}</Button></p>
    </section>
  );
}
